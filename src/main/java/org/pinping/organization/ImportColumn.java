package org.pinping.organization;

/** The columns of an import, in the order of the template. */
public enum ImportColumn {
    CODE(0, "code"),
    NAME(1, "name"),
    SHORT_NAME(2, "shortName"),
    LEVEL(3, "level"),
    PARENT(4, "parent");

    private final int place;
    private final String field;

    ImportColumn(int place, String field) {
        this.place = place;
        this.field = field;
    }

    /** Where it stands among the columns, counted from 0. */
    int place() {
        return place;
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
