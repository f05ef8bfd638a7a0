package org.pinping.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pinping.kernel.Role;

class CsvTableTests {

    @Test
    void readsQuotedCellsWithCommasQuotesAndLineEnds() {
        List<CsvRow> rows = CsvTable.read("t.csv", "a,b\r\n\"1,5\",\"say \"\"no\"\"\nplease\"\n,x");

        assertThat(rows).extracting(it -> it.text("a")).containsExactly("1,5", "");
        assertThat(rows).extracting(it -> it.text("b")).containsExactly("say \"no\"\nplease", "x");
        assertThat(rows).extracting(CsvRow::line).containsExactly(2, 4);
    }

    @Test
    void refusesRaggedLinesAndOpenQuotesByTheirPlace() {
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> CsvTable.read("t.csv", "a,b\n1,2\n3\n"))
                .withMessage("t.csv:3: 1 cells under 2 headings");
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> CsvTable.read("t.csv", "a\n\"never closed\n"))
                .withMessage("t.csv:2: a quote is not closed");
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> CsvTable.read("t.csv", "a\n\"1\"2\n"))
                .withMessage("t.csv:2: text after a closing quote");
    }

    @Test
    void cellsSayWhatIsWrongWithThem() {
        CsvRow row = CsvTable.read("t.csv", "role,name\nKING,\n").get(0);

        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> row.oneOf(Role.class, "role"))
                .withMessage("t.csv:2: role is KING, not one of ORGANIZER BRANCH JUDGE SUPERVISOR");
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> row.needed("name"))
                .withMessage("t.csv:2: name is empty");
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> row.text("age"))
                .withMessage("t.csv:2: no column age");
    }
}
