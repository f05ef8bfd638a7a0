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

    @Test
    void everyFaultOfTheKindsOfRealTablesIsReported() throws IOException {
        List<String> faults = linesOf(CriteriaFile.read(resource("/criteria/faulty-kinds.yaml")));

        assertThat(faults)
                .containsExactly(
                        "4 total total-sum",
                        "9 items[1].weight not-positive",
                        "19 items[1].clauses[1].bands[2].from step-range",
                        "20 items[1].clauses[1].bands[3].from band-reversed",
                        "27 items[1].clauses[2].bands band-above",
                        "33 items[1].clauses[3].reasons[1].per not-a-number",
                        "35 items[1].clauses[3].reasons[3].code duplicate-code",
                        "40 items[1].clauses[4].base base-larger",
                        "42 items[1].clauses[4].reasons[1].per not-zero",
                        "42 items[1].clauses[4].reasons count-larger",
                        "44 items[1].clauses[4].reasons[3].per not-signed",
                        "45 items[1].clauses[4].reasons[4].per not-signed",
                        "46 items[1].clauses[4].reasons[5].per missing",
                        "47 items[1].clauses[5].more missing",
                        "51 items[1].clauses[5].at figure-range",
                        "52 items[1].clauses[5].points points-range",
                        "62 items[1].clauses[6].grades level-single",
                        "68 items[1].clauses[7].grades share-above-one",
                        "75 items[2].step step-max",
                        "77 items[2].clauses[1].code duplicate-code",
                        "78 items[2].clauses[2].per unknown-key",
                        "79 items[3].code duplicate-code",
                        "82 items[3].kind not-a-choice",
                        "86 items[4].mark not-a-choice",
                        "89 items[4].clauses[1].step step-max",
                        "89 items[4].clauses[1].max_by_category.y not-positive",
                        "94 bonus.clauses no-item",
                        "95 bonus.clauses[2].item not-a-code",
                        "95 bonus.clauses[2].step step-max");
    }

    @Test
    void warningsStandBesideFaults() {
        CriteriaFile file = read("""
                code: x
                version: 1
                title: 表
                total: 10
                items:
                  - { code: "1", title: 一, max: 10, bonus_max: 2,
                      clauses: [{ code: "1.1", title: 扣, kind: DEDUCT, max: 10, per: 15, unit: 次 }] }
                """);

        assertThat(file.faults()).extracting(CriteriaFault::code).containsExactly("criteria.fault.missing");
        assertThat(file.warnings())
                .extracting(CriteriaFault::code)
                .containsExactly("criteria.warning.bonus-max-unused", "criteria.warning.deduct-larger");
    }

    @Test
    void aCapOfAnItemsBonusThatNothingBelongsToIsAWarning() {
        CriteriaFile file = read("""
                code: x
                version: 1
                title: 表
                total: 10
                items:
                  - { code: "1", title: 一, max: 10, bonus_max: 2,
                      clauses: [{ code: "1.1", title: 打分, kind: SCORE, max: 10, step: 1 }] }
                bonus:
                  title: 加分
                  max: 5
                  clauses: [{ code: B, title: 加, kind: BONUS, max: 5, step: 1 }]
                rules: { aggregation: { method: mean }, decimals: 1, rank_on: exact, quorum: 1, places: 1 }
                """);

        assertThat(file.standard()).isNotNull();
        assertThat(file.warnings())
                .extracting(CriteriaFault::code)
                .containsExactly("criteria.warning.bonus-max-unused");
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
