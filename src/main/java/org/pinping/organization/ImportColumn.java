package org.pinping.organization;

/** The columns of an import, in the order of the template. */
public enum ImportColumn {
    CODE("code"),
    NAME("name"),
    SHORT_NAME("shortName"),
    LEVEL("level"),
    PARENT("parent");

    private final String field;

    ImportColumn(String field) {
        this.field = field;
    }

    /** The column that holds what a form calls so. */
    static ImportColumn of(String field) {
        for (ImportColumn column : values()) {
            if (column.field.equals(field)) {
                return column;
            }
        }
        throw new IllegalArgumentException(field);
    }
}
