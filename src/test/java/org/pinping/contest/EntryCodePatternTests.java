package org.pinping.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCodePatternTests {

    @ParameterizedTest
    @CsvSource({
        "{category}-{number:3}, JG, 7, JG-007",
        "{number}, JG, 12, 12",
        "2026-{number:2}, JG, 123, 2026-123",
        "第{number}号（{category}）, 公立$1, 3, 第3号（公立$1）"
    })
    void formsCodes(String pattern, String category, int number, String code) {
        assertThat(new EntryCodePattern(pattern).format(category, number)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{category}",
                "{number}{number:3}",
                "{number:0}",
                "{number:7}",
                "{x}{number}",
                "{number",
                "{category}{category}{number}"
            })
    void refusesWhatFormsNoCode(String pattern) {
        assertThat(new EntryCodePattern(pattern).isValid()).isFalse();
    }

    @Test
    void countsByCategoryOnlyIfTheCodeNamesIt() {
        assertThat(new EntryCodePattern("{category}{number}").countsByCategory())
                .isTrue();
        assertThat(new EntryCodePattern("A{number}").countsByCategory()).isFalse();
    }
}
