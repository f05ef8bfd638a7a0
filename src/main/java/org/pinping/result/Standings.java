package org.pinping.result;

import java.util.List;
import org.pinping.contest.ContestView;
import org.pinping.contest.RoundView;
import org.pinping.jury.JudgeView;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.Wording;

/**
 * The counted round: every submitted entry with its place, in the order of the ranking.
 *
 * @param judges by seat
 * @param cutShared whether entries share the last place to be given, so that more are selected than there are places
 * @param warnings what the organizer should know about the whole round
 */
public record Standings(
        ContestView contest,
        RoundView round,
        ScoringStandard standard,
        RoundRules rules,
        List<JudgeView> judges,
        List<StandingLine> lines,
        boolean cutShared,
        List<Wording> warnings) {

    public Standings {
        judges = List.copyOf(judges);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    public long selected() {
        return lines.stream().filter(it -> it.standing().selected()).count();
    }
}
