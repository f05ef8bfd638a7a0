package org.pinping.scorecard;

import java.util.List;
import java.util.Set;
import org.pinping.contest.RoundView;
import org.pinping.entry.EntryLine;
import org.pinping.jury.AssignmentView;
import org.pinping.jury.JudgeView;
import org.pinping.jury.RecusalView;

/**
 * How far a round is: entries, judges, the state of every assigned pair, the pairs kept apart, and
 * those whose sheet has marks that fit the entry's category no longer.
 */
public record RoundProgress(
        RoundView round,
        List<EntryLine> entries,
        List<JudgeView> judges,
        List<SheetStatus> sheets,
        List<RecusalView> recusals,
        Set<AssignmentView> contradictory) {

    public long count(ScorecardState state) {
        return sheets.stream().filter(it -> it.state() == state).count();
    }
}
