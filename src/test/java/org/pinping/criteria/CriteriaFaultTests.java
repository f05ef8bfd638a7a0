package org.pinping.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaFaultTests {

    @Test
    void everyFaultOfAFileIsReportedAtOnceWithItsLine() throws IOException {
        List<String> faults = linesOf(CriteriaFile.read(resource("/criteria/faulty.yaml")));

        assertThat(faults)
                .containsExactly(
                        "1 code not-a-code",
                        "3 title.english unknown-key",
                        "4 total total-sum",
                        "5 colour unknown-key",
                        "8 scales.broken share-above-one",
                        "15 items[1].clauses[1].max missing",
                        "19 items[1].clauses[2].code duplicate-code",
                        "23 items[1].clauses[2].step step-max",
                        "26 items[1].clauses[3].kind not-a-choice",
                        "30 items[2].max item-sum",
                        "43 items[2].clauses[2].levels level-above",
                        "43 items[2].clauses[2].levels level-overlap",
                        "50 items[2].clauses[3].levels no-scale",
                        "54 items[3].max duplicate-key",
                        "62 items[3].clauses[1].bands band-overlap",
                        "62 items[3].clauses[1].bands band-gap",
                        "67 items[3].clauses[2].kind wrong-part",
                        "69 items[3].clauses[2].judges_needed not-whole",
                        "72 bonus.max not-a-number",
                        "73 bonus.clauses not-a-list",
                        "74 vetoes not-a-list",
                        "76 rules.aggregation.drop_high nothing-struck",
                        "76 rules.places missing",
                        "77 rules.decimals not-whole",
                        "79 rules.ties tie-unknown",
                        "79 rules.ties tie-twice");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`` | 0 empty",
                "`- a` | 1 not-a-mapping",
                "`a: [1` | 1 not-yaml",
                "`a: &x {b: 1}` | 1 reference",
                "`a: !!java.net.URL x` | 1 tag",
                "`a: !own {}` | 1 tag",
            },
            delimiter = '|')
    void aFileThatIsNoTableSaysWhy(String content, String fault) {
        assertThat(linesOf(read(content == null ? "" : content)).get(0)).isEqualTo(fault);
    }

    @Test
    void moreThanOneDocumentIsRefused() {
        assertThat(linesOf(read("a: 1\n---\nb: 2\n"))).contains("3 two-documents");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        assertThat(linesOf(CriteriaFile.read("code: 表".getBytes(java.nio.charset.Charset.forName("GBK")))))
                .containsExactly("0 not-utf8");
    }

    @Test
    void aFileOfMoreThanOneMegabyteIsNotRead() {
        assertThat(linesOf(CriteriaFile.read(new byte[YamlSource.LARGEST + 1]))).containsExactly("0 too-large");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(linesOf(read("[".repeat(5000)))).singleElement().asString().endsWith("not-yaml");
    }

    @Test
    void referencesThatMultiplyAreNotFollowed() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(linesOf(read(bomb.toString()))).isNotEmpty();
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        String content = new String(resource("/criteria/small.yaml"), StandardCharsets.UTF_8);

        assertThat(read("\uFEFF" + content).faults()).isEmpty();
    }

    private static CriteriaFile read(String content) {
        return CriteriaFile.read(content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> linesOf(CriteriaFile file) {
        assertThat(file.standard()).isNull();
        assertThat(file.rules()).isNull();
        ResourceBundle zh = ResourceBundle.getBundle("messages.criteria", java.util.Locale.ROOT);
        ResourceBundle en = ResourceBundle.getBundle("messages.criteria", java.util.Locale.ENGLISH);
        assertThat(file.faults()).allSatisfy(fault -> {
            assertThat(zh.getString(fault.code())).isNotBlank();
            assertThat(en.getString(fault.code())).isNotBlank();
        });
        return file.faults().stream()
                .map(fault -> (fault.line() + " " + fault.path() + " "
                                + fault.code().replace("criteria.fault.", ""))
                        .replace("  ", " "))
                .toList();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = CriteriaFaultTests.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
