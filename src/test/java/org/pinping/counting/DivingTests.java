package org.pinping.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Olympic diving: items first, trimmed sums, degrees of difficulty. */
class DivingTests {

    private static final String SYDNEY = "06_diving_sydney_2000_finals.csv";
    private static final String PARIS = "07_diving_paris_2024_m10m.csv";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"M3mSB", "W3mSB", "M10mPF", "W10mPF"})
    void thePlacesAndTotalsOfSydneyComeOut(String event) throws IOException {
        JsonNode published = PublishedResults.json("06_diving_sydney_2000_finals.expected.json")
                .get("results")
                .get(event);
        Path criteria = criteria(dives(SYDNEY, event + ",", 3), 1, "3/5");

        ScoreRun run = ScoreRun.of(
                "--criteria",
                criteria.toString(),
                "--scores",
                PublishedResults.file(SYDNEY).toString(),
                "--where",
                "event=" + event,
                "--column",
                "clause=item",
                "--format",
                "json");

        assertThat(run.exit()).as(run.err()).isEqualTo(ScoreCommand.FINE);
        assertThat(run.json().get("unusedColumns")).map(JsonNode::asString).containsExactly("country", "judge_country");
        assertThat(published).hasSize(12);
        for (JsonNode line : published) {
            JsonNode entry = run.entry(line.get("entry").asString());
            assertThat(entry.get("place").asInt()).isEqualTo(line.get("rank").asInt());
            assertThat(new BigDecimal(entry.get("score").asString()))
                    .isEqualByComparingTo(line.get("total").asString());
        }
    }

    @Test
    void everyDiveOfParisComesOut() throws IOException {
        JsonNode published = PublishedResults.json("07_diving_paris_2024_m10m.expected.json");
        Path criteria = criteria(List.of("R1", "R2", "R3", "R4", "R5", "R6"), 2, "1");

        ScoreRun run = ScoreRun.of(
                "--criteria",
                criteria.toString(),
                "--scores",
                PublishedResults.file(PARIS).toString(),
                "--column",
                "clause=item",
                "--format",
                "json");

        assertThat(run.exit()).as(run.err()).isEqualTo(ScoreCommand.FINE);
        int dives = 0;
        for (Map.Entry<String, JsonNode> diver : published.get("dive_scores").properties()) {
            JsonNode entry = run.entry(diver.getKey());
            BigDecimal total = BigDecimal.ZERO;
            for (JsonNode item : entry.get("derivation").get("items")) {
                BigDecimal part = new BigDecimal(item.get("part").asString());
                assertThat(part)
                        .as(diver.getKey() + " " + item.get("item"))
                        .isEqualByComparingTo(diver.getValue()
                                .get(item.get("item").asString())
                                .asString());
                total = total.add(part);
                dives++;
            }
            assertThat(new BigDecimal(entry.get("score").asString())).isEqualByComparingTo(total);
        }
        assertThat(dives).isEqualTo(72);
    }

    private static List<String> dives(String file, String start, int column) throws IOException {
        List<String> dives = new ArrayList<>();
        for (String line : Files.readAllLines(PublishedResults.file(file))) {
            String dive = line.split(",", -1)[column];
            if (line.startsWith(start) && !dives.contains(dive)) {
                dives.add(dive);
            }
        }
        return dives;
    }

    /** In Sydney the judges of the semi-final were not those of the final: nobody marked every dive. */
    private Path criteria(List<String> dives, int struck, String multiplier) throws IOException {
        StringBuilder items = new StringBuilder();
        for (String dive : dives) {
            items.append("""
                      - code: %1$s
                        title: %1$s
                        max: 10
                        clauses: [{ code: %1$s, title: %1$s, kind: SCORE, max: 10, step: 0.5 }]
                    """.formatted(dive));
        }
        String yaml = """
                code: diving
                version: "1"
                title: 跳水
                total: %d
                items:
                %srules:
                  pipeline: item
                  missing_clause: pro_rata
                  aggregation:
                    method: trimmed_sum
                    drop_high: %d
                    drop_low: %d
                    too_few: fail
                    multiplier: "%s"
                  decimals: 2
                  rank_on: exact
                  ties: []
                  quorum: 7
                  places: 3
                """.formatted(dives.size() * 10, items, struck, struck, multiplier);
        return Files.writeString(folder.resolve("diving.yaml"), yaml);
    }
}
