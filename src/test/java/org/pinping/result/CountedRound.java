package org.pinping.result;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.pinping.account.AccountId;
import org.pinping.criteria.CriteriaManagement;
import org.pinping.criteria.StandardReport;
import org.pinping.entry.EntryId;
import org.pinping.jury.JuryManagement;
import org.pinping.kernel.Actor;
import org.pinping.scorecard.MarkView;
import org.pinping.scorecard.RoundManagement;
import org.pinping.scorecard.SaveOutcome;
import org.pinping.scorecard.ScorecardManagement;
import org.pinping.scorecard.SheetChange;
import org.pinping.scorecard.TestRound;
import org.pinping.scorecard.TestRound.Made;
import org.pinping.scoring.Clause;
import org.pinping.scoring.ScoringStandard;
import org.springframework.stereotype.Component;

/** Makes rounds under rules of a test's own, with marks that can be counted by hand. */
@Component
public class CountedRound {

    /** Three items of 10 points, the second with half the weight, and a bonus of up to 2; the rules follow. */
    private static final String WEIGHTED = """
            code: weighted
            version: "%d"
            title: 三项
            total: 25
            items:
              - code: "1"
                title: 思想引领
                max: 10
                clauses:
                  - { code: "1.1", title: 学习, kind: SCORE, max: 6, step: 0.5 }
                  - { code: "1.2", title: 宣讲, kind: SCORE, max: 4, step: 0.5 }
              - code: "2"
                title: { zh: 服务群众, en: Service }
                max: 10
                weight: 0.5
                clauses: [{ code: "2.1", title: 义诊, kind: SCORE, max: 10, step: 0.5, max_by_category: { B: 5 } }]
              - code: "3"
                title: 实际成效
                max: 10
                clauses: [{ code: "3.1", title: 成效, kind: SCORE, max: 10, step: 0.5 }]
            bonus:
              title: 加分
              max: 2
              clauses: [{ code: B1, title: 首创, kind: BONUS, max: 2, step: 0.5 }]
            rules:
              decimals: 2
              rank_on: exact
              quorum: 1
              places: 1
            """;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TestRound testRound;
    private final CriteriaManagement criteria;
    private final JuryManagement jury;
    private final RoundManagement rounds;
    private final ScorecardManagement scorecards;

    CountedRound(
            TestRound testRound,
            CriteriaManagement criteria,
            JuryManagement jury,
            RoundManagement rounds,
            ScorecardManagement scorecards) {
        this.testRound = testRound;
        this.criteria = criteria;
        this.jury = jury;
        this.rounds = rounds;
        this.scorecards = scorecards;
    }

    /** A closed round; see {@link #open}. */
    public Made closed(String rules, List<String> groups, String[]... entries) {
        Made made = open(rules, groups, entries);
        int missing = rounds.missing(made.round(), made.organizer()).size();
        rounds.close(made.round(), missing, "出差未回", made.organizer());
        return made;
    }

    /**
     * An open round.
     *
     * @param rules lines of YAML beside the plain ones
     * @param groups of the judges, in their order
     * @param entries for each entry one text per judge: the marks in the order of the clauses, or {@code recused} or
     *     {@code absent}
     */
    public Made open(String rules, List<String> groups, String[]... entries) {
        Made made = testRound.prepare(groups.size(), entries.length, "brand-case", false);
        jury.judges(made.contest()).forEach(it -> jury.dismiss(made.contest(), it.id(), made.organizer()));
        for (int i = 0; i < groups.size(); i++) {
            AccountId account = new AccountId(made.judges().get(i).accountId());
            jury.appoint(made.contest(), account, groups.get(i), false, made.organizer());
        }
        String text = WEIGHTED.formatted(NUMBER.incrementAndGet()) + rules.indent(2);
        StandardReport report =
                criteria.upload("weighted.yaml", text.getBytes(StandardCharsets.UTF_8), made.organizer());
        ScoringStandard standard = Objects.requireNonNull(report.standard(), () -> String.valueOf(report.faults()));
        criteria.pin(standard.id(), criteria.defaultRules(standard.id()), made.round(), made.organizer());
        recuse(made, entries);
        jury.assignAll(made.round(), made.organizer());
        rounds.open(made.round(), "测试", made.organizer());
        for (int entry = 0; entry < entries.length; entry++) {
            for (int judge = 0; judge < groups.size(); judge++) {
                mark(made, standard, made.entries().get(entry), made.judges().get(judge), entries[entry][judge]);
            }
        }
        return made;
    }

    private void recuse(Made made, String[][] entries) {
        for (int entry = 0; entry < entries.length; entry++) {
            for (int judge = 0; judge < entries[entry].length; judge++) {
                if (entries[entry][judge].equals("recused")) {
                    jury.recuse(
                            made.round(),
                            jury.judges(made.contest()).get(judge).id(),
                            made.entries().get(entry),
                            "曾任顾问",
                            made.organizer());
                }
            }
        }
    }

    private void mark(Made made, ScoringStandard standard, EntryId entry, Actor judge, String marks) {
        if (marks.equals("recused") || marks.equals("absent")) {
            return;
        }
        Map<String, MarkView> values = new LinkedHashMap<>();
        String[] points = marks.split(" ", -1);
        List<Clause> clauses = standard.clauses();
        for (int i = 0; i < points.length; i++) {
            values.put(clauses.get(i).code(), new MarkView(points[i], ""));
        }
        SaveOutcome saved = scorecards.save(made.round(), entry, new SheetChange(0, "k", values), judge);
        scorecards.submit(made.round(), entry, saved.sheet().version(), judge);
    }
}
