package org.pinping.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the files beside the marks bring to the rules: groups, organizations, categories, multipliers, rounds. */
class RulesOfFilesTests {

    private static final String MARKS = "entry,judge,clause,value\n";

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        file("scores.csv", MARKS + "A,J1,1,8\nA,J2,1,6\nA,J3,1,4\nB,J1,1,7\nB,J2,1,7\nB,J3,1,5\n");
        file("entries.csv", "entry,name,category,organization\nA,Alpha,x,o1\nB,Beta,y,o2\n");
    }

    @Test
    void groupsWeighAsTheRulesSay() throws IOException {
        file("judges.csv", "judge,group\nJ1,experts\nJ2,experts\nJ3,public\n");

        ScoreRun run =
                score("groups: [{ code: experts, weight: 3 }, { code: public, weight: 1 }]", "--judges", "judges.csv");

        assertThat(run.exit()).as(run.err()).isEqualTo(ScoreCommand.FINE);
        assertThat(run.entry("A").get("score").asString()).isEqualTo("6.25");
        assertThat(run.entry("A").get("derivation").get("groups"))
                .map(group ->
                        group.get("group").asString() + " " + group.get("part").asString())
                .containsExactly("experts 7", "public 4");
    }

    @Test
    void aJudgeOutsideTheGroupsIsAFault() throws IOException {
        file("judges.csv", "judge,group\nJ1,experts\nJ2,expert\nJ3,experts\n");

        assertThat(score("groups: [{ code: experts, weight: 3 }]", "--judges", "judges.csv")
                        .errors())
                .containsExactly(
                        "judges.csv row 3, column group: The rules have no such group of judges, only: experts. "
                                + "(it reads “expert”)",
                        "1 faults; nothing was counted.");
    }

    @Test
    void weightsOfJudgesCount() throws IOException {
        file("judges.csv", "judge,weight,chair\nJ1,2,1\nJ2,1,0\nJ3,1,0\n");

        assertThat(score("", "--judges", "judges.csv").entry("A").get("score").asString())
                .isEqualTo("6.5");
    }

    @Test
    void marksForTheOwnOrganizationAreLeftOut() throws IOException {
        file("judges.csv", "judge,organization\nJ1,o1\nJ2,\nJ3,o3\n");

        JsonNode entry = score("own_organization: exclude", "--judges", "judges.csv", "--entries", "entries.csv")
                .entry("A");

        assertThat(entry.get("score").asString()).isEqualTo("5");
        assertThat(entry.get("derivation").get("judges").get(0).get("use").asString())
                .isEqualTo("own_organization");
    }

    @Test
    void rulesThatNeedAFileSaySo() throws IOException {
        assertThat(score("own_organization: exclude").errors())
                .containsExactly(
                        "The rules leave out marks for the own organization: use --judges and --entries with a "
                                + "column organization.");
        assertThat(score("groups: [{ code: experts, weight: 3 }]").errors())
                .containsExactly("The rules have groups of judges: use --judges to say who belongs to which.");
        assertThat(score("quotas: [{ category: x, max: 1 }]").errors())
                .containsExactly("The rules have places by category: use --entries with a column category.");
    }

    @Test
    void placesByCategoryAreKept() throws IOException {
        ScoreRun run = score("quotas: [{ category: y, min: 1 }]", "--entries", "entries.csv");

        assertThat(run.entry("B").get("status").asString()).isEqualTo("selected");
        assertThat(run.entry("B").get("category").asString()).isEqualTo("y");
    }

    @Test
    void anEntryWithoutMarksIsListedWithoutScore() throws IOException {
        file("entries.csv", "entry,name\nA,Alpha\nB,Beta\nC,Gamma\n");

        JsonNode entry = score("", "--entries", "entries.csv").entry("C");

        assertThat(entry.get("status").asString()).isEqualTo("unscored");
        assertThat(entry.get("reasonCode").asString()).isEqualTo("scoring.unscored.no-sheets");
    }

    @Test
    void multipliersBelongToWhatWasShown() throws IOException {
        file(
                "scores.csv",
                "entry,judge,clause,value,multiplier\nA,J1,1,8,1.5\nA,J2,1,6,1.50\nB,J1,1,7,2\nB,J2,1,7,3\n");

        ScoreRun wrong = score("");
        file("scores.csv", "entry,judge,clause,value,multiplier\nA,J1,1,8,1.5\nA,J2,1,6,1.50\nB,J1,1,7,NA\n");
        ScoreRun right = score("");

        assertThat(wrong.errors())
                .containsExactly(
                        "scores.csv row 5, column multiplier: For this entry and clause the multiplier was 2 before. "
                                + "(it reads “3”)",
                        "1 faults; nothing was counted.");
        assertThat(right.entry("A").get("score").asString()).isEqualTo("10.5");
        assertThat(right.entry("B").get("score").asString()).isEqualTo("7");
    }

    @Test
    void roundsAreCountedApartAndPutTogether() throws IOException {
        file("scores.csv", """
                entry,judge,clause,value,round
                A,J1,1,8,初评
                B,J1,1,6,初评
                C,J1,1,4,初评
                A,J1,1,5,终评
                B,J1,1,9,终评
                """);
        file("adjustments.csv", "entry,points,reason,round\nB,-1,超时,终评\n");

        ScoreRun run = score("rounds: { weights: { 初评: 1, 终评: 3 }, advance: 2 }", "--adjustments", "adjustments.csv");

        assertThat(run.exit()).as(run.err()).isEqualTo(ScoreCommand.FINE);
        assertThat(run.entry("B").get("score").asString()).isEqualTo("7.5");
        assertThat(run.entry("A").get("score").asString()).isEqualTo("5.75");
        assertThat(run.entry("C").get("reason").asString()).contains("终评");
    }

    @Test
    void whoDidNotAdvanceHasNoMarksInTheNextRound() throws IOException {
        file("scores.csv", "entry,judge,clause,value,round\nA,J1,1,8,one\nB,J1,1,6,one\nB,J1,1,9,two\n");

        assertThat(score("rounds: { weights: { one: 1, two: 3 }, advance: 1 }").errors())
                .containsExactly(
                        "scores.csv: Entry B did not advance from the round “one” and should have no marks in “two”.",
                        "1 faults; nothing was counted.");
    }

    @Test
    void severalRoundsNeedARuleOrAChoice() throws IOException {
        file("scores.csv", "entry,judge,clause,value,round\nA,J1,1,8,one\nA,J1,1,6,two\n");

        assertThat(score("").exit()).isEqualTo(ScoreCommand.FAULTS);
        assertThat(score("", "--where", "round=two").entry("A").get("score").asString())
                .isEqualTo("6");
    }

    @Test
    void theWorkbookHoldsRankingAndSummary() throws IOException {
        Path target = folder.resolve("result.xlsx");

        ScoreRun run =
                run(List.of("--criteria", criteria(""), "--scores", path("scores.csv"), "--out", target.toString()));

        assertThat(run.exit()).as(run.err()).isEqualTo(ScoreCommand.FINE);
        try (InputStream in = Files.newInputStream(target);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            XSSFSheet summary = workbook.getSheet("评分汇总表");
            assertThat(summary.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(7);
            assertThat(workbook.getSheet("排名表").getRow(4).getCell(1).getStringCellValue())
                    .isEqualTo("B");
        }
    }

    @Test
    void filesOfTheResultAreWhatTheScreenShows() throws IOException {
        Path csv = folder.resolve("result.csv");
        Path json = folder.resolve("result.json");

        run(List.of("--criteria", criteria(""), "--scores", path("scores.csv"), "--out", csv.toString()));
        run(List.of("--criteria", criteria(""), "--scores", path("scores.csv"), "--out", json.toString()));

        assertThat(Files.readString(csv)).startsWith("\uFEFFplace,entry,");
        assertThat(Files.readString(json))
                .isEqualTo(run(List.of("--criteria", criteria(""), "--scores", path("scores.csv"), "--format", "json"))
                        .out());
    }

    @Test
    void eachCategoryIsMarkedWithinItsOwnMaxima() throws IOException {
        String criteria = "src/test/resources/golden/criteria/category.yaml";
        file("entries.csv", "entry,name,category\nA,Alpha,\nB,Beta,private\n");
        file("scores.csv", MARKS + "A,J1,1.1,18\nA,J1,1.2,B\nB,J1,1.1,9\nB,J1,1.2,B\n");

        ScoreRun run = run(List.of(
                "--criteria",
                criteria,
                "--scores",
                path("scores.csv"),
                "--entries",
                path("entries.csv"),
                "--format",
                "json",
                "--lang",
                "en"));

        // 18 + 10 · 0.6; 9 + 20 · 0.6
        assertThat(run.entry("A").get("score").asString()).isEqualTo("24");
        assertThat(run.entry("B").get("score").asString()).isEqualTo("21");
        file("scores.csv", MARKS + "A,J1,1.1,18\nA,J1,1.2,B\nB,J1,1.1,18\nB,J1,1.2,B\n");
        ScoreRun above = run(List.of(
                "--criteria",
                criteria,
                "--scores",
                path("scores.csv"),
                "--entries",
                path("entries.csv"),
                "--lang",
                "en"));
        assertThat(above.exit()).isEqualTo(ScoreCommand.FAULTS);
        assertThat(above.errors().get(0)).contains("row 4, column value", "0", "10");
    }

    @Test
    void whatIsStrangeInACriteriaFileIsSaidAndDoesNoHarm() {
        ScoreRun run = run(List.of("check", "src/test/resources/golden/criteria/V08.yaml", "--lang", "en"));

        assertThat(run.exit()).isEqualTo(ScoreCommand.FINE);
        assertThat(run.out()).contains("Please check: V08.yaml line");
    }

    private ScoreRun score(String rules, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("--criteria", criteria(rules), "--scores", path("scores.csv")));
        for (String word : more) {
            args.add(word.endsWith(".csv") ? path(word) : word);
        }
        args.addAll(List.of("--format", "json", "--lang", "en"));
        return run(args);
    }

    private static ScoreRun run(List<String> args) {
        return ScoreRun.of(args.toArray(String[]::new));
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String criteria(String rule) throws IOException {
        file("criteria.yaml", """
                code: small
                version: "1"
                title: 小样
                total: 10
                items:
                  - code: "1"
                    title: 内容
                    max: 10
                    clauses: [{ code: "1", title: 一, kind: SCORE, max: 10, step: 1 }]
                rules:
                  aggregation: { method: mean }
                  decimals: 2
                  rank_on: exact
                  ties: []
                  quorum: 1
                  places: 1
                  %s
                """.formatted(rule));
        return path("criteria.yaml");
    }
}
