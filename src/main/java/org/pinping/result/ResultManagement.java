package org.pinping.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundPhase;
import org.pinping.contest.RoundView;
import org.pinping.criteria.CriteriaManagement;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryManagement;
import org.pinping.jury.JudgeId;
import org.pinping.jury.JudgeView;
import org.pinping.jury.JuryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.scorecard.RoundManagement;
import org.pinping.scoring.EntrySheets;
import org.pinping.scoring.JudgeRole;
import org.pinping.scoring.Panel;
import org.pinping.scoring.Ranking;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts a closed round. Nobody sees any standing before the round is closed. */
@Service
public class ResultManagement {

    /** Rounds whose standings are kept; each is checked against the database's mark version before it is used. */
    private static final int KEPT = 8;

    private final ContestManagement contests;
    private final CriteriaManagement criteria;
    private final EntryManagement entries;
    private final JuryManagement jury;
    private final RoundManagement rounds;
    private final Map<ReviewRoundId, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ReviewRoundId, Kept> eldest) {
            return size() > KEPT;
        }
    };

    private record Kept(String markVersion, Standings standings) {}

    ResultManagement(
            ContestManagement contests,
            CriteriaManagement criteria,
            EntryManagement entries,
            JuryManagement jury,
            RoundManagement rounds) {
        this.contests = contests;
        this.criteria = criteria;
        this.entries = entries;
        this.jury = jury;
        this.rounds = rounds;
    }

    /** The standings of a closed round, for organizers and supervisors; never stale. */
    @Transactional(readOnly = true)
    public Standings standings(ReviewRoundId roundId, Actor actor) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        RoundView round = contests.round(roundId);
        if (round.phase() != RoundPhase.CLOSED) {
            throw Problem.closed("problem.result.running", round.title());
        }
        String version = rounds.markVersion(roundId);
        synchronized (kept) {
            Kept known = kept.get(roundId);
            if (known != null && known.markVersion().equals(version)) {
                return known.standings();
            }
        }
        Standings standings = count(round);
        synchronized (kept) {
            kept.put(roundId, new Kept(version, standings));
        }
        return standings;
    }

    /** One entry of the standings with every mark behind its place. */
    @Transactional(readOnly = true)
    public EntryBreakdown breakdown(ReviewRoundId roundId, EntryId entry, Actor actor) {
        Standings standings = standings(roundId, actor);
        StandingLine line = standings.lines().stream()
                .filter(it -> it.entry().id().equals(entry))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("problem.result.noEntry"));
        return new EntryBreakdown(standings, line, rounds.submittedMarks(roundId, entry));
    }

    private Standings count(RoundView round) {
        ScoringStandard standard = criteria.standard(round);
        RoundRules rules = criteria.rules(round);
        List<JudgeView> judges = jury.judges(round.contest());
        List<EntryLine> lines = entries.submitted(round.contest());
        ContestView contest = contests.get(round.contest());
        Map<EntryId, ScoringStandard> standards = new HashMap<>();
        lines.forEach(it -> standards.put(
                it.id(), standard.forCategory(contest.category(it.categoryId()).code())));
        Counted counted = new Counted(
                standards,
                rounds.submitted(round.id()),
                jury.assignments(round.id()),
                jury.recusals(round.id()),
                rounds.absent(round.id()));
        List<EntrySheets<EntryId, JudgeId>> sheets =
                lines.stream().map(it -> counted.of(it, judges)).toList();
        Ranking<EntryId, JudgeId> ranking = Ranking.count(rules, panel(rules, judges), sheets);
        Map<EntryId, EntryLine> byId = new HashMap<>();
        lines.forEach(it -> byId.put(it.id(), it));
        List<StandingLine> standing = new ArrayList<>();
        for (Standing<EntryId, JudgeId> it : ranking.standings()) {
            EntryLine line = Objects.requireNonNull(byId.get(it.entry()));
            standing.add(new StandingLine(line, it, counted.scores(line, judges), counted.absences(line, judges)));
        }
        return new Standings(
                contest, round, standard, rules, judges, standing, ranking.cutShared(), ranking.warnings());
    }

    /** Refused with the judges by name whose group the rules do not know. */
    private static Panel<JudgeId> panel(RoundRules rules, List<JudgeView> judges) {
        List<Fault> faults = judges.stream()
                .filter(it -> !rules.groups().isEmpty() && rules.group(it.group()) == null)
                .map(it -> Fault.of("", "problem.result.group", it.name(), it.group()))
                .toList();
        Problem.refuse(faults);
        Map<JudgeId, JudgeRole> roles = new HashMap<>();
        judges.forEach(it -> roles.put(it.id(), new JudgeRole(it.group(), BigDecimal.ONE, it.chair())));
        return new Panel<>(roles);
    }
}
