package org.pinping.entry;

/** What stands in a field of an application form, under the field's title. */
public record FieldLine(String code, String title, String text) {}
