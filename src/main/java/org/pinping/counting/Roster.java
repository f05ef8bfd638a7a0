package org.pinping.counting;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.PointsAdjustment;
import org.pinping.scoring.SheetState;

/** Reads the small files beside the marks: who judges, what is judged, what changes a score from outside. */
final class Roster {

    private static final Map<String, SheetState> STATES =
            Map.of("submitted", SheetState.SUBMITTED, "recused", SheetState.RECUSED, "absent", SheetState.ABSENT);

    private static final int WEIGHT_DECIMALS = 4;

    private final Headings headings;
    private final DataFaults faults;

    /** A judge as listed. */
    record Judge(String name, String group, String organization, boolean chair, BigDecimal weight, int row) {}

    /** An entry as listed; texts are empty where the file does not say. */
    record Entry(String code, String name, String category, String organization) {}

    /** Points from outside the sheets; round and entry are numbers of the names of the marks. */
    record Adjustment(int round, int entry, PointsAdjustment points) {}

    /** The state of one sheet; round, entry and judge are numbers of the names of the marks. */
    record SheetLine(int round, int entry, int judge, SheetState state, int row) {}

    Roster(Headings headings, DataFaults faults) {
        this.headings = headings;
        this.faults = faults;
    }

    Map<String, Judge> judges(Path file) throws IOException {
        Map<String, Judge> judges = new LinkedHashMap<>();
        try (Table table = open(file, List.of("judge"), List.of("group", "organization", "chair", "weight"))) {
            while (table != null && table.next()) {
                String name = name(table, "judge");
                Judge judge = new Judge(
                        name,
                        words(table, "group"),
                        words(table, "organization"),
                        chair(table),
                        weight(table),
                        table.row().number());
                if (judges.putIfAbsent(name, judge) != null) {
                    table.fault("judge", "counting.fault.twice");
                }
            }
        }
        return judges;
    }

    Map<String, Entry> entries(Path file) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (Table table = open(file, List.of("entry"), List.of("name", "category", "organization"))) {
            while (table != null && table.next()) {
                String code = name(table, "entry");
                Entry entry =
                        new Entry(code, table.text("name"), words(table, "category"), words(table, "organization"));
                if (entries.putIfAbsent(code, entry) != null) {
                    table.fault("entry", "counting.fault.twice");
                }
            }
        }
        return entries;
    }

    /** @param lastRound to which an adjustment belongs that names no round */
    List<Adjustment> adjustments(Path file, Names entries, Names rounds, int lastRound) throws IOException {
        List<Adjustment> adjustments = new ArrayList<>();
        try (Table table = open(file, List.of("entry", "points", "reason"), List.of("round"))) {
            while (table != null && table.next()) {
                int entry = entries.read(table, table.column("entry"));
                int round = table.has("round") ? rounds.read(table, table.column("round")) : lastRound;
                BigDecimal points = PlainText.number(table.text("points"));
                String reason = name(table, "reason");
                if (points == null) {
                    table.fault("points", "counting.fault.signed-number");
                } else if (entry >= 0 && round >= 0 && !reason.isEmpty()) {
                    adjustments.add(new Adjustment(round, entry, new PointsAdjustment(points, reason)));
                }
            }
        }
        return adjustments;
    }

    /** What becomes of the judges' sheets for the entries, where it is on record. */
    List<SheetLine> sheets(Path file, Names entries, Names judges, Names rounds) throws IOException {
        List<SheetLine> lines = new ArrayList<>();
        try (Table table = open(file, List.of("entry", "judge", "state"), List.of("round"))) {
            while (table != null && table.next()) {
                int entry = entries.read(table, table.column("entry"));
                int judge = judges.read(table, table.column("judge"));
                int round = table.has("round") ? rounds.read(table, table.column("round")) : 0;
                SheetState state = STATES.get(table.text("state"));
                if (state == null) {
                    table.fault("state", "counting.fault.unknown.state");
                } else if (entry >= 0 && judge >= 0 && round >= 0) {
                    lines.add(new SheetLine(
                            round, entry, judge, state, table.row().number()));
                }
            }
        }
        return lines;
    }

    private @Nullable Table open(Path file, List<String> required, List<String> optional) throws IOException {
        return Table.open(file, headings, required, optional, faults);
    }

    private static String name(Table table, String column) {
        String fault = PlainText.fault(table.text(column));
        if (!fault.isEmpty()) {
            table.fault(column, fault);
        }
        return table.text(column);
    }

    /** A text that others are compared with, or nothing. */
    private static String words(Table table, String column) {
        return table.text(column).isEmpty() ? "" : name(table, column);
    }

    private static boolean chair(Table table) {
        String text = table.text("chair");
        if (!text.isEmpty() && !text.equals("0") && !text.equals("1")) {
            table.fault("chair", "counting.fault.yes-no");
        }
        return text.equals("1");
    }

    private static BigDecimal weight(Table table) {
        String text = table.text("weight");
        if (text.isEmpty()) {
            return BigDecimal.ONE;
        }
        BigDecimal weight = PlainText.number(text);
        if (weight == null
                || weight.signum() <= 0
                || weight.stripTrailingZeros().scale() > WEIGHT_DECIMALS) {
            table.fault("weight", "counting.fault.weight");
            return BigDecimal.ONE;
        }
        return weight;
    }
}
