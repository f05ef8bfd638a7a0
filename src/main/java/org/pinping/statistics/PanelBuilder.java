package org.pinping.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers a {@link Panel} mark by mark, as the rows of a file bring them; refuses what contradicts itself. */
public final class PanelBuilder {

    private static final String ONLY_GROUP = "";

    final Map<String, Map<String, double[]>> marks = new LinkedHashMap<>();
    final Map<String, String> groupOfJudge = new LinkedHashMap<>();
    final Map<String, Double> groups = new TreeMap<>();
    final Map<String, String> organizationOfJudge = new LinkedHashMap<>();
    final Map<String, String> organizationOfEntry = new LinkedHashMap<>();
    final List<Panel.Item> items = new ArrayList<>();
    double scale = Double.NaN;

    /** Points between the worst and the best possible total. */
    public PanelBuilder scale(double points) {
        this.scale = positive("scale", points);
        return this;
    }

    /** The parts of a sheet, in the order in which {@link #mark} brings them; to be told before the first mark. */
    public PanelBuilder items(List<Panel.Item> parts) {
        if (marks.values().stream().anyMatch(row -> !row.isEmpty())) {
            throw new IllegalStateException("items after the first mark");
        }
        items.clear();
        items.addAll(parts);
        return this;
    }

    /** A group of judges with its share of the score; the shares need not sum to 1. */
    public PanelBuilder group(String name, double weight) {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight of group " + name + ": " + weight);
        }
        groups.put(name, weight);
        return this;
    }

    public PanelBuilder judge(String name) {
        return judge(name, ONLY_GROUP);
    }

    public PanelBuilder judge(String name, String group) {
        groupOfJudge.put(name, group);
        return this;
    }

    public PanelBuilder entry(String name) {
        row(name);
        return this;
    }

    private Map<String, double[]> row(String entry) {
        return marks.computeIfAbsent(entry, it -> new LinkedHashMap<>());
    }

    /** The organization of a judge; asked for only by {@link Diagnosis}' own-organization figures. */
    public PanelBuilder organizationOfJudge(String judge, String organization) {
        organizationOfJudge.put(judge, organization);
        return this;
    }

    public PanelBuilder organizationOfEntry(String entry, String organization) {
        organizationOfEntry.put(entry, organization);
        return this;
    }

    /**
     * One sheet.
     *
     * @param total in points
     * @param parts the points of each item, none or all of them; {@code NaN} for one without mark
     */
    public PanelBuilder mark(String entry, String judge, double total, double... parts) {
        if (!Double.isFinite(total)) {
            throw new IllegalArgumentException("total of " + entry + " by " + judge + ": " + total);
        }
        if (parts.length != 0 && parts.length != items.size()) {
            throw new IllegalArgumentException(parts.length + " items of " + entry + " by " + judge);
        }
        double[] sheet = new double[1 + items.size()];
        Arrays.fill(sheet, Double.NaN);
        sheet[0] = total;
        System.arraycopy(parts, 0, sheet, 1, parts.length);
        groupOfJudge.putIfAbsent(judge, ONLY_GROUP);
        if (row(entry).put(judge, sheet) != null) {
            throw new IllegalArgumentException("two sheets of " + entry + " by " + judge);
        }
        return this;
    }

    List<String> markedEntries() {
        return marks.entrySet().stream()
                .filter(row -> !row.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    List<String> markingJudges() {
        return marks.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public Panel build() {
        if (groups.isEmpty()) {
            groupOfJudge.values().forEach(name -> groups.put(name, 1.0));
        }
        groupOfJudge.forEach((judge, group) -> {
            if (!groups.containsKey(group)) {
                throw new IllegalArgumentException("judge " + judge + " is in no weighted group: " + group);
            }
        });
        if (!groups.isEmpty()) {
            positive(
                    "sum of weights",
                    groups.values().stream().mapToDouble(it -> it).sum());
        }
        return new Panel(this);
    }

    private static double positive(String what, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + ": " + value);
        }
        return value;
    }
}
