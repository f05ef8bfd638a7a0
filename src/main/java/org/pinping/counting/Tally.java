package org.pinping.counting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.criteria.CriteriaFile;
import org.pinping.criteria.RulesDocument;
import org.pinping.scoring.EntrySheets;
import org.pinping.scoring.Ranking;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;

/** Reads the files that the options name, and counts. */
final class Tally {

    private final Options options;
    private final DataFaults faults;
    private final Headings headings;
    private final Roster roster;

    Tally(Options options, DataFaults faults) {
        this.options = options;
        this.faults = faults;
        this.headings = options.headings();
        this.roster = new Roster(headings, faults);
    }

    /** Null where there are faults: half of the data gives no half of a result. */
    @Nullable Outcome count() throws IOException {
        Path criteria = options.requiredFile("--criteria");
        Path scores = options.requiredFile("--scores");
        CriteriaFile file = CriteriaFile.read(Files.readAllBytes(criteria));
        faults.criteria(name(criteria), file.faults());
        ScoringStandard standard = file.standard();
        RoundRules rules = standard == null ? null : rules(file.rules(), standard);
        if (standard == null || rules == null) {
            return null;
        }
        return count(scores, standard, rules);
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

    private @Nullable Outcome count(Path scores, ScoringStandard standard, RoundRules rules) throws IOException {
        Path judgeFile = options.file("--judges");
        Path entryFile = options.file("--entries");
        Map<String, Roster.Judge> judges = judgeFile == null ? Map.of() : roster.judges(judgeFile);
        Map<String, Roster.Entry> entries = entryFile == null ? Map.of() : roster.entries(entryFile);
        Names entryNames = new Names("entry", known(entryFile, entries.keySet()));
        Names judgeNames = new Names("judge", known(judgeFile, judges.keySet()));
        try (Table marks = Table.open(scores, headings, MarkReader.REQUIRED, MarkReader.OPTIONAL, faults)) {
            if (marks == null) {
                return null;
            }
            requireWhere(marks);
            MarkBook book = new MarkReader(marks, standard, entryNames, judgeNames, faults).read();
            entries.keySet().forEach(entryNames::learn);
            SheetAssembly assembly = assembly(standard, book, marks);
            List<EntrySheets<String, String>> sheets = new ArrayList<>();
            for (int entry : entryNames.byName()) {
                String code = entryNames.name(entry);
                sheets.add(new EntrySheets<>(code, code, assembly.sheets(0, entry)));
            }
            if (!faults.none()) {
                return null;
            }
            return new Outcome(
                    standard, Ranking.count(rules, sheets), entries, headings.where(), marks.unused());
        }
    }

    private void requireWhere(Table marks) {
        for (String heading : headings.where().keySet()) {
            if (!marks.hasHeading(heading)) {
                throw new WrongUsage("counting.usage.where", heading, marks.file());
            }
        }
    }

    private SheetAssembly assembly(ScoringStandard standard, MarkBook book, Table marks) throws IOException {
        Path file = options.file("--sheets");
        List<Roster.SheetLine> lines =
                file == null ? List.of() : roster.sheets(file, book.entries(), book.judges(), book.rounds());
        SheetAssembly assembly = new SheetAssembly(standard, book, marks, faults);
        if (file != null) {
            assembly.states(name(file), lines);
        }
        return assembly;
    }

    private static @Nullable Set<String> known(@Nullable Path file, Set<String> names) {
        return file == null ? null : names;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
