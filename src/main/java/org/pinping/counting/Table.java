package org.pinping.counting;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Wording;

/** A file with headings: its rows one by one, cells by the name of their column, faults by row and column. */
final class Table implements Closeable {

    private final TableSource source;
    private final DataFaults faults;
    private final List<String> headings;
    private final Map<String, Integer> columns = new TreeMap<>();
    private final Map<Integer, String> where = new TreeMap<>();
    private final Row row = new Row();
    private int[] used = new int[0];

    private Table(TableSource source, DataFaults faults, List<String> headings) {
        this.source = source;
        this.faults = faults;
        this.headings = headings;
    }

    /** Null, with faults, where the file cannot be read as a table with these columns. */
    static @Nullable Table open(
            Path file, Headings names, List<String> required, List<String> optional, DataFaults faults)
            throws IOException {
        TableSource source = TableSource.open(file, faults);
        if (source == null) {
            return null;
        }
        Row first = new Row();
        if (!source.next(first)) {
            faults.file(source.file(), "counting.fault.empty");
            source.close();
            return null;
        }
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            headings.add(first.text(i));
        }
        Table table = new Table(source, faults, headings);
        if (table.take(names, required, optional)) {
            return table;
        }
        source.close();
        return null;
    }

    private boolean take(Headings names, List<String> required, List<String> optional) {
        boolean fine = true;
        Set<String> twice = new HashSet<>();
        for (String heading : headings) {
            if (!heading.isEmpty() && !twice.add(heading)) {
                faults.file(file(), "counting.fault.heading-twice", heading);
                fine = false;
            }
        }
        for (String name : required) {
            if (!find(name, names)) {
                faults.file(file(), "counting.fault.no-column", names.of(name), found());
                fine = false;
            }
        }
        optional.forEach(name -> find(name, names));
        used = columns.values().stream().mapToInt(Integer::intValue).toArray();
        names.where().forEach((heading, text) -> {
            if (headings.contains(heading)) {
                where.put(headings.indexOf(heading), text);
            }
        });
        return fine;
    }

    private String found() {
        return DataFault.visible(String.join(", ", headings));
    }

    private boolean find(String name, Headings names) {
        int column = headings.indexOf(names.of(name));
        if (column >= 0) {
            columns.put(name, column);
        }
        return column >= 0;
    }

    String file() {
        return source.file();
    }

    boolean has(String name) {
        return columns.containsKey(name);
    }

    /** The position of a column, -1 where the file has none. */
    int column(String name) {
        return columns.getOrDefault(name, -1);
    }

    boolean hasHeading(String heading) {
        return headings.contains(heading);
    }

    /** The headings that nothing was read from. */
    List<String> unused() {
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!columns.containsValue(i)
                    && !where.containsKey(i)
                    && !headings.get(i).isEmpty()) {
                unused.add(headings.get(i));
            }
        }
        return unused;
    }

    /** Goes to the next row that is meant; rows that do not fit the headings become faults. */
    boolean next() throws IOException {
        while (source.next(row)) {
            if (row.size() != headings.size()) {
                faults.row(file(), row.number(), "counting.fault.width", row.size(), headings.size());
            } else if (isMeant() && isSound()) {
                return true;
            }
        }
        return false;
    }

    private boolean isMeant() {
        if (where.isEmpty()) {
            return true;
        }
        for (Map.Entry<Integer, String> condition : where.entrySet()) {
            if (!text(condition.getKey()).equals(condition.getValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean isSound() {
        boolean sound = true;
        for (int column : used) {
            String flaw = source.flaw(column);
            if (!flaw.isEmpty()) {
                fault(column, flaw);
                sound = false;
            }
        }
        return sound;
    }

    Row row() {
        return row;
    }

    String text(int column) {
        return row.text(column);
    }

    /** The text under a name; empty where there is no such column. */
    String text(String name) {
        Integer column = columns.get(name);
        return column == null ? "" : row.text(column);
    }

    void fault(String name, String code, Object... args) {
        fault(column(name), code, args);
    }

    void fault(int column, String code, Object... args) {
        fault(column, Wording.of(code, args));
    }

    void fault(int column, Wording reason) {
        faults.add(fault(row.number(), column, text(column), reason));
    }

    DataFault fault(int number, int column, String value, Wording reason) {
        return new DataFault(file(), number, headings.get(column), source.address(number, column), value, reason);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
