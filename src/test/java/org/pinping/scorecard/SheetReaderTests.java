package org.pinping.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;

class SheetReaderTests {

    @Test
    void readsFullWidthDigitsAndTrimsReasons() {
        Map<String, MarkView> read =
                SheetReader.read(TestStandard.small(), Map.of("1.1", new MarkView("４．５", "  扎实 ")));

        assertThat(read).containsOnly(Map.entry("1.1", new MarkView("4.5", "扎实")));
    }

    @Test
    void anEmptiedMarkIsTakenAwayAndNotZero() {
        Map<String, MarkView> read = SheetReader.read(TestStandard.small(), Map.of("1.1", new MarkView(" ", "")));

        assertThat(read).containsOnly(Map.entry("1.1", MarkView.EMPTY));
    }

    @Test
    void refusesEveryFaultAtOnceAndNamesItsClause() {
        Map<String, MarkView> typed = Map.of(
                "1.1", new MarkView("5.5", ""),
                "1.2", new MarkView("1,25", ""),
                "2.1", new MarkView("2", "\u0007"),
                "9.9", new MarkView("1", ""));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> SheetReader.read(TestStandard.small(), typed))
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID);
                    assertThat(problem.faults())
                            .extracting(Fault::field)
                            .containsExactlyInAnyOrder("1.1", "1.2", "2.1", "9.9");
                });
    }

    @Test
    void limitsAMarkByItsClauseAndNotByItsItem() {
        Map<String, MarkView> typed = Map.of("1.1", new MarkView("10", ""));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> SheetReader.read(TestStandard.small(), typed))
                .satisfies(problem -> assertThat(problem.faults().get(0).args()).contains("5"));
    }

    @Test
    void whatLooksLikeAFormulaIsOnlyText() {
        String formula = "=HYPERLINK(\"http://example.org\")";

        Map<String, MarkView> read = SheetReader.read(TestStandard.small(), Map.of("1.1", new MarkView("3", formula)));

        assertThat(read).containsOnly(Map.entry("1.1", new MarkView("3", formula)));
    }
}
