package org.pinping.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;

/** Every example of rules in the guide for authors is understood, and what is wrong is named by its line. */
class RulesExamplesTests {

    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final String PLAIN = """
            aggregation: { method: mean }
            decimals: 2
            rank_on: exact
            quorum: 3
            places: 10
            """;

    @Test
    void theGuidesExamplesAreUnderstood() throws IOException {
        String guide = Files.readString(Path.of("criteria/README.md"));
        List<String> examples = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(guide.substring(guide.indexOf("（rules）")));
        while (blocks.find()) {
            examples.addAll(examples(blocks.group(1)));
        }
        assertThat(examples).hasSizeGreaterThan(10);
        for (String example : examples) {
            String document = "rules:\n" + example.indent(2);
            RulesDocument.Reading read = RulesDocument.read(document, standard());
            assertThat(read.faults()).as(document).isEmpty();
            RoundRules rules = Objects.requireNonNull(read.rules());
            assertThat(RulesDocument.read(RulesDocument.write(rules), standard()).rules())
                    .isEqualTo(rules);
        }
    }

    /** A block that shows one key several times holds several examples. */
    private static List<String> examples(String block) {
        List<Map<String, String>> examples = new ArrayList<>();
        examples.add(new LinkedHashMap<>());
        String key = "";
        for (String line : block.lines().filter(it -> !it.startsWith("rules:")).toList()) {
            String text = block.startsWith("rules:") ? line.substring(2) : line;
            if (!text.startsWith(" ")) {
                key = text.substring(0, text.indexOf(':'));
                if (examples.get(examples.size() - 1).containsKey(key)) {
                    examples.add(new LinkedHashMap<>());
                }
            }
            examples.get(examples.size() - 1).merge(key, text + "\n", String::concat);
        }
        return examples.stream()
                .map(example -> {
                    StringBuilder all = new StringBuilder();
                    example.values().forEach(all::append);
                    PLAIN.lines()
                            .filter(line -> !example.containsKey(line.substring(0, line.indexOf(':'))))
                            .forEach(line -> all.append(line).append('\n'));
                    return all.toString();
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            aggregation: { method: median, middle: high }            | not-a-choice
            aggregation: { method: trimmed_sum, drop_high: 1, drop_low: 1, multiplier: 0/5 } | not-positive
            aggregation: { method: trimmed_sum, drop_high: 1, drop_low: 1, multiplier: x }   | not-a-number
            aggregation: { method: by_panel_size, steps: [] }         | not-a-list
            aggregation: { method: by_panel_size, steps: [ { from: 3, method: mean }, { from: 3, method: mean } ] } | twice
            aggregation: { method: by_panel_size, steps: [ { from: 3, method: by_panel_size, steps: [ { from: 1, method: mean } ] } ] } | not-a-choice
            aggregation: { method: ballot }                           | missing
            normalize: { method: min_max, low: 90, high: 70 }         | not-above
            normalize: { method: z_score, mean: 80, deviation: 0 }    | not-positive
            severity: { method: ridge }                               | missing
            severity: { method: ridge, lambda: 0 }                    | not-positive
            groups: [ { code: a, weight: 0 } ]                        | no-weight
            groups: [ { code: a, weight: 1 }, { code: a, weight: 1 } ] | twice
            groups: [ { code: a, weight: 1, measure: place_points } ] | missing
            rounding: { item: 7 }                                     | not-whole
            rounding: { sum: 2 }                                      | unknown-key
            floors: { every_item: 70 }                                | not-a-share
            floors: { items: { "99": 0.5 } }                          | item-unknown
            grades: [ { label: 优, share: 2 } ]                       | not-a-share
            quotas: [ { category: a, min: 3, max: 2 } ]               | not-above
            quotas: [ { category: a, min: 3 }, { category: a } ]      | twice
            rounds: { advance: 3 }                                    | missing
            expected_judge_mean: { mean: 70 }                         | missing
            ties: ["lot:"]                                            | tie-unknown
            """)
    void whatIsWrongIsNamed(String line, String fault) throws IOException {
        StringBuilder document = new StringBuilder("rules:\n  ").append(line).append('\n');
        PLAIN.lines()
                .filter(it -> !line.startsWith(it.substring(0, it.indexOf(':') + 1)))
                .forEach(it -> document.append("  ").append(it).append('\n'));

        RulesDocument.Reading read = RulesDocument.read(document.toString(), standard());

        assertThat(read.rules()).isNull();
        assertThat(read.faults())
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo("criteria.fault." + fault))
                .satisfies(it -> assertThat(it.line()).isEqualTo(2));
    }

    @Test
    void totalsCannotBeAdjustedWhereItemsComeFirst() throws IOException {
        RulesDocument.Reading read = RulesDocument.read(
                "rules:\n" + (PLAIN + "pipeline: item\nnormalize: { method: centre }\n").indent(2), standard());

        assertThat(read.faults()).extracting(CriteriaFault::code).containsExactly("criteria.fault.item-adjusted");
    }

    private static ScoringStandard standard() throws IOException {
        String file = Files.readString(Path.of("criteria/model-branch-9-24.yaml"));
        return Objects.requireNonNull(
                CriteriaFile.read(file.getBytes(StandardCharsets.UTF_8)).standard());
    }
}
