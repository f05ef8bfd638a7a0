package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for any round, tried on rounds made from the repetition's number. */
class RankingPropertyTests {

    private static final int ROUNDS = 60;

    @RepeatedTest(ROUNDS)
    void theOrderOfTheEntriesDoesNotMatter(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        RoundRules rules = anyRules(random);
        List<EntrySheets<String, Integer>> entries = anyRound(random);
        List<EntrySheets<String, Integer>> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(Ranking.count(rules, shuffled)).isEqualTo(Ranking.count(rules, entries));
    }

    @RepeatedTest(ROUNDS)
    void theOrderOfTheJudgesChangesNoScoreAndNoPlace(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        RoundRules rules = anyRules(random);
        List<EntrySheets<String, Integer>> entries = anyRound(random);
        List<EntrySheets<String, Integer>> shuffled = entries.stream()
                .map(entry -> {
                    List<JudgeSheet<Integer>> sheets = new ArrayList<>(entry.sheets());
                    Collections.shuffle(sheets, random);
                    return new EntrySheets<>(entry.entry(), entry.code(), sheets);
                })
                .toList();

        assertThat(figures(Ranking.count(rules, shuffled))).isEqualTo(figures(Ranking.count(rules, entries)));
    }

    @RepeatedTest(ROUNDS)
    void placesFollowTheScoresAndOnlyEqualOnesShareAPlace(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        RoundRules rules =
                new RoundRules(anyAggregation(random), 2, RankOn.EXACT, List.of(), MissingClause.REFUSE, 1, 3);
        List<Standing<String, Integer>> scored = Ranking.count(rules, anyRound(random)).standings().stream()
                .filter(standing -> standing.place() != null)
                .toList();

        for (int i = 0; i < scored.size(); i++) {
            int place = Objects.requireNonNull(scored.get(i).place());
            long better = scored.stream()
                    .filter(other -> exact(other).compareTo(place(scored, place)) > 0)
                    .count();
            assertThat(place).isEqualTo(better + 1);
            for (Standing<String, Integer> other : scored) {
                boolean samePlace = Objects.equals(other.place(), scored.get(i).place());
                assertThat(samePlace).isEqualTo(exact(other).equals(exact(scored.get(i))));
            }
        }
    }

    @RepeatedTest(ROUNDS)
    void aHigherMarkNeverLowersAScoreOrAPlace(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        RoundRules rules =
                new RoundRules(anyAggregation(random), 2, RankOn.EXACT, List.of(), MissingClause.REFUSE, 1, 3);
        List<EntrySheets<String, Integer>> entries = anyRound(random);
        EntrySheets<String, Integer> chosen = entries.get(random.nextInt(entries.size()));
        List<EntrySheets<String, Integer>> raised = entries.stream()
                .map(entry -> entry.code().equals(chosen.code()) ? raiseOne(entry, random) : entry)
                .toList();

        Standing<String, Integer> before = standing(Ranking.count(rules, entries), chosen.code());
        Standing<String, Integer> after = standing(Ranking.count(rules, raised), chosen.code());

        if (before.place() != null) {
            assertThat(exact(after)).isGreaterThanOrEqualTo(exact(before));
            assertThat(Objects.requireNonNull(after.place())).isLessThanOrEqualTo(before.place());
        }
    }

    @RepeatedTest(ROUNDS)
    void aSheetThatIsNotThereChangesNothing(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        RoundRules rules = anyRules(random);
        List<EntrySheets<String, Integer>> entries = anyRound(random);
        List<EntrySheets<String, Integer>> withOneMore = entries.stream()
                .map(entry -> {
                    List<JudgeSheet<Integer>> sheets = new ArrayList<>(entry.sheets());
                    sheets.add(
                            JudgeSheet.without(99, List.of(SheetState.values()).get(1 + random.nextInt(3))));
                    return new EntrySheets<>(entry.entry(), entry.code(), sheets);
                })
                .toList();

        assertThat(figures(Ranking.count(rules, withOneMore))).isEqualTo(figures(Ranking.count(rules, entries)));
    }

