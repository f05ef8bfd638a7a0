package org.pinping.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pinping.scoring.Clause;
import org.pinping.scoring.EntryScore;
import org.pinping.scoring.EntrySheets;
import org.pinping.scoring.Fraction;
import org.pinping.scoring.JudgeSheet;
import org.pinping.scoring.MarkReading;
import org.pinping.scoring.Marks;
import org.pinping.scoring.Ranking;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.SheetScore;

/** Tables in real use, each as a criteria file, counted by hand: from what a judge types to the exact score. */
class GoldenCriteriaTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 33 + 31.5 + 24 + 4.5
                "V01 | 1.1=33 2.1=31.5 3.1=24 4.1=4.5 | 93",
                // 35 + 35 + 25 + 5
                "T9  | 1.1=35 2.1=35 3.1=25 4.1=5 | 100",
                // 17.5 + 20 + 12 + 18.5 + 11 + 4
                "V02 | 1=17.5 2=20 3=12 4=18.5 5=11 6=4 | 83",
                // (4+4+5+5) + (7+6+5+2) + (4+4+4) + (5+6+4+3) + (6+5) + (3+1) = 18 + 20 + 12 + 18 + 11 + 4
                "T2  | 1.1=4 1.2=4 1.3=5 1.4=5 2.1=7 2.2=6 2.3=5 2.4=2 3.1=4 3.2=4 3.3=4 4.1=5 4.2=6 4.3=4 4.4=3"
                        + " 5.1=6 5.2=5 6.1=3 6.2=1 | 83",
                // sections 90, 85, 77, 100, 61: (90 + 85 + 77 + 100 + 61) x 0.2 = 413 x 0.2
                "V03 | 1.1=20 1.2=20 1.3=20 1.4=20 1.5=10 2.1=17 2.2=17 2.3=17 2.4=17 2.5=17 3.1=15 3.2=15 3.3=15"
                        + " 3.4=16 3.5=16 4.1=20 4.2=20 4.3=20 4.4=20 4.5=20 5.1=12 5.2=12 5.3=12 5.4=12 5.5=13 | 82.6",
                // 20 + 15 + 15 + 10 + 0
                "V04 | 1.1=A 1.2=B 1.3=较好 1.4=c 1.5=D | 60",
                // 1 + 2 + 1.5 + 9
                "V05 | 1.1=B 1.2=B 1.3=B 1.4=A | 13.5",
                // 2 + 5 + 3 + 9 is the most that can be reached, of 20
                "V05 | 1.1=A 1.2=A 1.3=A 1.4=A | 19",
                // 14 is good as well as fairly good
                "V06 | 1.1=14 | 14",
                // (5 - 3 x 0.5) + (20 - 2 x 5 - 1 x 1.5) = 3.5 + 8.5
                "V07 | 1.1=3 2.1=undone:2;late:1 | 12",
                // 5 - 12 x 0.5 < 0; 20 - 5 x 5 < 0
                "V07 | 1.1=12 2.1=undone:5 | 0",
                // 10 - 15 < 0
                "V08 | 1.1=1 | 0",
                "V08 | 1.1=0 | 10",
                // 100 + 3 x 10 + 2 x 2.5 - 0
                "V09 | 1.1=award:3;report:2 | 135",
                // 100 + 10 - 2 x 30
                "V09 | 1.1=award:1;miss:2 | 50",
                // 100 + 10 - 4 x 30 = -10, at worst 0
                "V09 | 1.1=award:1;miss:4 | 0",
                // (100 - 3 x 2 - 40) + 62.5
                "V10 | 1.1=small:3;grave:1 B1=62.5 | 116.5",
                // 100 - 3 x 40 < 0, then 20 on top
                "V10 | 1.1=grave:3 B1=20 | 20",
                // 7 x 5 + 2 x 20 + 3
                "V11 | 1.1=7 1.2=note:2;used:1 | 78",
                // 19 x 0.5 + 1
                "V12 | 1.1=19 1.2=1 | 10.5",
                // 40 x 0.5 = 20, at most 10; 3 x 1, at most 1
                "V12 | 1.1=40 1.2=3 | 11",
                // 3 + 2 full steps from 30 to 54.9
                "V13 | 1.1=54.9 | 5",
                // 3 - 1 full step from 30 to 10.1
                "V13 | 1.1=10.1% | 2",
                // 3 - 3 steps; 3 + 7 steps, at most 6
                "V13 | 1.1=0 | 0",
                "V13 | 1.1=100 | 6",
                // 55 + 38; item 1: min(3, 2 + 1) + 2.5, at most 4; 4 + 5 = 9
                "V14 | 1.1=55 2.1=38 B1=city;county B2=2.5 B3=5 | 102",
                // 60 + 40; 4 + 8 = 12, at most 10
                "V14 | 1.1=60 2.1=40 B1=city;county B2=2.5 B3=8 | 110",
                // (31 + 7 x 0.8 + 2 x 0.6) / 40 x 100 = 94.5; 94.5 x 0.2 + 90 x 0.8 = 18.9 + 72
                "V28 | 1.1=A:31;B:7;C:2 2.1=90 | 90.9",
                // (2 + 0.6) / 3 x 100 = 260/3; 52/3 + 72 = 268/3
                "V28 | 1.1=A:2;C:1 2.1=90 | 268/3",
                // of four defects none
                "V16 | 1.1=88 N1=0 | 88",
            })
    void aSheetOfTheTableCountsAsByHand(String file, String marks, String expected) {
        assertThat(score(file, marks).exactOrNull()).isEqualTo(fraction(expected));
    }

    @Test
    void oneOfTheFourDefectsLeavesTheEntryWithoutScore() {
        EntryScore<Integer> score = score("V16", "1.1=88 N3=1");

        assertThat(score).isInstanceOf(EntryScore.Unscored.class);
        assertThat(score.derivation().vetoes()).singleElement().satisfies(veto -> {
            assertThat(veto.clause().code()).isEqualTo("N3");
            assertThat(veto.takesEffect()).isTrue();
        });
    }

    @Test
    void aVetoThatCapsTheClassLeavesTheScore() {
        EntryScore<Integer> score = score("V17", "1.1=88 N1=1 N2=1");

        assertThat(score.exactOrNull()).isEqualTo(Fraction.of(88, 1));
        assertThat(score.derivation().vetoes())
                .extracting(veto -> veto.clause().code() + " " + veto.effect() + " " + veto.takesEffect())
                .containsExactly("N1 CAP_GRADE true", "N2 CAP_GRADE false");
        assertThat(score("V17", "1.1=88 N3=1").exactOrNull()).isEqualTo(Fraction.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"V06 1.1=0", "V06 1.1=21", "V07 2.1=2", "V07 2.1=other:1", "V28 1.1=0", "V12 1.1=-1"})
    void whatTheTableDoesNotKnowIsRefused(String fileAndMark) {
        String[] parts = fileAndMark.split("[ =]", -1);
        Clause clause = standard(read(parts[0])).clause(parts[1]);

        assertThat(clause.kind().read(parts[2])).isInstanceOf(MarkReading.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V01 | ",
                "V02 | ",
                "V03 | ",
                "V04 | ",
                "V07 | ",
                "V09 | ",
                "V10 | ",
                "V11 | ",
                "V12 | ",
                "V13 | ",
                "V14 | ",
                "V16 | ",
                "V17 | ",
                "V28 | ",
                "T2 | ",
                "T9 | ",
                "category | ",
                // the best level brings 9 of 10
                "V05 | items[1].clauses[4].levels level-below 9 10",
                // 14 is in two bands, 0 in none
                "V06 | items[1].clauses[1].bands band-overlap 8 14, items[1].clauses[1].bands band-gap 0 1",
                "V08 | items[1].clauses[1].per deduct-larger 15 10",
            })
    void whatIsStrangeInATableIsPointedOutAndNoFault(String file, @Nullable String warnings) {
        CriteriaFile read = read(file);

        assertThat(read.faults()).isEmpty();
        assertThat(String.join(
                        ", ",
                        read.warnings().stream()
                                .map(it -> it.path() + " " + it.code().replace("criteria.warning.", "") + " "
                                        + String.join(" ", it.args()))
                                .toList()))
                .isEqualTo(warnings == null ? "" : warnings);
    }

    @Test
    void aWholeItemKeepsItsClausesAsGuidance() {
        ScoringStandard standard = standard(read("V02"));

        assertThat(standard.clauses()).extracting(Clause::code).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(standard.items()).allMatch(item -> item.markedAsWhole());
        assertThat(standard.item("4").guidance())
                .extracting(line -> line.code() + " " + line.max())
                .containsExactly("4.1 6", "4.2 6", "4.3 5", "4.4 3");
    }

    @Test
    void maximaFollowTheCategory() {
        ScoringStandard standard = standard(read("category"));

        assertThat(standard.categories()).containsExactlyInAnyOrder("private", "rural");
        assertThat(total(standard, "1.1=15 1.2=B")).isEqualTo("21"); // 15 + 0.6 x 10
        assertThat(total(standard.forCategory("private"), "1.1=10 1.2=B")).isEqualTo("22"); // 10 + 0.6 x 20
        assertThat(total(standard.forCategory("rural"), "1.1=15 1.2=B")).isEqualTo("17.4"); // 15 + 0.6 x 4
        assertThat(standard.forCategory("private").clause("1.1").kind().read("15"))
                .isInstanceOf(MarkReading.Refused.class);
    }

    private static String total(ScoringStandard standard, String marks) {
        return Objects.requireNonNull(sheet(standard, marks).total()).toPlainString();
    }

    private static EntryScore<Integer> score(String file, String marks) {
        CriteriaFile read = read(file);
        EntrySheets<String, Integer> entry =
                new EntrySheets<>("E1", "E1", List.of(JudgeSheet.submitted(1, sheet(standard(read), marks))));
        return Ranking.count(Objects.requireNonNull(read.rules()), List.of(entry))
                .standings()
                .get(0)
                .score();
    }

    /** Marks as typed, {@code clause=mark}, parted by blanks. */
    private static SheetScore sheet(ScoringStandard standard, String marks) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String mark : marks.split(" ", -1)) {
            String[] parts = mark.split("=", -1);
            MarkReading reading = standard.clause(parts[0]).kind().read(parts[1]);
            assertThat(reading).as(mark).isInstanceOf(MarkReading.Accepted.class);
            values.put(parts[0], ((MarkReading.Accepted) reading).value());
        }
        return standard.score(new Marks(values));
    }

    private static Fraction fraction(String expected) {
        String[] parts = expected.split("/", -1);
        return parts.length == 1
                ? Fraction.of(new BigDecimal(expected))
                : Fraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    private static ScoringStandard standard(CriteriaFile file) {
        assertThat(file.faults()).isEmpty();
        return Objects.requireNonNull(file.standard());
    }

    private static CriteriaFile read(String name) {
        String path = "/golden/criteria/" + name + ".yaml";
        try (InputStream in = GoldenCriteriaTests.class.getResourceAsStream(path)) {
            return CriteriaFile.read(Objects.requireNonNull(in, path).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
