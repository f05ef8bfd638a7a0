package org.pinping.counting;

import org.jspecify.annotations.Nullable;

/** What a file says about one judge's sheet for one entry, by the position of the clause. */
final class SheetMarks {

    /** Stands for a mark that could not be understood: neither a value nor a missing one. */
    private static final String FAULTY = "?";

    private final @Nullable String[] values;
    private final int[] rows;
    private int given;
    private boolean faulty;

    SheetMarks(int clauses) {
        this.values = new String[clauses];
        this.rows = new int[clauses];
    }

    /** The row that speaks of a clause, 0 where none does. */
    int row(int clause) {
        return rows[clause];
    }

    /** Null for a missing mark. */
    @Nullable String value(int clause) {
        return values[clause];
    }

    void put(int clause, MarkText mark, int row) {
        values[clause] = mark.fault() == null ? mark.value() : FAULTY;
        faulty |= mark.fault() != null;
        rows[clause] = row;
        given += mark.missing() ? 0 : 1;
    }

    /** How many clauses have a mark, understood or not. */
    int given() {
        return given;
    }

    /** Whether a mark could not be understood, so that the sheet cannot be added up. */
    boolean faulty() {
        return faulty;
    }

    int firstRow() {
        int first = 0;
        for (int row : rows) {
            first = first == 0 || (row > 0 && row < first) ? row : first;
        }
        return first;
    }
}