    @RepeatedTest(ROUNDS)
    void theKeptTotalsOfADerivationGiveTheScore(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        for (Standing<String, Integer> standing :
                Ranking.count(anyRules(random), anyRound(random)).standings()) {
            Derivation<Integer> derivation = standing.score().derivation();
            List<BigDecimal> kept = new ArrayList<>();
            for (JudgeLine<Integer> line : derivation.judges()) {
                if (line.use() == MarkUse.USED) {
                    kept.add(Objects.requireNonNull(line.total()));
                }
            }
            assertThat(derivation.divisor()).isEqualTo(kept.size());
            if (standing.place() != null) {
                BigDecimal sum = kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(derivation.sum()).isEqualByComparingTo(sum);
                assertThat(exact(standing)).isEqualTo(Fraction.of(sum, kept.size()));
            }
        }
    }

    private static Fraction place(List<Standing<String, Integer>> scored, int place) {
        return scored.stream()
                .filter(standing -> Objects.equals(standing.place(), place))
                .map(RankingPropertyTests::exact)
                .findFirst()
                .orElseThrow();
    }

    static Fraction exact(Standing<String, Integer> standing) {
        return Objects.requireNonNull(standing.score().exactOrNull());
    }

    private static Standing<String, Integer> standing(Ranking<String, Integer> ranking, String code) {
        return ranking.standings().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> figures(Ranking<String, Integer> ranking) {
        return ranking.standings().stream()
                .map(it -> it.entry() + " " + it.place() + " " + it.score().exactOrNull() + " " + it.tieSteps())
                .toList();
    }

    private static EntrySheets<String, Integer> raiseOne(EntrySheets<String, Integer> entry, Random random) {
        List<JudgeSheet<Integer>> sheets = new ArrayList<>(entry.sheets());
        int at = random.nextInt(sheets.size());
        SheetScore score = sheets.get(at).score();
        if (score != null) {
            BigDecimal more = score.runningTotal().add(BigDecimal.valueOf(random.nextInt(20)));
            sheets.set(at, JudgeSheet.submitted(sheets.get(at).judge(), Samples.sheet(more.toPlainString())));
        }
        return new EntrySheets<>(entry.entry(), entry.code(), sheets);
    }

    private static Aggregation anyAggregation(Random random) {
        int low = random.nextInt(3);
        int high = random.nextInt(3);
        return low + high == 0
                ? new Mean()
                : new TrimmedMean(low, high, List.of(TooFew.values()).get(random.nextInt(TooFew.values().length)));
    }

    private static RoundRules anyRules(Random random) {
        List<TieBreakRule> ties = new ArrayList<>(TieBreakRule.plain());
        ties.add(new TieBreakRule.ByItem("2"));
        Collections.shuffle(ties, random);
        return new RoundRules(
                anyAggregation(random),
                random.nextInt(3),
                List.of(RankOn.values()).get(random.nextInt(2)),
                ties.subList(0, random.nextInt(ties.size())),
                MissingClause.REFUSE,
                1 + random.nextInt(3),
                1 + random.nextInt(5));
    }

    /** Few different totals, so that ties are frequent; every sixth sheet is recused, absent or missing. */
    static List<EntrySheets<String, Integer>> anyRound(Random random) {
        int judges = 1 + random.nextInt(9);
        List<EntrySheets<String, Integer>> entries = new ArrayList<>();
        for (int entry = 1 + random.nextInt(12); entry > 0; entry--) {
            List<JudgeSheet<Integer>> sheets = new ArrayList<>();
            for (int judge = 1; judge <= judges; judge++) {
                sheets.add(
                        random.nextInt(6) == 0
                                ? JudgeSheet.without(
                                        judge, List.of(SheetState.values()).get(1 + random.nextInt(3)))
                                : JudgeSheet.submitted(judge, Samples.sheet(String.valueOf(78 + random.nextInt(4)))));
            }
            entries.add(new EntrySheets<>("E" + entry, "E" + entry, sheets));
        }
        return entries;
    }
}
