package org.pinping.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMeasureTests {

    @ParameterizedTest
    @CsvSource({
        "'', 10, 1",
        "中文中文, 8, 1",
        "中文中文中, 8, 2",
        // a full stop does not begin a line
        "中文中文。, 8, 2",
        "中文中（文, 8, 2",
        // a word is not broken while it fits on a line
        "中文 hospital, 10, 2",
        "hospitalhospitalhospital, 10, 3",
        "'第一行\n第二行', 20, 2",
        "'\n', 20, 2",
    })
    void linesAreCountedAsProgramsBreakThem(String text, double width, int lines) {
        assertThat(TextMeasure.lines(text, width)).isEqualTo(lines);
    }
}
