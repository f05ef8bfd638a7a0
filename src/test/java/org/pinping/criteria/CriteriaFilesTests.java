package org.pinping.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pinping.scoring.Clause;
import org.pinping.scoring.Item;
import org.pinping.scoring.Marks;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;

/** The shipped criteria files, each as a whole. */
class CriteriaFilesTests {

    private static final Path FOLDER = Path.of("criteria");

    static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theTwoPromisedFilesAreThere() throws IOException {
        assertThat(files()).contains(FOLDER.resolve("brand-case.yaml"), FOLDER.resolve("model-branch-9-24.yaml"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileLoadsWithoutFault(Path file) throws IOException {
        CriteriaFile read = CriteriaFile.read(Files.readAllBytes(file));

        assertThat(read.faults()).isEmpty();
        ScoringStandard standard = Objects.requireNonNull(read.standard());
        assertThat(standard.total()).isEqualByComparingTo("100");
        assertThat(standard.title().en()).isNotNull();
        assertThat(standard.clauses()).allSatisfy(clause -> {
            assertThat(clause.title().en()).isNotNull();
            assertThat(clause.evidence()).isNotNull();
        });
        assertThat(Objects.requireNonNull(read.rules()).faultsUnder(standard)).isEmpty();
    }

    @Test
    void theModelBranchStandardHasNineItemsAndTwentyFourClauses() throws IOException {
        ScoringStandard standard = standard("model-branch-9-24.yaml");

        assertThat(standard.items()).hasSize(9);
        assertThat(standard.items().stream().map(item -> item.max().toPlainString()))
                .containsExactly("12", "12", "14", "12", "16", "10", "12", "7", "5");
        assertThat(standard.items().stream().map(item -> item.clauses().size()))
                .containsExactly(3, 3, 3, 3, 3, 2, 3, 2, 2);
        assertThat(Objects.requireNonNull(standard.bonus()).cap()).isEqualByComparingTo("5");
        assertThat(standard.vetoes()).extracting(Clause::code).containsExactly("V1", "V2", "V3", "V4");
        assertThat(standard.clauses()).hasSize(24 + 1 + 4);
    }

    @Test
    void theFilesTogetherUseEveryKind() throws IOException {
        Set<String> kinds = Stream.of("model-branch-9-24.yaml", "brand-case.yaml")
                .flatMap(name -> standard(name).clauses().stream())
                .map(clause -> clause.kind().name())
                .collect(Collectors.toSet());

        assertThat(kinds)
                .containsExactlyInAnyOrder("SCORE", "LEVEL", "DEDUCT", "COUNT", "PASS", "THRESHOLD", "BONUS", "VETO");
    }

    @Test
    void theBrandCaseSheetIsShort() {
        ScoringStandard standard = standard("brand-case.yaml");

        assertThat(standard.items()).hasSize(5);
        assertThat(standard.items().stream()
                        .map(Item::clauses)
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSuggestedRulesSurviveWritingAndReading(Path file) throws IOException {
        CriteriaFile read = CriteriaFile.read(Files.readAllBytes(file));
        RoundRules rules = Objects.requireNonNull(read.rules());
        String document = RulesDocument.write(rules);

        RulesDocument.Reading again = RulesDocument.read(document, Objects.requireNonNull(read.standard()));

        assertThat(again.faults()).isEmpty();
        assertThat(again.rules()).isEqualTo(rules);
        assertThat(RulesDocument.write(rules)).isEqualTo(document);
    }

    /** Whatever a hand may do to a file, reading it gives a standard or faults, never an exception. */
    @ParameterizedTest
    @MethodSource("files")
    void aDamagedFileNeverThrows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Random random = new Random(20260701);
        String[] values = {"", "0", "-1", "1e9", "99999", "0.00001", "[]", "{}", "~", "x", "1,5", "\"", "*a", "2.5"};
        for (int i = 0; i < 400; i++) {
            List<String> damaged = new java.util.ArrayList<>(lines);
            for (int hits = random.nextInt(3); hits >= 0; hits--) {
                int at = random.nextInt(damaged.size());
                String line = damaged.get(at);
                String value = values[random.nextInt(values.length)];
                switch (random.nextInt(4)) {
                    case 0 -> damaged.remove(at);
                    case 1 -> damaged.add(at, line);
                    case 2 -> damaged.set(at, " " + line);
                    default -> damaged.set(at, line.replaceFirst(": .*", ": " + value));
                }
            }
            CriteriaFile read = CriteriaFile.read(String.join("\n", damaged).getBytes(StandardCharsets.UTF_8));

            assertThat(read.standard() == null).isEqualTo(!read.faults().isEmpty());
            if (read.standard() != null) {
                assertThat(read.standard().score(Marks.NONE).complete()).isFalse();
            }
        }
    }

    private static ScoringStandard standard(String name) {
        try {
            return Objects.requireNonNull(
                    CriteriaFile.read(Files.readAllBytes(FOLDER.resolve(name))).standard());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
