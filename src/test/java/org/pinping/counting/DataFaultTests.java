package org.pinping.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Nothing is guessed and nothing dropped: what contradicts the rules is listed with file, row, column and reason. */
class DataFaultTests {

    private static final String HEADINGS = "entry,judge,clause,value\n";

    @TempDir
    Path folder;

    @Test
    void everyFaultIsListedAtOnce() throws IOException {
        marks(HEADINGS + """
                A,J1,1,5
                A,J1,2,11
                A,J2,1,５
                A,J2,2,2\u00A0
                A,J2,2,3
                A,J2,3,1
                A,J3,1,NA
                A,J3,2,4
                B ,J1,1,4
                B,J1,1
                "B"x,J1,1,4
                C,J1,1,2.55
                C,J1,2,1
                """);

        ScoreRun run = score();

        assertThat(run.exit()).isEqualTo(ScoreCommand.FAULTS);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .containsExactly(
                        "scores.csv row 3, column value: Must lie between 0 and 10. (it reads “11”)",
                        "scores.csv row 4, column value: Full-width signs, blanks or the like; it should read 5. "
                                + "(it reads “５<U+FF15>”)",
                        "scores.csv row 5, column value: Full-width signs, blanks or the like; it should read 2. "
                                + "(it reads “2<U+00A0>”)",
                        "scores.csv row 6, column clause: Row 5 already marks this clause for this judge and entry. "
                                + "(it reads “2”)",
                        "scores.csv row 7, column clause: The standard has no such clause. (it reads “3”)",
                        "scores.csv row 8, column value: Clause 1 has no mark; the rules ask for all of them.",
                        "scores.csv row 10, column entry: There is a blank in front or behind. (it reads “B ”)",
                        "scores.csv row 11: This row has 3 cells, but there are 4 headings.",
                        "scores.csv row 12: Double quotes may only enclose a whole cell, and are doubled inside it.",
                        "scores.csv row 13, column value: At most 1 decimals. (it reads “2.55”)",
                        "10 faults; nothing was counted.");
    }

    @Test
    void namesThatNoListKnowsAreFaults() throws IOException {
        marks(HEADINGS + "A,J1,1,5\nA,J1,2,5\nB,J1,1,5\nB,J1,2,5\nA,J9,1,5\nA,J9,2,5\n");
        file("entries.csv", "entry,name\nA,Alpha\n");
        file("judges.csv", "judge\nJ1\n");

        assertThat(score("--entries", "entries.csv", "--judges", "judges.csv").errors())
                .containsExactly(
                        "scores.csv row 4, column entry: The file of entries has no such entry. (it reads “B”)",
                        "scores.csv row 5, column entry: The file of entries has no such entry. (it reads “B”)",
                        "scores.csv row 6, column judge: The file of judges has no such judge. (it reads “J9”)",
                        "scores.csv row 7, column judge: The file of judges has no such judge. (it reads “J9”)",
                        "4 faults; nothing was counted.");
    }

    @Test
    void marksAndStatesOfSheetsMustAgree() throws IOException {
        marks(HEADINGS + "A,J1,1,5\nA,J1,2,5\nA,J2,1,5\nA,J2,2,NA\nA,J3,1,\nA,J3,2,\nA,J4,1,5\n");
        file("sheets.csv", "entry,judge,state\nA,J1,recused\nA,J2,absent\nA,J5,submitted\nA,J6,ill\nA,J1,absent\n");

        assertThat(score("--sheets", "sheets.csv").errors())
                .containsExactly(
                        "sheets.csv row 4: The sheet is said to be submitted, but has no mark.",
                        "sheets.csv row 5, column state: The state is submitted, recused or absent. (it reads “ill”)",
                        "sheets.csv row 6: Row 2 already tells the state of this sheet.",
                        "scores.csv row 2, column value: A recused judge cannot have marks.",
                        "scores.csv row 3, column value: A recused judge cannot have marks.",
                        "scores.csv row 4, column value: An absent judge cannot have marks.",
                        "scores.csv row 6: This judge marked nothing of this entry; if recused or absent, say so in the "
                                + "file of --sheets.",
                        "scores.csv row 8: This sheet has no mark for clause 2; the rules ask for all of them.",
                        "8 faults; nothing was counted.");
    }

