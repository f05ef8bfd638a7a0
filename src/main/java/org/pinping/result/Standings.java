package org.pinping.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestView;
import org.pinping.contest.RoundView;
import org.pinping.jury.JudgeId;
import org.pinping.jury.JudgeView;
import org.pinping.scoring.Explanation;
import org.pinping.scoring.JudgeNames;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.Text;
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

    /**
     * How an entry came to its score and place.
     *
     * @param naming how the reader may know a judge
     */
    public Explanation explanation(StandingLine line, Function<JudgeView, String> naming) {
        Map<JudgeId, String> names = new HashMap<>();
        judges.forEach(it -> names.put(it.id(), naming.apply(it)));
        int scored =
                (int) lines.stream().filter(it -> it.standing().place() != null).count();
        return Explanation.of(rules, scored, line.standing(), new JudgeNames<>() {
            @Override
            public String judge(JudgeId judge) {
                return names.getOrDefault(judge, "");
            }

            @Override
            public @Nullable Wording absence(JudgeId judge) {
                return line.absences().get(judge);
            }

            @Override
            public Text item(String code) {
                return standard.item(code).title();
            }
        });
    }

    public long selected() {
        return lines.stream().filter(it -> it.standing().selected()).count();
    }
}
