package org.pinping.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.pinping.scoring.Clause;
import org.pinping.scoring.EntryScore;
import org.pinping.scoring.EntrySheets;
import org.pinping.scoring.JudgeRole;
import org.pinping.scoring.JudgeSheet;
import org.pinping.scoring.Marks;
import org.pinping.scoring.Panel;
import org.pinping.scoring.PointsAdjustment;
import org.pinping.scoring.Ranking;
import org.pinping.scoring.RoundPart;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.Standing;
import org.pinping.scoring.Text;

/** Rules of real notices (the numbers of the variants are those of the domain notes), each with a result worked by hand. */
class GoldenRulesTests {

    private static final Path FOLDER = Path.of("src/test/resources/golden/criteria");

    @Test
    void v15GradesByScoreShareAndCondition() {
        Golden golden = golden("V15");
        // ten entries: five stars for one of ten at most, and only with item 2 at 36 of 40 or more
        List<EntrySheets<String, String>> entries = new ArrayList<>();
        String[] marks = {"58 34", "57 37", "56 38", "55 36", "50 36", "50 35", "49 35", "45 30", "44 30", "30 20"};
        for (int i = 0; i < marks.length; i++) {
            entries.add(golden.entry("E" + i, "", marks[i]));
        }

        // 92 without the condition, 94 and 94 tied: two do not fit into one place, so nobody has five stars
        assertThat(grades(golden.count(entries)))
                .containsExactly(
                        "E1 94 四星",
                        "E2 94 四星",
                        "E0 92 四星",
                        "E3 91 三星",
                        "E4 86 三星",
                        "E5 85 三星",
                        "E6 84 三星",
                        "E7 75 二星",
                        "E8 74 二星",
                        "E9 50 二星");
    }

    @Test
    void v18PassMarkAndFloorOnEachItem() {
        Golden golden = golden("V18");
        Ranking<String, String> ranking = golden.count(List.of(
                golden.entry("A", "", "60 27.99", "60 28"),
                golden.entry("B", "", "50 30"),
                golden.entry("C", "", "49.99 30"),
                golden.entry("D", "", "42 40")));

        // A 87.995 with 27.995 of 28 in item 2; C 79.99 of 80; B and D reach both
        assertThat(outcomes(ranking))
                .containsExactly("A 88.00 FAILED", "D 82.00 SELECTED", "B 80.00 SELECTED", "C 79.99 FAILED");
        assertThat(ranking.standings().get(0).notes().get(0).code()).isEqualTo("scoring.note.below-item");
        assertThat(ranking.standings().get(3).notes().get(0).code()).isEqualTo("scoring.note.below-pass");
    }

    @Test
    void v19FloorOnOnePart() {
        Golden golden = golden("V19");

        assertThat(outcomes(golden.count(List.of(golden.entry("A", "", "40 53.9"), golden.entry("B", "", "10 54")))))
                .containsExactly("A 93.90 FAILED", "B 64.00 SELECTED");
    }

    @Test
    void v20SixJudgesSumOfFourDividedByFour() {
        Golden golden = golden("V20");

        // 8.8 and 9.9 go; (9.1 + 9.2 + 9.4 + 9.6) / 4 = 37.3 / 4 = 9.325
        assertThat(scores(golden.count(List.of(golden.entry("A", "", "9.1", "9.9", "8.8", "9.6", "9.2", "9.4")))))
                .containsExactly("A 9.33 373/40");
    }

    @Test
    void v21TrimmingDependsOnThePanel() {
        Golden golden = golden("V21");

        // five: (80 + 85 + 90) / 3; four: (70 + 80 + 85) / 3; three: (70 + 80 + 90) / 3; two: nothing
        assertThat(scores(golden.count(List.of(
                        golden.entry("A", "", "70", "80", "85", "90", "100"),
                        golden.entry("B", "", "70", "80", "85", "90"),
                        golden.entry("C", "", "70", "80", "90"),
                        golden.entry("D", "", "70", "80")))))
                .containsExactly("A 85.00 85/1", "C 80.00 80/1", "B 78.33 235/3", "D —");
    }

    @Test
    void v22NormalizedPerJudgeThenTrimmed() {
        Golden golden = golden("V22");
        Ranking<String, String> ranking = golden.count(List.of(
                golden.entry("A", "", "60", "80", "90"),
                golden.entry("B", "", "70", "90", "80"),
                golden.entry("C", "", "90", "83", "70")));

        // judge 1: 60..90 -> 70, 76.6667, 90; judge 2: 80..90 -> 70, 90, 76; judge 3: 70..90 -> 90, 80, 70
        // A: 70 70 90 -> 70; B: 76.6667 90 80 -> 80; C: 90 76 70 -> 76
        assertThat(scores(ranking)).containsExactly("B 80.00 80/1", "C 76.00 76/1", "A 70.00 70/1");
        assertThat(ranking.standings()
                        .get(0)
                        .score()
                        .derivation()
                        .judges()
                        .get(0)
                        .counted())
                .hasToString("766667/10000");
    }

