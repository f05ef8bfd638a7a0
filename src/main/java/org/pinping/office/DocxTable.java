package org.pinping.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pinping.office.DocumentBlock.Look;

/** A table of a docx file while it is read: the cells of its present row. */
final class DocxTable {

    private final List<List<Line>> cells = new ArrayList<>();
    private List<Line> cell = new ArrayList<>();

    void add(String text, Look look) {
        if (!text.isBlank()) {
            cell.add(new Line(text, look));
        }
    }

    void endCell() {
        cells.add(cell);
        cell = new ArrayList<>();
    }

    void nextRow() {
        cells.clear();
        cell = new ArrayList<>();
    }

    /** The lines of the only cell that holds anything; none where several do. */
    List<Line> onlyCell() {
        List<List<Line>> filled = cells.stream().filter(it -> !it.isEmpty()).toList();
        return filled.size() == 1 ? filled.get(0) : List.of();
    }

    /** The row as text: cells parted by tabs, the lines of a cell by line ends; cells without text are left out. */
    String row() {
        return cells.stream()
                .filter(it -> !it.isEmpty())
                .map(it ->
                        it.stream().map(line -> line.text().replace('\t', ' ')).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\t"));
    }

    record Line(String text, Look look) {}
}