    @Test
    void faultsComeAsJsonToo() throws IOException {
        marks(HEADINGS + "A,J1,1,77\nA,J1,2,5\n");

        ScoreRun run = score("--format", "json");

        assertThat(run.exit()).isEqualTo(ScoreCommand.FAULTS);
        JsonNode fault = run.json().get("faults").get(0);
        assertThat(fault.get("file").asString()).isEqualTo("scores.csv");
        assertThat(fault.get("row").asInt()).isEqualTo(2);
        assertThat(fault.get("column").asString()).isEqualTo("value");
        assertThat(fault.get("value").asString()).isEqualTo("77");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 with mark", "GB18030"})
    void chineseIsReadInEveryEncoding(String encoding) throws IOException {
        String text = "作品,评委,clause,value\r\n\"甲,\"\"一\"\"\",张三,1,5\r\n\"甲,\"\"一\"\"\",张三,2,5\r\n";
        Charset charset = encoding.equals("GB18030") ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        String mark = encoding.endsWith("mark") ? "\uFEFF" : "";
        Files.write(folder.resolve("scores.csv"), (mark + text).getBytes(charset));
        file("entries.csv", "作品,name\n\"甲,\"\"一\"\"\",名\n");

        ScoreRun run =
                score("--column", "entry=作品", "--column", "judge=评委", "--entries", "entries.csv", "--format", "json");

        assertThat(run.exit()).as(run.err()).isEqualTo(ScoreCommand.FINE);
        assertThat(run.entry("甲,\"一\"").get("score").asString()).isEqualTo("10");
        assertThat(run.entry("甲,\"一\"").get("name").asString()).isEqualTo("名");
    }

    @Test
    void bytesOfNoEncodingAreRefused() throws IOException {
        Files.write(folder.resolve("scores.csv"), new byte[] {'a', (byte) 0xFF, (byte) 0xFF, '\n'});

        assertThat(score().errors())
                .containsExactly(
                        "scores.csv: The file is in neither UTF-8 nor GB18030.", "1 faults; nothing was counted.");
    }

    @Test
    void missingAndDoubleHeadingsAreNamed() throws IOException {
        marks("entry,judge,clause ,entry\nA,J1,1,5\n");

        assertThat(score().errors())
                .containsExactly(
                        "scores.csv: The heading “entry” stands there twice.",
                        "scores.csv: There is no column “clause”; the columns are: entry, judge, clause , entry. "
                                + "Use --column for other headings.",
                        "scores.csv: There is no column “value”; the columns are: entry, judge, clause , entry. "
                                + "Use --column for other headings.",
                        "3 faults; nothing was counted.");
    }

    @Test
    void aQuoteThatNeverClosesIsAFault() throws IOException {
        marks(HEADINGS + "A,J1,1,5\nA,J1,2,\"5\nB,J1,1,5\n");

        assertThat(score().errors()).contains("scores.csv row 3: A double quote is never closed.");
    }

    @Test
    void faultsOfTheCriteriaFileAreListedByLine() throws IOException {
        String broken = criteria().replace("max: 20", "max: 19").replace("quorum: 1", "quorum: none");
        Path file = Files.writeString(folder.resolve("broken.yaml"), broken);

        ScoreRun run = ScoreRun.of("check", file.toString(), "--lang", "en");

        assertThat(run.exit()).isEqualTo(ScoreCommand.FAULTS);
        assertThat(run.out().lines()).hasSize(4).first().asString().startsWith("broken.yaml line 4, total: ");
    }

    @Test
    void otherRulesReplaceThoseOfTheFile() throws IOException {
        marks(HEADINGS + "A,J1,1,5\nA,J1,2,5\nA,J2,1,5\nA,J2,2,4\nA,J3,1,5\nA,J3,2,1\n");
        String rules = criteria();
        file("rules.yaml", rules.substring(rules.indexOf("rules:")).replace("mean", "median"));

        ScoreRun run = score("--rules", "rules.yaml", "--format", "json");

        assertThat(run.exit()).as(run.err()).isEqualTo(ScoreCommand.FINE);
        assertThat(run.entry("A").get("score").asString()).isEqualTo("9");
    }

    @Test
    void aSpreadsheetIsReadCellByCell() throws IOException {
        workbook(List.of(
                List.of("entry", "judge", "clause", "value"),
                List.of("A", "J1", 1.0, 8.4),
                List.of("A", "J1", 2.0, 2.0)));

        ScoreRun run = spreadsheet();

        assertThat(run.exit()).as(run.err()).isEqualTo(ScoreCommand.FINE);
        assertThat(run.entry("A").get("score").asString()).isEqualTo("10.4");
    }

    @Test
    void faultsOfASpreadsheetNameTheCell() throws IOException {
        workbook(List.of(
                List.of("entry", "judge", "clause", "value"),
                List.of("A", "J1", 1.0, 77.0),
                List.of("A", "J1", 2.0, "2\u00A0"),
                List.of("A", "J2", 1.0, "=1+1"),
                List.of("A", "J2", 2.0, "８")));

        assertThat(spreadsheet().errors())
                .containsExactly(
                        "scores.xlsx cell D2 (column value): Must lie between 0 and 10. (it reads “77”)",
                        "scores.xlsx cell D3 (column value): Full-width signs, blanks or the like; it should read 2. "
                                + "(it reads “2<U+00A0>”)",
                        "scores.xlsx cell D4 (column value): The cell holds a formula; please put the figure in its "
                                + "place. (it reads “=”)",
                        "scores.xlsx cell D5 (column value): Full-width signs, blanks or the like; it should read 8. "
                                + "(it reads “８<U+FF18>”)",
                        "scores.xlsx row 5: This sheet has no mark for clause 1; the rules ask for all of them.",
                        "5 faults; nothing was counted.");
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() throws IOException {
        Files.writeString(folder.resolve("scores.xlsx"), HEADINGS);

        assertThat(spreadsheet().errors())
                .containsExactly(
                        "scores.xlsx: This is no xlsx file that can be read.", "1 faults; nothing was counted.");
    }

    private void workbook(List<List<Object>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("scores.xlsx"))) {
            XSSFSheet sheet = workbook.createSheet("marks");
            workbook.createSheet("empty");
            for (int i = 0; i < rows.size(); i++) {
                XSSFRow row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    Object value = rows.get(i).get(j);
                    if (value instanceof Double number) {
                        row.createCell(j).setCellValue(number);
                    } else if (value.toString().startsWith("=")) {
                        row.createCell(j).setCellFormula(value.toString().substring(1));
                    } else {
                        row.createCell(j).setCellValue(value.toString());
                    }
                }
            }
            workbook.write(out);
        }
    }

    private ScoreRun spreadsheet() throws IOException {
        return run("scores.xlsx", "--format", "json");
    }

    private ScoreRun score(String... more) throws IOException {
        return run("scores.csv", more);
    }

    private ScoreRun run(String scores, String... more) throws IOException {
        file("criteria.yaml", criteria());
        List<String> args = new ArrayList<>(List.of("--lang", "en", "--criteria", path("criteria.yaml")));
        args.addAll(List.of("--scores", path(scores)));
        for (String word : more) {
            args.add(word.endsWith(".csv") || word.endsWith(".yaml") ? path(word) : word);
        }
        return ScoreRun.of(args.toArray(String[]::new));
    }

    private void marks(String text) throws IOException {
        file("scores.csv", text);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static String criteria() {
        return """
                code: faults
                version: "1"
                title: 小样
                total: 20
                items:
                  - code: "1"
                    title: 内容
                    max: 20
                    clauses:
                      - { code: "1", title: 一, kind: SCORE, max: 10, step: 0.1 }
                      - { code: "2", title: 二, kind: SCORE, max: 10, step: 1 }
                rules:
                  aggregation: { method: mean }
                  decimals: 2
                  rank_on: exact
                  ties: []
                  quorum: 1
                  places: 2
                """;
    }
}
