package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of counting, each tried on a thousand seeded contests for every aggregation it holds for. */
class RankingLawsTests {

    private static final int CONTESTS = 1000;

    static List<Aggregation> locations() {
        return List.of(
                new Mean(),
                new TrimmedMean(1, 1, TooFew.SHRINK),
                new TrimmedMean(2, 1, TooFew.MEAN),
                new TrimmedMean(1, 2, TooFew.MEDIAN),
                new WinsorisedMean(1, 1, TooFew.SHRINK),
                new Median(Median.Middle.MID),
                new Median(Median.Middle.LOW));
    }

    @ParameterizedTest
    @MethodSource("locations")
    void theScoreLiesBetweenTheLeastAndTheGreatestTotal(Aggregation aggregation) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            for (Standing<String, Integer> standing : count(aggregation, contest(new Random(seed), 1))) {
                List<Fraction> totals = standing.score().derivation().judges().stream()
                        .map(JudgeLine::total)
                        .filter(Objects::nonNull)
                        .map(Fraction::of)
                        .sorted()
                        .toList();
                assertThat(RankingPropertyTests.exact(standing))
                        .isBetween(totals.get(0), totals.get(totals.size() - 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("locations")
    void doublingEveryMarkDoublesTheScoresAndKeepsThePlaces(Aggregation aggregation) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            List<Standing<String, Integer>> once = count(aggregation, contest(new Random(seed), 1));
            List<Standing<String, Integer>> twice = count(aggregation, contest(new Random(seed), 2));
            for (int i = 0; i < once.size(); i++) {
                assertThat(twice.get(i).code()).isEqualTo(once.get(i).code());
                assertThat(twice.get(i).place()).isEqualTo(once.get(i).place());
                assertThat(RankingPropertyTests.exact(twice.get(i)))
                        .isEqualTo(RankingPropertyTests.exact(once.get(i)).times(Fraction.of(2, 1)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("locations")
    void fractionalPlacesAddUp(Aggregation aggregation) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            List<EntrySheets<String, Integer>> contest = contest(new Random(seed), 1);
            RoundRules rules = Samples.rules(aggregation)
                    .with()
                    .placeStyle(PlaceStyle.FRACTIONAL)
                    .rules();
            BigDecimal sum = Ranking.count(rules, contest).standings().stream()
                    .map(it -> Objects.requireNonNull(it.shownPlace()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(contest.size() * (contest.size() + 1L) / 2));
        }
    }

    @ParameterizedTest
    @MethodSource("locations")
    void leavingOutAGroupWithoutWeightChangesNothing(Aggregation aggregation) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            List<EntrySheets<String, Integer>> contest = contest(new Random(seed), 1);
            Map<Integer, JudgeRole> roles = new HashMap<>();
            for (int judge = 1; judge <= 9; judge++) {
                roles.put(judge, new JudgeRole(judge % 3 == 0 ? "none" : "all", BigDecimal.ONE, false));
            }
            RoundRules rules = Samples.rules(aggregation, new TieBreakRule.ByMedian(), new TieBreakRule.ByCountback())
                    .with()
                    .groups(List.of(group("all", "2"), group("none", "0")))
                    .rules();
            List<EntrySheets<String, Integer>> without = contest.stream()
                    .map(it -> new EntrySheets<>(
                            it.entry(),
                            it.code(),
                            it.sheets().stream()
                                    .filter(sheet -> sheet.judge() % 3 != 0)
                                    .toList()))
                    .toList();
            assertThat(figures(Ranking.count(rules, new Panel<>(roles), contest)))
                    .isEqualTo(figures(Ranking.count(rules, new Panel<>(roles), without)));
        }
    }

    @ParameterizedTest
    @MethodSource("locations")
    void judgesAreComparedToOthersOnlyIfTheRulesSaySo(Aggregation aggregation) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            List<EntrySheets<String, Integer>> contest = contest(new Random(seed), 1);
            List<EntrySheets<String, Integer>> less = contest.subList(0, contest.size() - 1);
            Map<String, Fraction> scores = new HashMap<>();
            count(aggregation, contest).forEach(it -> scores.put(it.code(), RankingPropertyTests.exact(it)));
            // an entry's score does not depend on which other entries there are
            assertThat(count(aggregation, less))
                    .allSatisfy(it -> assertThat(RankingPropertyTests.exact(it)).isEqualTo(scores.get(it.code())));
        }
    }

    private static List<String> figures(Ranking<String, Integer> ranking) {
        return ranking.standings().stream()
                .map(it -> it.code() + " " + it.place() + " " + it.score().exactOrNull())
                .toList();
    }

    private static JudgeGroup group(String code, String weight) {
        return new JudgeGroup(code, new BigDecimal(weight), null, Measure.MARKS, 1);
    }

    private static List<Standing<String, Integer>> count(
            Aggregation aggregation, List<EntrySheets<String, Integer>> contest) {
        return Ranking.count(Samples.rules(aggregation), contest).standings();
    }

    /** Two to seven entries, five to nine judges, coarse totals up to 100 times the factor, so that ties are frequent. */
    private static List<EntrySheets<String, Integer>> contest(Random random, int factor) {
        List<EntrySheets<String, Integer>> entries = new ArrayList<>();
        int judges = 5 + random.nextInt(5);
        int count = 2 + random.nextInt(6);
        for (int entry = 0; entry < count; entry++) {
            String[] totals = new String[judges];
            for (int judge = 0; judge < judges; judge++) {
                totals[judge] = String.valueOf(factor * (60 + random.nextInt(20)));
            }
            entries.add(Samples.entry("E" + entry, totals));
        }
        return entries;
    }
}
