package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.scoring.Samples.decimal;
import static org.pinping.scoring.Samples.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesInWordsTests {

    @Test
    void plainRulesAreSaidInSevenSentences() {
        assertThat(rules(new Mean()).explained())
                .extracting(Wording::code)
                .containsExactly(
                        "scoring.rules.missing-clause.refuse",
                        "scoring.aggregation.mean",
                        "scoring.rules.decimals.exact",
                        "scoring.rules.ties-none",
                        "scoring.rules.place-style.standard",
                        "scoring.rules.quorum",
                        "scoring.rules.places.extend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everythingThatCanBeRuledCanBeSaid(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle("messages/scoring", Locale.forLanguageTag(language));

        for (RoundRules rules : everything()) {
            assertThat(rules.explained())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(bundle.containsKey(it.code()))
                            .as(it.code())
                            .isTrue());
        }
    }

    /** Rules that use every setting at least once. */
    private static List<RoundRules> everything() {
        List<RoundRules> all = new ArrayList<>();
        for (TooFew tooFew : TooFew.values()) {
            all.add(rules(new TrimmedMean(1, 1, tooFew)));
            all.add(rules(new WinsorisedMean(1, 1, tooFew)));
        }
        all.add(rules(new Median(Median.Middle.MID)));
        all.add(rules(new Ballot(2, true)));
        all.add(rules(new Ballot(2, false)));
        all.add(rules(new ByPanelSize(List.of(
                new ByPanelSize.Step(1, new Median(Median.Middle.LOW)),
                new ByPanelSize.Step(5, new TrimmedSum(1, 1, TooFew.FAIL, Fraction.of(3, 5)))))));
        all.add(rules(new Mean()).with().pipeline(Pipeline.ITEM).rules());
        all.add(rules(new Mean())
                .with()
                .ownOrganization(OwnOrganization.EXCLUDE)
                .rules());
        for (Normalization rule : List.of(
                Normalization.CENTRE,
                Normalization.minMax(decimal("70"), decimal("90")),
                Normalization.zScore(decimal("80"), decimal("5")),
                Normalization.rankPoints(List.of()),
                Normalization.rankPoints(List.of(decimal("12"), decimal("10"))))) {
            all.add(rules(new Mean()).with().normalization(rule).rules());
        }
        for (SeverityAdjustment rule : List.of(SeverityAdjustment.ADDITIVE, SeverityAdjustment.ridge(decimal("0.5")))) {
            all.add(rules(new Mean()).with().severity(rule).rules());
        }
        for (MissingGroup missing : MissingGroup.values()) {
            all.add(rules(new Mean())
                    .with()
                    .groups(List.of(
                            new JudgeGroup("x", decimal("2"), null, Measure.MARKS, 1),
                            new JudgeGroup("y", decimal("1"), new Mean(), Measure.LEADER_SHARE, 2)))
                    .missingGroup(missing)
                    .rules());
        }
        for (Measure measure :
                List.of(Measure.RANK_SHARE, Measure.LEADER_SHARE, Measure.placePoints(List.of(decimal("60"))))) {
            all.add(rules(new Mean()).with().measure(measure).rules());
        }
        Map<RoundingPoint, Integer> points = new LinkedHashMap<>();
        for (RoundingPoint point : RoundingPoint.values()) {
            points.put(point, 2);
        }
        all.add(rules(new Mean())
                .with()
                .rounding(new Rounding(points, Rounding.Half.EVEN))
                .rules());
        for (PlaceStyle style : PlaceStyle.values()) {
            all.add(rules(new Mean()).with().placeStyle(style).rules());
        }
        for (MissingClause missing : MissingClause.values()) {
            all.add(rules(new Mean()).with().missingClause(missing).rules());
        }
        for (TieBreakRule tie : TieBreakRule.plain()) {
            all.add(rules(new Mean(), tie));
        }
        all.add(rules(new Mean(), new LotTieBreak("s"), new PanelTieBreak.ByGroup("x"))
                .with()
                .rankOn(RankOn.ROUNDED)
                .floors(new Floors(decimal("80"), Map.of("1", decimal("0.7"))))
                .grades(List.of(
                        new Grade(Text.of("优"), decimal("90"), decimal("0.1"), Map.of("1", decimal("0.9")), true),
                        new Grade(Text.of("良"), null, null, Map.of(), false)))
                .quotas(List.of(new Quota("a", 1, 2), new Quota("b", 1, null)))
                .tiedCut(TiedCut.REPORT)
                .rounds(new Rounds(Map.of("材料", decimal("60")), 10))
                .expectedMean(new ExpectedMean(decimal("70"), decimal("5")))
                .places(5)
                .decimals(3)
                .quorum(3)
                .ties(List.of(new LotTieBreak("s"), new PanelTieBreak.ByGroup("x")))
                .aggregation(new Mean())
                .rules());
        return all;
    }
}
