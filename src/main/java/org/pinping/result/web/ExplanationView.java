package org.pinping.result.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pinping.scoring.Explanation;
import org.pinping.scoring.Explanation.Row;
import org.pinping.scoring.Explanation.Section;
import org.pinping.scoring.Explanation.Topic;
import org.pinping.scoring.Fraction;
import org.pinping.scoring.Wording;
import org.springframework.context.MessageSource;

/** An explanation in the reader's words; what the table of marks shows anyhow is left out. */
public record ExplanationView(List<Part> parts) {

    /** Sentences, and a table where it has rows. */
    public record Part(String heading, List<String> sentences, List<Cell> headings, List<List<Cell>> rows) {}

    /** A column of figures stands right, one of words stands left. */
    public record Cell(String text, boolean figure) {}

    static ExplanationView of(Explanation explanation, MessageSource messages, Locale locale) {
        Reader reader = new Reader(messages, locale);
        return new ExplanationView(explanation.sections().stream()
                .filter(it -> !it.plain() || it.topic() != Topic.SHEETS)
                .map(reader::part)
                .filter(it -> !it.sentences().isEmpty() || !it.rows().isEmpty())
                .toList());
    }

    private record Reader(MessageSource messages, Locale locale) {

        Part part(Section section) {
            List<Row> rows = section.table().rows();
            return new Part(
                    say(section.heading()),
                    section.sentences().stream().map(this::say).toList(),
                    cells(section.table().headings(), rows),
                    rows.stream().map(row -> cells(row.cells(), rows)).toList());
        }

        private List<Cell> cells(List<?> cells, List<Row> rows) {
            return IntStream.range(0, cells.size())
                    .mapToObj(column -> new Cell(
                            say(cells.get(column)),
                            rows.stream().anyMatch(row -> figure(row.cells().get(column)))))
                    .toList();
        }

        private static boolean figure(Object cell) {
            return cell instanceof Number || cell instanceof Fraction;
        }

        private String say(Object words) {
            return Wording.say(words, locale, (code, args) -> messages.getMessage(code, args, locale));
        }
    }
}