    @Test
    void v23AStrayMeanIsNamedAndChangesNothing() {
        Golden golden = golden("V23");
        Ranking<String, String> ranking =
                golden.count(List.of(golden.entry("A", "", "80", "60"), golden.entry("B", "", "71", "80")));

        // judge 1 has a mean of 75.5, judge 2 of 70
        assertThat(scores(ranking)).containsExactly("B 75.50 151/2", "A 70.00 70/1");
        assertThat(ranking.warnings()).hasSize(1);
        assertThat(ranking.warnings().get(0).args())
                .containsExactly("J1", decimal("75.50"), decimal("70"), decimal("5"));
    }

    @Test
    void v24PublicPartByRank() {
        Golden golden = golden("V24");
        golden.group("专家", "J1", "J2", "J3").group("大众", "J4");

        // experts 80 and 90 after trimming; public votes 30 and 50 of two entries: (2-2+1)/2 = 50, (2-1+1)/2 = 100
        // A: 0.95 * 90 + 0.05 * 50 = 88; B: 0.95 * 80 + 0.05 * 100 = 81
        assertThat(scores(golden.count(List.of(
                        golden.entry("A", "", "85", "90", "95", "30"), golden.entry("B", "", "70", "80", "99", "50")))))
                .containsExactly("A 88.00 88/1", "B 81.00 81/1");
    }

    @Test
    void v25VotesByTheShareOfTheLeader() {
        Golden golden = golden("V25");
        golden.group("专家", "J1", "J2").group("投票", "J3");

        // A: 0.7 * 85 + 0.3 * 100; B: 0.7 * 90 + 0.3 * 25 / 40 * 100 = 63 + 18.75
        assertThat(scores(golden.count(
                        List.of(golden.entry("A", "", "80", "90", "40"), golden.entry("B", "", "90", "90", "25")))))
                .containsExactly("A 89.50 179/2", "B 81.75 327/4");
    }

    @Test
    void v26TwoStagesWithWeights() {
        Golden golden = golden("V26");
        List<EntrySheets<String, String>> first = List.of(
                golden.entry("A", "", "90"),
                golden.entry("B", "", "80"),
                golden.entry("C", "", "80"),
                golden.entry("D", "", "70"));
        Ranking<String, String> material = golden.count(first);

        // place 2 is shared, so three go on
        assertThat(material.advancing(golden.rules.rounds().advance()))
                .extracting(Standing::code)
                .containsExactly("A", "B", "C");
        List<EntrySheets<String, String>> second =
                List.of(golden.entry("A", "", "70"), golden.entry("B", "", "95"), golden.entry("C", "", "60"));
        Ranking<String, String> result = Ranking.combine(
                golden.rules,
                Panel.ofEquals(),
                List.of(new RoundPart<>("材料", material, first), new RoundPart<>("现场", golden.count(second), second)));

        // A: 54 + 28 = 82; B: 48 + 38 = 86; C: 48 + 24 = 72; D did not go on
        assertThat(scores(result)).containsExactly("B 86.00 86/1", "A 82.00 82/1", "C 72.00 72/1", "D —");
        assertThat(result.standings().get(0).score().derivation().rounds()).hasSize(2);
    }

    @Test
    void v27GroupsWithinGroups() {
        Golden golden = golden("V27");
        golden.group("答辩", "J1", "J2", "J3")
                .group("自评", "J4")
                .group("互评", "J5", "J6")
                .group("委员会", "J7");

        // 0.40 * 85 + 0.12 * 100 + 0.24 * 80 + 0.24 * 90 = 34 + 12 + 19.2 + 21.6
        assertThat(scores(golden.count(List.of(golden.entry("A", "", "70", "85", "99", "100", "75", "85", "90")))))
                .containsExactly("A 86.80 434/5");
    }

    @Test
    void v29TheMajorityOfAllBallotsHandedIn() {
        Golden golden = golden("V29");
        Ranking<String, String> ranking = golden.count(List.of(
                golden.entry("A", "", "1", "1", "1", "0", "1"),
                golden.entry("B", "", "1", "0", "0", "1", "1"),
                golden.entry("C", "", "0", "1", "0", "0", "1")));

        // judge 5 voted for three of two: invalid; of five ballots three are a majority
        assertThat(outcomes(ranking)).containsExactly("A 3.00 SELECTED", "B 2.00 FAILED", "C 1.00 FAILED");
        assertThat(ranking.standings()
                        .get(0)
                        .score()
                        .derivation()
                        .judges()
                        .get(4)
                        .use())
                .hasToString("INVALID_BALLOT");
    }

