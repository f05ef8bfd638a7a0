package org.pinping.counting;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Clause;
import org.pinping.scoring.ScoringStandard;

/** Reads the long table of marks, a row for each mark. */
final class MarkReader {

    static final List<String> REQUIRED = List.of("entry", "judge", "clause", "value");
    static final List<String> OPTIONAL = List.of("multiplier", "round");

    /** The number of the round where the file names none. */
    static final int ONLY_ROUND = 0;

    private final Table table;
    private final DataFaults faults;
    private final MarkBook book;
    private final Map<String, Integer> positions = new HashMap<>();
    private final EntryStandards standards;
    /** By category: how each clause is marked there, by its position. */
    private final Map<String, List<ClauseMarks>> clauses = new HashMap<>();
    /** By the number of an entry's name: how its clauses are marked. */
    private final List<List<ClauseMarks>> clausesOf = new ArrayList<>();

    private final Names clauseNames;
    /** By the number of a clause's name: what it means. */
    private final List<Integer> positionOf = new ArrayList<>();

    private final Map<String, BigDecimal> multipliers = new HashMap<>();
    private final int entryColumn;
    private final int judgeColumn;
    private final int clauseColumn;
    private final int valueColumn;
    private final int multiplierColumn;
    private final int roundColumn;

    MarkReader(Table table, EntryStandards standards, MarkBook book, DataFaults faults) {
        this.table = table;
        this.faults = faults;
        this.standards = standards;
        for (Clause clause : standards.common().clauses()) {
            positions.put(clause.code(), positions.size());
        }
        clauses.put("", clauses(standards.common()));
        standards
                .categories()
                .forEach(it -> clauses.put(it, clauses(standards.common().forCategory(it))));
        this.clauseNames = new Names("clause", positions.keySet());
        this.book = book;
        this.entryColumn = table.column("entry");
        this.judgeColumn = table.column("judge");
        this.clauseColumn = table.column("clause");
        this.valueColumn = table.column("value");
        this.multiplierColumn = table.column("multiplier");
        this.roundColumn = table.column("round");
    }

    void read() throws IOException {
        boolean none = true;
        while (table.next()) {
            none = false;
            readRow();
        }
        if (none) {
            faults.file(table.file(), "counting.fault.no-rows");
        }
    }

    /** Every column is looked at, so that a row tells all its faults. */
    private void readRow() {
        int entry = book.entries().read(table, entryColumn);
        int judge = book.judges().read(table, judgeColumn);
        int clause = clause();
        int round = roundColumn < 0 ? ONLY_ROUND : book.rounds().read(table, roundColumn);
        if (clause < 0) {
            return;
        }
        MarkText mark = clausesOf(entry).get(clause).read(table.row(), valueColumn);
        if (mark.fault() != null) {
            table.fault(valueColumn, mark.fault());
        }
        if (entry < 0 || judge < 0 || round < 0) {
            return;
        }
        SheetMarks sheet = book.sheet(round, entry, judge);
        if (sheet.row(clause) != 0) {
            table.fault(clauseColumn, "counting.fault.mark-twice", sheet.row(clause));
            return;
        }
        sheet.put(clause, mark, table.row().number());
        if (multiplierColumn >= 0) {
            multiply(book.multipliers(round, entry), clause);
        }
    }

    private static List<ClauseMarks> clauses(ScoringStandard standard) {
        return standard.clauses().stream().map(ClauseMarks::new).toList();
    }

    /** @param entry the number of its name, or less than zero for one that is not known */
    private List<ClauseMarks> clausesOf(int entry) {
        while (clausesOf.size() <= entry) {
            String category = standards.category(book.entries().name(clausesOf.size()));
            clausesOf.add(Objects.requireNonNull(clauses.get(category)));
        }
        return entry < 0 ? Objects.requireNonNull(clauses.get("")) : clausesOf.get(entry);
    }

    private int clause() {
        int name = clauseNames.read(table, clauseColumn);
        if (name < 0) {
            return name;
        }
        while (positionOf.size() <= name) {
            positionOf.add(positions.getOrDefault(clauseNames.name(positionOf.size()), Names.UNKNOWN));
        }
        return positionOf.get(name);
    }

    /** A multiplier belongs to what was shown, for example a dive: all judges' rows must name the same. */
    private void multiply(@Nullable BigDecimal[] own, int clause) {
        String text = table.text(multiplierColumn);
        if (PlainText.isMissing(text)) {
            return;
        }
        BigDecimal multiplier = multipliers.get(text);
        if (multiplier == null) {
            multiplier = PlainText.number(text);
            if (multiplier == null || multiplier.signum() < 0) {
                table.fault(multiplierColumn, "counting.fault.number");
                return;
            }
            multipliers.put(text, multiplier);
        }
        BigDecimal before = own[clause];
        if (before != null && before.compareTo(multiplier) != 0) {
            table.fault(multiplierColumn, "counting.fault.multiplier", before);
        }
        own[clause] = multiplier;
    }
}
