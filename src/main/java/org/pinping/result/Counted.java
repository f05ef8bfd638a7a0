package org.pinping.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.jury.AssignmentView;
import org.pinping.jury.JudgeId;
import org.pinping.jury.JudgeView;
import org.pinping.jury.RecusalView;
import org.pinping.scorecard.SubmittedSheet;
import org.pinping.scoring.EntrySheets;
import org.pinping.scoring.JudgeSheet;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.SheetScore;
import org.pinping.scoring.SheetState;
import org.pinping.scoring.Wording;

/** Brings together, for every entry, what each judge did with it: marked, recused, absent or missing. */
final class Counted {

    private final Map<AssignmentView, SheetScore> scores = new HashMap<>();
    private final Map<AssignmentView, Wording> contradictory = new HashMap<>();
    private final Set<AssignmentView> assigned;
    private final Map<AssignmentView, RecusalView> recused = new HashMap<>();
    private final Map<AssignmentView, String> absent;

    /** @param standards by entry, each with the maxima of the entry's category; sheets of other entries are passed over */
    Counted(
            Map<EntryId, ScoringStandard> standards,
            List<SubmittedSheet> sheets,
            List<AssignmentView> assigned,
            List<RecusalView> recused,
            Map<AssignmentView, String> absent) {
        for (SubmittedSheet sheet : sheets) {
            ScoringStandard standard = standards.get(sheet.entry());
            if (standard != null) {
                read(standard, sheet);
            }
        }
        this.assigned = new HashSet<>(assigned);
        recused.forEach(it -> this.recused.put(new AssignmentView(it.judge(), it.entry()), it));
        this.absent = absent;
    }

    /** A sheet that cannot be added up is looked at mark by mark; the many others should not pay for it. */
    private void read(ScoringStandard standard, SubmittedSheet sheet) {
        AssignmentView pair = new AssignmentView(sheet.judge(), sheet.entry());
        try {
            scores.put(pair, standard.score(sheet.marks()));
        } catch (IllegalArgumentException e) {
            Wording faults = standard.contradictions(sheet.marks()).values().stream()
                    .reduce((one, other) -> Wording.of("scoring.explain.joined", one, other))
                    .orElseThrow(() -> e);
            contradictory.put(pair, faults);
        }
    }

    /** The entry's sheets in the order of the judges; a judge who was never given the entry has none. */
    EntrySheets<EntryId, JudgeId> of(EntryLine entry, List<JudgeView> judges) {
        List<JudgeSheet<JudgeId>> sheets = new ArrayList<>(judges.size());
        for (JudgeView judge : judges) {
            JudgeSheet<JudgeId> sheet = sheet(new AssignmentView(judge.id(), entry.id()));
            if (sheet != null) {
                sheets.add(judge.isFrom(entry) ? sheet.ofOwnOrganization() : sheet);
            }
        }
        return new EntrySheets<>(entry.id(), entry.code(), entry.categoryTitle(), sheets, Map.of(), List.of());
    }

    /** The submitted sheets that may count for an entry; one voided by recusal is not among them. */
    Map<JudgeId, SheetScore> scores(EntryLine entry, List<JudgeView> judges) {
        Map<JudgeId, SheetScore> own = new HashMap<>();
        for (JudgeView judge : judges) {
            AssignmentView pair = new AssignmentView(judge.id(), entry.id());
            SheetScore score = scores.get(pair);
            if (score != null && !recused.containsKey(pair)) {
                own.put(judge.id(), score);
            }
        }
        return own;
    }

    /** Why judges did not mark an entry, in the words that were put on record. */
    Map<JudgeId, Wording> absences(EntryLine entry, List<JudgeView> judges) {
        Map<JudgeId, Wording> reasons = new HashMap<>();
        for (JudgeView judge : judges) {
            AssignmentView pair = new AssignmentView(judge.id(), entry.id());
            RecusalView recusal = recused.get(pair);
            String reason = recusal == null ? absent.getOrDefault(pair, "") : recusal.reason();
            if (recusal != null) {
                Wording origin = Wording.of("jury.origin." + recusal.origin().name());
                reasons.put(
                        judge.id(), reason.isEmpty() ? origin : Wording.of("result.absence.declared", origin, reason));
            } else if (contradictory.containsKey(pair)) {
                reasons.put(judge.id(), contradictory.get(pair));
            } else if (!reason.isEmpty()) {
                reasons.put(judge.id(), Wording.of("result.absence", reason));
            }
        }
        return reasons;
    }

    private @Nullable JudgeSheet<JudgeId> sheet(AssignmentView pair) {
        if (recused.containsKey(pair)) {
            return JudgeSheet.without(pair.judge(), SheetState.RECUSED);
        }
        if (contradictory.containsKey(pair)) {
            return JudgeSheet.without(pair.judge(), SheetState.CONTRADICTORY);
        }
        SheetScore score = scores.get(pair);
        if (score != null) {
            return JudgeSheet.submitted(pair.judge(), score);
        }
        if (absent.containsKey(pair)) {
            return JudgeSheet.without(pair.judge(), SheetState.ABSENT);
        }
        return assigned.contains(pair) ? JudgeSheet.without(pair.judge(), SheetState.MISSING) : null;
    }
}