    @Test
    void v30PointsByPlace() {
        Golden golden = golden("V30");

        assertThat(scores(golden.count(List.of(
                        golden.entry("A", "", "90"),
                        golden.entry("B", "", "80"),
                        golden.entry("C", "", "80"),
                        golden.entry("D", "", "70")))))
                .containsExactly("A 60.00 60/1", "B 57.00 57/1", "C 57.00 57/1", "D 51.00 51/1");
    }

    @Test
    void v31ATimePenaltyIsNoMark() {
        Golden golden = golden("V31");
        EntrySheets<String, String> plain = golden.entry("A", "", "90", "95");
        EntrySheets<String, String> late = new EntrySheets<>(
                "A",
                "A",
                "",
                plain.sheets(),
                Map.of(),
                List.of(new PointsAdjustment(decimal("-2"), "超时 31 秒"), new PointsAdjustment(decimal("-0.5"), "缺席彩排")));

        assertThat(scores(golden.count(List.of(late)))).containsExactly("A 90.00 90/1");
    }

    @Test
    void everyGoldenRuleIsWrittenAsItIsRead() {
        for (String name : List.of(
                "V15", "V18", "V19", "V20", "V21", "V22", "V23", "V24", "V25", "V26", "V27", "V29", "V30", "V31")) {
            Golden golden = golden(name);
            String document = RulesDocument.write(golden.rules);
            RulesDocument.Reading again = RulesDocument.read(document, golden.standard);

            assertThat(again.faults()).as(document).isEmpty();
            assertThat(again.rules()).isEqualTo(golden.rules);
        }
    }

    private static Golden golden(String name) {
        try {
            CriteriaFile file = CriteriaFile.read(Files.readAllBytes(FOLDER.resolve(name + ".yaml")));
            assertThat(file.faults()).as(name).isEmpty();
            return new Golden(Objects.requireNonNull(file.standard()), Objects.requireNonNull(file.rules()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Golden {

        private final ScoringStandard standard;
        private final RoundRules rules;
        private final Map<String, JudgeRole> roles = new HashMap<>();

        Golden(ScoringStandard standard, RoundRules rules) {
            this.standard = standard;
            this.rules = rules;
        }

        Golden group(String group, String... judges) {
            List.of(judges).forEach(judge -> roles.put(judge, new JudgeRole(group, BigDecimal.ONE, false)));
            return this;
        }

        /** Sheets of judges J1, J2, …, each with its marks in the order of the clauses. */
        EntrySheets<String, String> entry(String code, String category, String... sheets) {
            List<JudgeSheet<String>> made = new ArrayList<>();
            for (String sheet : sheets) {
                String[] marks = sheet.split(" ", -1);
                Map<String, String> values = new HashMap<>();
                List<Clause> clauses = standard.clauses();
                for (int i = 0; i < marks.length; i++) {
                    values.put(clauses.get(i).code(), marks[i]);
                }
                made.add(JudgeSheet.submitted("J" + (made.size() + 1), standard.score(new Marks(values))));
            }
            return new EntrySheets<>(code, code, category, made, Map.of(), List.of());
        }

        Ranking<String, String> count(List<EntrySheets<String, String>> entries) {
            return Ranking.count(rules, new Panel<>(roles), entries);
        }
    }

    private static List<String> scores(Ranking<String, String> ranking) {
        return ranking.standings().stream()
                .map(it -> {
                    EntryScore<String> score = it.score();
                    return it.code() + " "
                            + (score.roundedOrNull() == null ? "—" : score.roundedOrNull() + " " + score.exactOrNull());
                })
                .toList();
    }

    private static List<String> outcomes(Ranking<String, String> ranking) {
        return ranking.standings().stream()
                .map(it -> it.code() + " " + it.score().roundedOrNull() + " " + it.outcome())
                .toList();
    }

    private static List<String> grades(Ranking<String, String> ranking) {
        return ranking.standings().stream()
                .map(it -> {
                    Text grade = it.grade();
                    BigDecimal score = Objects.requireNonNull(it.score().roundedOrNull());
                    return it.code() + " " + score.stripTrailingZeros().toPlainString() + " "
                            + (grade == null ? "—" : grade.zh());
                })
                .toList();
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
