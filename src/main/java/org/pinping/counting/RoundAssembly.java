package org.pinping.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.EntrySheets;
import org.pinping.scoring.JudgeSheet;
import org.pinping.scoring.Panel;
import org.pinping.scoring.PointsAdjustment;
import org.pinping.scoring.Ranking;
import org.pinping.scoring.RoundPart;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.Standing;
import org.pinping.scoring.Wording;

/** Puts together what the rules count: one round, or several one after the other. */
final class RoundAssembly {

    private final RoundRules rules;
    private final MarkBook book;
    private final SheetAssembly sheets;
    private final PanelAssembly panels;
    private final Multipliers multipliers;
    private final Map<String, Roster.Entry> entries;
    private final DataFaults faults;
    private final Map<Place, List<PointsAdjustment>> adjustments = new HashMap<>();
    private final Set<String> judges = new HashSet<>();

    /** An entry in a round. */
    private record Place(int round, int entry) {}

    RoundAssembly(
            RoundRules rules,
            MarkBook book,
            SheetAssembly sheets,
            PanelAssembly panels,
            Multipliers multipliers,
            Map<String, Roster.Entry> entries,
            DataFaults faults) {
        this.rules = rules;
        this.book = book;
        this.sheets = sheets;
        this.panels = panels;
        this.multipliers = multipliers;
        this.entries = entries;
        this.faults = faults;
    }

    void adjust(String file, List<Roster.Adjustment> found) {
        for (Roster.Adjustment it : found) {
            if (!takesPart(it.round(), it.entry())) {
                faults.file(file, "counting.fault.not-in-round", book.entries().name(it.entry()));
            }
            adjustments
                    .computeIfAbsent(new Place(it.round(), it.entry()), place -> new ArrayList<>())
                    .add(it.points());
        }
    }

    /** Null where there are faults. */
    @Nullable CountResult result(
            ScoringStandard standard, String judgeFile, Table marks, Map<String, String> where, boolean combined) {
        int count = combined ? book.rounds().size() : 1;
        List<List<EntrySheets<String, String>>> rounds = new ArrayList<>();
        for (int round = 0; round < count; round++) {
            rounds.add(round(round));
        }
        Panel<String> panel = panels.panel(judgeFile, judges.stream().sorted().toList());
        if (!faults.none()) {
            return null;
        }
        Ranking<String, String> ranking =
                combined ? combine(panel, rounds, marks.file()) : Ranking.count(rules, panel, rounds.get(0));
        if (!faults.none()) {
            return null;
        }
        Map<String, EntrySheets<String, String>> byCode = new HashMap<>();
        rounds.get(count - 1).forEach(entry -> byCode.put(entry.code(), entry));
        List<Wording> notes = panels.groupsUnused() ? List.of(Wording.of("counting.note.groups-unused")) : List.of();
        return new CountResult(
                standard, rules, panel, ranking, byCode, entries, panels.judges(), where, marks.unused(), notes);
    }

    private List<EntrySheets<String, String>> round(int round) {
        List<EntrySheets<String, String>> found = new ArrayList<>();
        for (int entry : book.entries().byName()) {
            if (takesPart(round, entry)) {
                found.add(entry(round, entry));
            }
        }
        return found;
    }

    /** Whoever is listed takes part in the first round; into later ones only marks lead. */
    private boolean takesPart(int round, int entry) {
        return round == 0 || book.has(round, entry) || sheets.speaksOf(round, entry);
    }

    private EntrySheets<String, String> entry(int round, int entry) {
        String code = book.entries().name(entry);
        List<JudgeSheet<String>> own = new ArrayList<>();
        for (JudgeSheet<String> sheet : sheets.sheets(round, entry)) {
            judges.add(sheet.judge());
            own.add(panels.sameOrganization(sheet.judge(), code) ? sheet.ofOwnOrganization() : sheet);
        }
        Roster.Entry listed = entries.get(code);
        Map<String, BigDecimal> times = multipliers.byItem(code, book.multipliersOrNull(round, entry));
        return new EntrySheets<>(
                code,
                code,
                listed == null ? "" : listed.category(),
                own,
                times,
                adjustments.getOrDefault(new Place(round, entry), List.of()));
    }

    private Ranking<String, String> combine(
            Panel<String> panel, List<List<EntrySheets<String, String>>> rounds, String file) {
        List<RoundPart<String, String>> parts = new ArrayList<>();
        for (int round = 0; round < rounds.size(); round++) {
            String name = book.rounds().name(round);
            if (round > 0 && rules.rounds().advance() > 0) {
                requireAdvanced(parts.get(round - 1), rounds.get(round), name, file);
            }
            parts.add(new RoundPart<>(name, Ranking.count(rules, panel, rounds.get(round)), rounds.get(round)));
        }
        return Ranking.combine(rules, panel, parts);
    }

    private void requireAdvanced(
            RoundPart<String, String> before, List<EntrySheets<String, String>> entered, String name, String file) {
        Set<String> advancing = new HashSet<>();
        for (Standing<String, String> it :
                before.ranking().advancing(rules.rounds().advance())) {
            advancing.add(it.code());
        }
        for (EntrySheets<String, String> entry : entered) {
            if (!advancing.contains(entry.code())) {
                faults.file(file, "counting.fault.not-advanced", entry.code(), before.round(), name);
            }
        }
    }
}
