package org.pinping.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All marks of a file by round, entry and judge; each of them is a number of the file's names. */
final class MarkBook {

    private final int clauses;
    private final Names rounds;
    private final Names entries;
    private final Names judges;
    private final List<Page> pages = new ArrayList<>();

    /** The sheets and multipliers of one round. */
    private static final class Page {
        @Nullable SheetMarks[][] sheets = new SheetMarks[0][];

        @Nullable BigDecimal[][] multipliers = new BigDecimal[0][];
    }

    MarkBook(int clauses, Names rounds, Names entries, Names judges) {
        this.clauses = clauses;
        this.rounds = rounds;
        this.entries = entries;
        this.judges = judges;
    }

    Names rounds() {
        return rounds;
    }

    Names entries() {
        return entries;
    }

    Names judges() {
        return judges;
    }

    private Page page(int round) {
        while (pages.size() <= round) {
            pages.add(new Page());
        }
        return pages.get(round);
    }

    /** The sheet, made on first use. */
    SheetMarks sheet(int round, int entry, int judge) {
        Page page = page(round);
        if (entry >= page.sheets.length) {
            page.sheets = Arrays.copyOf(page.sheets, Math.max(64, entry * 2));
        }
        SheetMarks[] row = page.sheets[entry];
        if (row == null || judge >= row.length) {
            row = row == null ? new SheetMarks[judge + 4] : Arrays.copyOf(row, judge * 2 + 1);
            page.sheets[entry] = row;
        }
        SheetMarks sheet = row[judge];
        if (sheet == null) {
            sheet = new SheetMarks(clauses);
            row[judge] = sheet;
        }
        return sheet;
    }

    /** Whether a row of the file speaks of an entry in a round. */
    boolean has(int round, int entry) {
        Page page = page(round);
        return entry < page.sheets.length && page.sheets[entry] != null;
    }

    /** Null where no row of the file speaks of it. */
    @Nullable SheetMarks sheetOrNull(int round, int entry, int judge) {
        Page page = page(round);
        SheetMarks[] row = entry < page.sheets.length ? page.sheets[entry] : null;
        return row != null && judge < row.length ? row[judge] : null;
    }

    /** The multipliers of an entry by clause, null where the file names none. */
    @Nullable BigDecimal @Nullable [] multipliersOrNull(int round, int entry) {
        Page page = page(round);
        return entry < page.multipliers.length ? page.multipliers[entry] : null;
    }

    /** The multipliers of an entry by clause, made on first use. */
    @Nullable BigDecimal[] multipliers(int round, int entry) {
        Page page = page(round);
        if (entry >= page.multipliers.length) {
            page.multipliers = Arrays.copyOf(page.multipliers, Math.max(64, entry * 2));
        }
        BigDecimal[] own = page.multipliers[entry];
        if (own == null) {
            own = new BigDecimal[clauses];
            page.multipliers[entry] = own;
        }
        return own;
    }
}
