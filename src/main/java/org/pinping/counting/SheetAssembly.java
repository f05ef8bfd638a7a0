package org.pinping.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.counting.Roster.SheetLine;
import org.pinping.scoring.Clause;
import org.pinping.scoring.JudgeSheet;
import org.pinping.scoring.Marks;
import org.pinping.scoring.MissingClause;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.SheetState;
import org.pinping.scoring.Wording;

/** Makes the marks of one round into sheets, and finds what marks and states of sheets contradict. */
final class SheetAssembly {

    private final EntryStandards standards;
    private final MarkBook book;
    private final Table marks;
    private final DataFaults faults;
    private final List<Clause> clauses;
    /** How many clauses, the first ones, must have a mark. */
    private final int required;

    private final int[] judges;
    private final Map<Place, SheetLine> lines = new HashMap<>();
    private final String linesFile;

    /** What a file says about the states of sheets. */
    record States(String file, List<SheetLine> lines) {
        static final States NONE = new States("", List.of());
    }

    /** Which sheet. */
    private record Place(int round, int entry, int judge) {}

    SheetAssembly(
            EntryStandards standards,
            MissingClause missing,
            MarkBook book,
            Table marks,
            DataFaults faults,
            States states) {
        this.standards = standards;
        this.book = book;
        this.marks = marks;
        this.faults = faults;
        this.clauses = standards.common().clauses();
        this.required =
                missing == MissingClause.REFUSE ? standards.common().required().size() : 0;
        this.judges = book.judges().byName();
        this.linesFile = states.file();
        for (SheetLine line : states.lines()) {
            SheetLine before = lines.putIfAbsent(new Place(line.round(), line.entry(), line.judge()), line);
            if (before != null) {
                faults.row(linesFile, line.row(), "counting.fault.sheet-twice", before.row());
            }
        }
    }

    /** Whether the file of states names a sheet of the entry in this round. */
    boolean speaksOf(int round, int entry) {
        return lines.keySet().stream().anyMatch(it -> it.round() == round && it.entry() == entry);
    }

    /** The sheets of an entry in the order of the judges' names. */
    List<JudgeSheet<String>> sheets(int round, int entry) {
        List<JudgeSheet<String>> sheets = new ArrayList<>();
        ScoringStandard standard = standards.of(book.entries().name(entry));
        for (int judge : judges) {
            SheetMarks given = book.sheetOrNull(round, entry, judge);
            SheetLine line = lines.isEmpty() ? null : lines.get(new Place(round, entry, judge));
            JudgeSheet<String> sheet = sheet(standard, book.judges().name(judge), given, line);
            if (sheet != null) {
                sheets.add(sheet);
            }
        }
        return sheets;
    }

    private @Nullable JudgeSheet<String> sheet(
            ScoringStandard standard, String judge, @Nullable SheetMarks given, @Nullable SheetLine line) {
        SheetState state = line == null ? SheetState.SUBMITTED : line.state();
        if (given == null || given.given() == 0) {
            return unmarked(judge, state, given, line);
        }
        if (state != SheetState.SUBMITTED) {
            contradict(given, state);
            return null;
        }
        return complete(given) && !given.faulty() ? JudgeSheet.submitted(judge, standard.score(marks(given))) : null;
    }

    private @Nullable JudgeSheet<String> unmarked(
            String judge, SheetState state, @Nullable SheetMarks given, @Nullable SheetLine line) {
        if (state != SheetState.SUBMITTED) {
            return JudgeSheet.without(judge, state);
        }
        if (line != null) {
            faults.row(linesFile, line.row(), "counting.fault.submitted-empty");
        } else if (given != null) {
            faults.row(marks.file(), given.firstRow(), "counting.fault.sheet-empty");
        }
        return null;
    }

    private void contradict(SheetMarks given, SheetState state) {
        String code = "counting.fault.marked." + state.name().toLowerCase(Locale.ROOT);
        for (int i = 0; i < clauses.size(); i++) {
            if (given.value(i) != null) {
                fault(given.row(i), Wording.of(code));
            }
        }
    }

    private boolean complete(SheetMarks given) {
        boolean complete = true;
        for (int i = 0; i < required; i++) {
            if (given.value(i) == null) {
                complete = false;
                missing(given, i);
            }
        }
        return complete;
    }

    private void missing(SheetMarks given, int clause) {
        int row = given.row(clause);
        String code = clauses.get(clause).code();
        if (row > 0) {
            fault(row, Wording.of("counting.fault.blank-mark", code));
        } else {
            faults.row(marks.file(), given.firstRow(), "counting.fault.no-mark", code);
        }
    }

    private void fault(int row, Wording reason) {
        faults.add(marks.fault(row, marks.column("value"), "", reason));
    }

    private Marks marks(SheetMarks given) {
        Marks.Builder builder = new Marks.Builder(clauses.size());
        for (int i = 0; i < clauses.size(); i++) {
            String value = given.value(i);
            if (value != null) {
                builder.put(clauses.get(i).code(), value);
            }
        }
        return builder.build();
    }
}
