package org.pinping.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pinping.criteria.CriteriaManagement;
import org.pinping.criteria.StandardReport;
import org.pinping.result.CountedRound;
import org.pinping.scorecard.TestRound;
import org.pinping.scorecard.TestRound.Made;

/** Somebody who has to tell a losing branch why reads how its score came about, in both languages. */
@BrowserTest
class ExplanationJourneyTests {

    private final CountedRound rounds;
    private final TestRound testRound;
    private final CriteriaManagement criteria;

    ExplanationJourneyTests(CountedRound rounds, TestRound testRound, CriteriaManagement criteria) {
        this.rounds = rounds;
        this.testRound = testRound;
        this.criteria = criteria;
    }

    @Test
    void itemsOfGroupsAreReadStepByStep(Visitors visitors) {
        Made made = rounds.closed(
                """
                pipeline: item
                aggregation: { method: trimmed_mean, drop_high: 1, drop_low: 1, too_few: shrink }
                groups:
                  - { code: 专家, weight: 70 }
                  - { code: 职工代表, weight: 30 }
                missing_group: renormalise
                rounding: { item: 2, weighted_item: 2, group: 2, final: 2 }
                """,
                List.of("专家", "专家", "专家", "专家", "职工代表", "职工代表"),
                new String[] {"5 3 7 6 0.5", "5 3.5 9.5 10 2", "6 3 7.5 6.5 1", "5 4 8 5 0", "6 4 9 9 1", "5 4 9 8 0"},
                new String[] {"5 3 7 6 0.5", "recused", "6 3 7.5 6.5 1", "5 4 8 5 0", "absent", "recused"});

        read(visitors, made, "items", "按权重合并");
    }

    @Test
    void marksOnACommonScaleAreReadStepByStep(Visitors visitors) {
        Made made = rounds.closed(
                """
                aggregation: { method: mean }
                normalize: { method: z_score, mean: 20, deviation: 2 }
                severity: { method: ridge, lambda: 0.5 }
                groups:
                  - { code: 专家, weight: 70 }
                  - { code: 网络, weight: 30, measure: leader_share }
                rounding: { judge_total: 0, normalized: 4, group: 2, final: 1 }
                """,
                List.of("专家", "专家", "网络"),
                new String[] {"5 3 7 6 0.5", "5 3.5 9.5 10 2", "6 3 7.5 6.5 1"},
                new String[] {"5 4 8 5 0", "6 4 9 9 1", "5 4 9 8 0"},
                new String[] {"5 3 8 5 0", "3 4 9 9 1", "absent"});

        read(visitors, made, "scale", "换算后");
    }

    @Test
    void criteriaAndRulesAreReadInEnglish(Visitors visitors) {
        Made made = testRound.prepare(2, 1, "model-branch-9-24", false);
        Visitor organizer = visitors.signsIn(made.organizer().name(), TestRound.PASSWORD);

        organizer.open("/criteria?lang=en").inspect("criteria-list-en");
        for (String code : List.of("model-branch-9-24", "brand-case")) {
            organizer
                    .open("/criteria/"
                            + criteria.available().stream()
                                    .map(StandardReport::standard)
                                    .filter(it -> it != null && it.code().equals(code))
                                    .findFirst()
                                    .orElseThrow()
                                    .id()
                                    .digest())
                    .inspect("criteria-" + code + "-en");
        }
        organizer.open("/rounds/" + made.round().value() + "/rules").inspect("criteria-rules-en");
    }

    private static void read(Visitors visitors, Made made, String name, String words) {
        String page = "/rounds/" + made.round().value() + "/standings/";
        String second = page + made.entries().get(1).value();
        Visitor organizer = visitors.signsIn(made.organizer().name(), TestRound.PASSWORD);

        organizer.open(second);
        assertThat(organizer.page().locator("main")).containsText(words);
        organizer.inspect("explained-" + name);
        organizer.download(
                "explained-" + name + ".xlsx",
                () -> organizer
                        .page()
                        .evaluate("location.href = '/rounds/" + made.round().value() + "/workbook'"));
        organizer.open(second + "?lang=en").inspect("explained-" + name + "-en");
        organizer.open("/rounds/" + made.round().value() + "/rules").inspect("explained-" + name + "-rules-en");
        organizer
                .open(page.substring(0, page.length() - 1) + "?lang=en")
                .inspect("explained-" + name + "-standings-en");
    }
}
