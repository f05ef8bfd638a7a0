package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pinping.statistics.Reliability.Form;

/** The wine sheets of CUMCM 2012, published result 13; read where they are, never copied here. */
class PublishedWineTests {

    private static final Path FOLDER = Path.of("../shared/published-results");
    private static final double MAXIMUM_OF_PERSISTENCE = 8;

    @BeforeAll
    static void theFolderIsThere() {
        assumeTrue(Files.isDirectory(FOLDER), "no folder of published results");
    }

    @ParameterizedTest
    @CsvSource({"g1, .913, 6.86, 3.32, 7.02", "g2, .861, 4.69, 3.43, 3.69"})
    void theReliabilityOfTheRedsComesOut(String group, double icc, double residual, double judge, double entry) {
        Reliability reliability = Reliability.of(panel("red", group));

        assertThat(reliability.icc(Form.ICC_3_K)).isCloseTo(icc, within(0.0005));
        assertThat(Math.sqrt(reliability.residualVariance)).isCloseTo(residual, within(0.005));
        assertThat(Math.sqrt(reliability.judgeVariance)).isCloseTo(judge, within(0.005));
        assertThat(Math.sqrt(reliability.entryVariance)).isCloseTo(entry, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"g1, g1-J02, -17.3", "g2, g2-J08, -13.5"})
    void theStrictTastersOfTheWhitesAreFlagged(String group, String judge, double severity) {
        Severity.Line strictest = Severity.of(panel("white", group)).lines().stream()
                .min(Comparator.comparingDouble(Severity.Line::severity))
                .orElseThrow();

        assertThat(strictest.judge()).isEqualTo(judge);
        assertThat(strictest.severity()).isCloseTo(severity, within(0.05));
        assertThat(strictest.flagged()).isTrue();
    }

    @Test
    void twoGroupsOfTastersAreDiagnosedTogether() {
        Diagnosis diagnosis = Diagnosis.of(panel("red", "g1", "g2"), 10);

        assertThat(diagnosis.stat("icc")).containsEntry("suited", "icc_3_k").containsEntry("band", "excellent");
        assertThat(diagnosis.stat("weights")).containsKey("shift").containsKey("gap");
        assertThat(SensitivityTests.lines(diagnosis.stat("effective_weights"), "items"))
                .hasSize(10);
    }

    private static Panel panel(String colour, String... groups) {
        Map<String, Map<String, Double>> sheets = new LinkedHashMap<>();
        Map<String, Double> maxima = new LinkedHashMap<>();
        for (String[] row : rows(row -> row[0].equals(colour) && List.of(groups).contains(row[1]))) {
            double value = Double.parseDouble(row[6].replace("\u00a0", ""));
            double clamped = row[4].equals("C3_taste_persistence") ? Math.min(value, MAXIMUM_OF_PERSISTENCE) : value;
            sheets.computeIfAbsent(row[1] + " " + row[2] + " " + row[3], it -> new LinkedHashMap<>())
                    .put(row[4], clamped);
            maxima.merge(row[4], clamped, Math::max);
        }
        PanelBuilder builder = new PanelBuilder()
                .scale(100)
                .items(maxima.keySet().stream()
                        .map(name -> new Panel.Item(name, maxima.getOrDefault(name, 0.0)))
                        .toList());
        for (String group : groups) {
            builder.group(group, 1);
        }
        sheets.forEach((key, sheet) -> {
            String[] names = key.split(" ", -1);
            double[] parts = maxima.keySet().stream()
                    .mapToDouble(name -> sheet.getOrDefault(name, Double.NaN))
                    .toArray();
            double total = sheet.values().stream().mapToDouble(it -> it).sum();
            builder.judge(names[2], names[0]).mark(names[1], names[2], total, parts);
        });
        return builder.build();
    }

    private static List<String[]> rows(Predicate<String[]> wanted) {
        try (var lines = Files.lines(FOLDER.resolve("13_cumcm_2012_wine.csv"))) {
            return lines.skip(1).map(line -> line.split(",", -1)).filter(wanted).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
