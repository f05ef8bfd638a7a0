package org.pinping.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Chinese wine sheets of 2012: the means as printed, and the slips of the keyboard as they were typed. */
class WineTests {

    private static final String MARKS = "13_cumcm_2012_wine.csv";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"g1", "g2"})
    void thePrintedMeansComeOut(String group) throws IOException {
        JsonNode means = PublishedResults.json("13_cumcm_2012_wine.expected.json")
                .get("published_means_red")
                .get(group);

        ScoreRun run = score("red", group, "value_filled", "json");

        assertThat(run.exit()).as(run.err()).isEqualTo(ScoreCommand.FINE);
        assertThat(run.json().get("entries")).hasSize(27);
        for (Map.Entry<String, JsonNode> mean : means.properties()) {
            assertThat(new BigDecimal(run.entry(mean.getKey()).get("score").asString()))
                    .as(mean.getKey())
                    .isEqualByComparingTo(mean.getValue().asString());
        }
    }

    @Test
    void theBlankCellAndTheNoBreakSpaceAreReported() throws IOException {
        ScoreRun run = score("red", "g1", "value", "table");

        assertThat(run.exit()).isEqualTo(ScoreCommand.FAULTS);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .containsExactly(
                        MARKS + " 第 1704 行，value 列：含有全角字符、空格等多余的内容，应写成 2。（原文“2<U+00A0>”）",
                        MARKS + " 第 1915 行，value 列：缺少第 A2_hue 条的分，规则要求每条都打分。",
                        "共 2 处问题，没有计算。");
    }

    @Test
    void marksAboveTheMaximumAreReported() throws IOException {
        ScoreRun run = score("white", "g1", "value", "table");

        assertThat(run.exit()).isEqualTo(ScoreCommand.FAULTS);
        assertThat(run.errors())
                .containsExactly(
                        MARKS + " 第 5678 行，value 列：分值应在 0 到 8 之间。（原文“77”）",
                        MARKS + " 第 6180 行，value 列：分值应在 0 到 8 之间。（原文“16”）",
                        "共 2 处问题，没有计算。");
    }

    private ScoreRun score(String colour, String group, String value, String format) throws IOException {
        Path criteria = Files.writeString(folder.resolve("wine.yaml"), criteria());
        return ScoreRun.of(
                "--criteria",
                criteria.toString(),
                "--scores",
                PublishedResults.file(MARKS).toString(),
                "--where",
                "colour=" + colour,
                "--where",
                "group=" + group,
                "--column",
                "clause=item",
                "--column",
                "value=" + value,
                "--format",
                format);
    }

    private static String criteria() throws IOException {
        StringBuilder items = new StringBuilder();
        JsonNode maxima =
                PublishedResults.json("13_cumcm_2012_wine.expected.json").get("item_max");
        for (Map.Entry<String, JsonNode> item : maxima.properties()) {
            items.append("""
                      - code: %1$s
                        title: %1$s
                        max: %2$s
                        clauses: [{ code: %1$s, title: %1$s, kind: SCORE, max: %2$s, step: 1 }]
                    """.formatted(item.getKey(), item.getValue().asString()));
        }
        return """
                code: wine
                version: "1"
                title: 葡萄酒品尝评分表
                total: 100
                items:
                %srules:
                  aggregation: { method: mean }
                  decimals: 1
                  rank_on: exact
                  ties: ["item:C4_taste_quality", median]
                  quorum: 10
                  places: 10
                """.formatted(items);
    }
}
