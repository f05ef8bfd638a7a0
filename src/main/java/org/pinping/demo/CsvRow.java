package org.pinping.demo;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** One line of a seed table, which knows where it stands. */
record CsvRow(String file, int line, Map<String, String> cells) {

    /** The cell, empty where nothing stands. */
    String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw fault("no column " + column);
        }
        return cell;
    }

    String needed(String column) {
        String cell = text(column);
        if (cell.isBlank()) {
            throw fault(column + " is empty");
        }
        return cell;
    }

    <E extends Enum<E>> E oneOf(Class<E> type, String column) {
        String cell = needed(column);
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(cell))
                .findFirst()
                .orElseThrow(() -> fault(column + " is " + cell + ", not one of "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" "))));
    }

    SeedException fault(String reason) {
        return new SeedException(file + ":" + line + ": " + reason);
    }
}
