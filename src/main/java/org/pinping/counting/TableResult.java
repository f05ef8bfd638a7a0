package org.pinping.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result for the eye. */
final class TableResult {

    private final Words words;

    TableResult(Words words) {
        this.words = words;
    }

    String of(CountResult result, List<ResultLine> lines) {
        List<Column> columns = Stream.of(
                        new Column("place", line -> line.place().isEmpty() ? "—" : line.place()),
                        new Column("entry", ResultLine::entry),
                        new Column("name", ResultLine::name),
                        new Column("category", ResultLine::category),
                        new Column("score", ResultLine::rounded),
                        new Column("exact", ResultLine::score),
                        new Column("grade", ResultLine::grade),
                        new Column("outcome", line -> words.of("scoring.outcome." + line.status())),
                        new Column("tie", ResultLine::tie),
                        new Column("reason", ResultLine::reason))
                .filter(column ->
                        lines.stream().anyMatch(line -> !column.cell.apply(line).isEmpty()))
                .toList();
        AlignedText table = new AlignedText();
        table.row(columns.stream()
                .map(column -> words.of("counting.column." + column.name))
                .toList());
        lines.forEach(line -> table.row(
                columns.stream().map(column -> column.cell.apply(line)).toList()));
        List<String> text = new ArrayList<>(head(result));
        text.addAll(table.lines());
        result.warnings().forEach(warning -> text.add(words.of("counting.head.warning", words.of(warning))));
        return text.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private record Column(String name, Function<ResultLine, String> cell) {}

    private List<String> head(CountResult result) {
        List<String> head = new ArrayList<>();
        head.add(result.standard().title().in(words.locale()));
        result.where().forEach((column, text) -> head.add(words.of("counting.head.where", column, text)));
        if (!result.unused().isEmpty()) {
            head.add(words.of("counting.head.unused", String.join(words.of("counting.list"), result.unused())));
        }
        head.add("");
        return head;
    }
}
