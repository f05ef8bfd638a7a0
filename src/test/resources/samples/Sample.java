class Sample {
    String[] codes = {"sample.same", "sample.prefix.", "sample.done", "sample.missing", "other.thing", "sample.csv"};
}
