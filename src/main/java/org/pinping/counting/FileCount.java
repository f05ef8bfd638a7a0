package org.pinping.counting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.criteria.CriteriaFile;
import org.pinping.criteria.RulesDocument;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;

/** Reads the files that the options name, and counts. */
final class FileCount {

    private final Options options;
    private final DataFaults faults;
    private final Headings headings;
    private final Roster roster;

    FileCount(Options options, DataFaults faults) {
        this.options = options;
        this.faults = faults;
        this.headings = options.headings();
        this.roster = new Roster(headings, faults);
    }

    /** Null where there are faults: half of the data gives no half of a result. */
    @Nullable CountResult count() throws IOException {
        Path criteria = options.requiredFile("--criteria");
        Path scores = options.requiredFile("--scores");
        CriteriaFile file = CriteriaFile.read(Files.readAllBytes(criteria));
        faults.criteria(name(criteria), file.faults());
        ScoringStandard standard = file.standard();
        RoundRules rules = standard == null ? null : rules(file.rules(), standard);
        return standard == null || rules == null ? null : count(scores, standard, rules);
    }

    private @Nullable RoundRules rules(@Nullable RoundRules suggested, ScoringStandard standard) throws IOException {
        Path file = options.file("--rules");
        if (file == null) {
            return suggested;
        }
        RulesDocument.Reading reading = RulesDocument.read(Files.readAllBytes(file), standard);
        faults.criteria(name(file), reading.faults());
        return reading.rules();
    }

    private @Nullable CountResult count(Path scores, ScoringStandard standard, RoundRules rules) throws IOException {
        Path judgeFile = options.file("--judges");
        Path entryFile = options.file("--entries");
        Map<String, Roster.Judge> judges = judgeFile == null ? Map.of() : roster.judges(judgeFile);
        Map<String, Roster.Entry> entries = entryFile == null ? Map.of() : roster.entries(entryFile);
        PanelAssembly panels = new PanelAssembly(rules, judges, entries, faults);
        panels.requireFiles();
        try (Table marks = Table.open(scores, headings, MarkReader.REQUIRED, MarkReader.OPTIONAL, faults)) {
            if (marks == null) {
                return null;
            }
            requireWhere(marks);
            boolean combined = combined(marks, rules);
            MarkBook book = new MarkBook(
                    standard.clauses().size(),
                    new Names("round", combined ? rules.rounds().weights().keySet() : null),
                    new Names("entry", known(entryFile, entries.keySet())),
                    new Names("judge", known(judgeFile, judges.keySet())));
            if (combined) {
                rules.rounds().weights().keySet().forEach(book.rounds()::learn);
            }
            EntryStandards standards = new EntryStandards(standard, entries);
            new MarkReader(marks, standards, book, faults).read();
            requireOneRound(marks, book, combined);
            entries.keySet().forEach(book.entries()::learn);
            SheetAssembly sheets =
                    new SheetAssembly(standards, rules.missingClause(), book, marks, faults, states(book));
            RoundAssembly rounds = new RoundAssembly(
                    rules, book, sheets, panels, new Multipliers(standard, marks.file(), faults), entries, faults);
            adjust(rounds, book);
            return rounds.result(standard, judgeFile == null ? "" : name(judgeFile), marks, headings.where(), combined);
        }
    }

    private void adjust(RoundAssembly rounds, MarkBook book) throws IOException {
        Path file = options.file("--adjustments");
        if (file != null) {
            int last = Math.max(0, book.rounds().size() - 1);
            rounds.adjust(name(file), roster.adjustments(file, book.entries(), book.rounds(), last));
        }
    }

    private SheetAssembly.States states(MarkBook book) throws IOException {
        Path file = options.file("--sheets");
        return file == null
                ? SheetAssembly.States.NONE
                : new SheetAssembly.States(
                        name(file), roster.sheets(file, book.entries(), book.judges(), book.rounds()));
    }

    /** Whether several rounds are put together; a condition on the round means that one round. */
    private boolean combined(Table marks, RoundRules rules) {
        if (rules.rounds().weights().isEmpty() || headings.where().containsKey(headings.of("round"))) {
            return false;
        }
        if (!marks.has("round")) {
            faults.file(marks.file(), "counting.fault.round-column", headings.of("round"));
        }
        return marks.has("round");
    }

    private void requireOneRound(Table marks, MarkBook book, boolean combined) {
        if (!combined && book.rounds().byName().length > 1) {
            faults.file(marks.file(), "counting.fault.rounds", book.rounds().byName().length, headings.of("round"));
        }
    }

    private void requireWhere(Table marks) {
        for (String heading : headings.where().keySet()) {
            if (!marks.hasHeading(heading)) {
                throw new WrongUsage("counting.usage.where", heading, marks.file());
            }
        }
    }

    private static @Nullable Set<String> known(@Nullable Path file, Set<String> names) {
        return file == null ? null : names;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
