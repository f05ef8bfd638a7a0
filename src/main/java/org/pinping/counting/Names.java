package org.pinping.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that a column uses, numbered, and checked once each against those that are known. */
final class Names {

    static final int UNKNOWN = -1;

    private final @Nullable Set<String> known;
    private final String unknownFault;
    private final Dictionary texts = new Dictionary();
    private final List<String> faults = new ArrayList<>();

    /** @param known null where every name is welcome */
    Names(String column, @Nullable Set<String> known) {
        this.known = known;
        this.unknownFault = "counting.fault.unknown." + column;
    }

    /** The number of the name in this row; UNKNOWN, with a fault, where it is none. */
    int read(Table table, int cell) {
        int number = texts.number(table.row(), cell);
        if (number == faults.size()) {
            faults.add(fault(texts.text(number)));
        }
        String fault = faults.get(number);
        if (fault.isEmpty()) {
            return number;
        }
        table.fault(cell, fault);
        return UNKNOWN;
    }

    /** Numbers a name that no row may have used. */
    int learn(String name) {
        int number = texts.number(name);
        if (number == faults.size()) {
            faults.add("");
        }
        return number;
    }

    private String fault(String name) {
        String fault = PlainText.fault(name);
        return fault.isEmpty() && known != null && !known.contains(name) ? unknownFault : fault;
    }

    String name(int number) {
        return texts.text(number);
    }

    int size() {
        return texts.size();
    }

    /** The numbers of all sound names, by name. */
    int[] byName() {
        Integer[] numbers = new Integer[size()];
        Arrays.setAll(numbers, i -> i);
        return Arrays.stream(numbers)
                .filter(number -> faults.get(number).isEmpty())
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
