package org.pinping.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who marked what: entries, judges and the totals between them, in points of the sheet.
 *
 * <p>Entries and judges stand in the order of their names, so that the order of rows changes no digit. Those without a
 * single mark take no part and are named apart.
 */
public final class Panel {

    /** A part of the sheet; {@code maximum} in points, {@code NaN} where it has none. */
    public record Item(String name, double maximum) {}

    private final List<String> entries;
    private final List<String> judges;
    private final List<String> entriesWithoutMarks;
    private final List<String> judgesWithoutMarks;
    private final List<Item> items;
    private final List<String> groups;
    private final Map<String, String> organizationOfJudge;
    private final Map<String, String> organizationOfEntry;
    private final double scale;
    private final Components components;

    /** Judges of each entry, ascending; {@link #marks} and {@link #itemMarks} stand beside them. */
    final int[][] judgesOf;

    final double[][] marks;
    final double @Nullable [][][] itemMarks;

    /** Entries of each judge, ascending, and their marks. */
    final int[][] entriesOf;

    final double[][] marksBy;
    final int[] groupOf;

    /** Of each group; they sum to 1. */
    final double[] weights;

    /** How many marks there are. */
    final int size;

    Panel(PanelBuilder from) {
        entries = from.markedEntries();
        judges = from.markingJudges();
        entriesWithoutMarks = without(from.marks.keySet(), entries);
        judgesWithoutMarks = without(from.groupOfJudge.keySet(), judges);
        items = List.copyOf(from.items);
        organizationOfJudge = Map.copyOf(from.organizationOfJudge);
        organizationOfEntry = Map.copyOf(from.organizationOfEntry);
        judgesOf = new int[entries.size()][];
        marks = new double[entries.size()][];
        itemMarks = items.isEmpty() ? null : new double[entries.size()][][];
        rows(from.marks);
        size = Arrays.stream(marks).mapToInt(row -> row.length).sum();
        entriesOf = new int[judges.size()][];
        marksBy = new double[judges.size()][];
        columns();
        groups = List.copyOf(from.groups.keySet());
        weights = normalised(from.groups.values());
        groupOf = judges.stream()
                .mapToInt(judge -> groups.indexOf(from.groupOfJudge.get(judge)))
                .toArray();
        scale = Double.isNaN(from.scale) ? range() : from.scale;
        components = new Components(judgesOf, judges.size());
    }

    /** A panel of one group; {@code totals[entry][judge]}, {@code NaN} for no mark. */
    public static Panel of(List<String> entries, List<String> judges, double[][] totals) {
        PanelBuilder builder = new PanelBuilder();
        judges.forEach(builder::judge);
        for (int i = 0; i < entries.size(); i++) {
            builder.entry(entries.get(i));
            for (int j = 0; j < judges.size(); j++) {
                if (!Double.isNaN(totals[i][j])) {
                    builder.mark(entries.get(i), judges.get(j), totals[i][j]);
                }
            }
        }
        return builder.build();
    }

    private static List<String> without(Iterable<String> all, List<String> marked) {
        List<String> rest = new ArrayList<>();
        for (String name : all) {
            if (Collections.binarySearch(marked, name) < 0) {
                rest.add(name);
            }
        }
        Collections.sort(rest);
        return List.copyOf(rest);
    }

    private void rows(Map<String, Map<String, double[]>> sheets) {
        for (int i = 0; i < judgesOf.length; i++) {
            Map<String, double[]> row = new TreeMap<>(sheets.get(entries.get(i)));
            judgesOf[i] = row.keySet().stream()
                    .mapToInt(judge -> Collections.binarySearch(judges, judge))
                    .toArray();
            marks[i] = row.values().stream().mapToDouble(sheet -> sheet[0]).toArray();
            if (itemMarks != null) {
                itemMarks[i] = row.values().stream()
                        .map(sheet -> Arrays.copyOfRange(sheet, 1, sheet.length))
                        .toArray(double[][]::new);
            }
        }
    }

    private void columns() {
        int[] counts = new int[judges.size()];
        for (int[] row : judgesOf) {
            for (int judge : row) {
                counts[judge]++;
            }
        }
        for (int j = 0; j < counts.length; j++) {
            entriesOf[j] = new int[counts[j]];
            marksBy[j] = new double[counts[j]];
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < judgesOf.length; i++) {
            for (int slot = 0; slot < judgesOf[i].length; slot++) {
                int judge = judgesOf[i][slot];
                entriesOf[judge][counts[judge]] = i;
                marksBy[judge][counts[judge]++] = marks[i][slot];
            }
        }
    }

    private static double[] normalised(Iterable<Double> weights) {
        List<Double> all = new ArrayList<>();
        weights.forEach(all::add);
        double sum = all.stream().mapToDouble(Double::doubleValue).sum();
        return all.stream().mapToDouble(weight -> weight / sum).toArray();
    }

    private double range() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] row : marks) {
            for (double mark : row) {
                low = Math.min(low, mark);
                high = Math.max(high, mark);
            }
        }
        return size == 0 ? 0 : high - low;
    }

    public List<String> entries() {
        return entries;
    }

    public List<String> judges() {
        return judges;
    }

    public List<String> entriesWithoutMarks() {
        return entriesWithoutMarks;
    }

    public List<String> judgesWithoutMarks() {
        return judgesWithoutMarks;
    }

    public List<Item> items() {
        return items;
    }

    public List<String> groups() {
        return groups;
    }

    /** Points between the worst and the best possible total; without a statement, between those that were given. */
    public double scale() {
        return scale;
    }

    /** Whether every judge marked every entry. */
    public boolean complete() {
        return size == entries.size() * judges.size();
    }

    /** Whether all entries can be compared through shared judges. */
    public boolean connected() {
        return components.count <= 1;
    }

    Components components() {
        return components;
    }

    /** Whether the judge belongs to the organization of the entry; unknown is no. */
    boolean own(int entry, int judge) {
        String organization = organizationOfJudge.get(judges.get(judge));
        return organization != null && organization.equals(organizationOfEntry.get(entries.get(entry)));
    }

    boolean hasOrganizations() {
        return !organizationOfJudge.isEmpty() && !organizationOfEntry.isEmpty();
    }

    /** The mean mark of an entry. */
    double mean(int entry) {
        return Arrays.stream(marks[entry]).sum() / marks[entry].length;
    }

    /** {@code NaN} where the judge gave none. */
    double mark(int entry, int judge) {
        int slot = Arrays.binarySearch(judgesOf[entry], judge);
        return slot < 0 ? Double.NaN : marks[entry][slot];
    }
}
