package org.pinping.scorecard.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.jury.AssignmentView;
import org.pinping.jury.JudgeId;
import org.pinping.jury.JudgeView;
import org.pinping.jury.RecusalView;
import org.pinping.scorecard.RoundProgress;
import org.pinping.scorecard.ScorecardState;
import org.pinping.scorecard.SheetStatus;

/** The matrix of entries and judges, a state in each cell and a count for each judge. */
public record ProgressBoard(List<Seat> seats, List<Line> lines) {

    /** A judge at the head of a column. */
    public record Seat(JudgeView judge, long submitted, long assigned) {}

    /** An entry with one cell per judge. */
    public record Line(EntryLine entry, List<Cell> cells) {}

    /**
     * A pair of judge and entry.
     *
     * @param state the sheet's state name, RECUSED, CONTRADICTORY where marks fit no longer, or NONE where nothing is assigned
     */
    public record Cell(long judge, String state, @Nullable String reason) {}

    /** A sheet that closing would leave out. */
    public record Missing(EntryLine entry, JudgeView judge, String state) {}

    static ProgressBoard of(RoundProgress progress) {
        Map<AssignmentView, SheetStatus> sheets = sheets(progress);
        Map<AssignmentView, RecusalView> recusals = new HashMap<>();
        progress.recusals().forEach(it -> recusals.put(new AssignmentView(it.judge(), it.entry()), it));
        List<Line> lines = new ArrayList<>();
        for (EntryLine entry : progress.entries()) {
            List<Cell> cells = new ArrayList<>();
            for (JudgeView judge : progress.judges()) {
                AssignmentView pair = new AssignmentView(judge.id(), entry.id());
                boolean contradictory = progress.contradictory().contains(pair) && !recusals.containsKey(pair);
                cells.add(
                        contradictory
                                ? new Cell(judge.id().value(), "CONTRADICTORY", null)
                                : cell(judge, sheets.get(pair), recusals.get(pair)));
            }
            lines.add(new Line(entry, cells));
        }
        return new ProgressBoard(
                progress.judges().stream().map(it -> seat(it, progress)).toList(), lines);
    }

    static List<Missing> missing(RoundProgress progress) {
        Map<EntryId, EntryLine> entries = new HashMap<>();
        progress.entries().forEach(it -> entries.put(it.id(), it));
        Map<JudgeId, JudgeView> judges = new HashMap<>();
        progress.judges().forEach(it -> judges.put(it.id(), it));
        List<Missing> missing = new ArrayList<>();
        for (SheetStatus sheet : progress.sheets()) {
            EntryLine entry = entries.get(sheet.entry());
            JudgeView judge = judges.get(sheet.judge());
            if (sheet.state() != ScorecardState.SUBMITTED && entry != null && judge != null) {
                missing.add(new Missing(entry, judge, sheet.state().name()));
            }
        }
        return missing;
    }

    private static Map<AssignmentView, SheetStatus> sheets(RoundProgress progress) {
        Map<AssignmentView, SheetStatus> sheets = new HashMap<>();
        progress.sheets().forEach(it -> sheets.put(new AssignmentView(it.judge(), it.entry()), it));
        return sheets;
    }

    private static Seat seat(JudgeView judge, RoundProgress progress) {
        List<SheetStatus> own = progress.sheets().stream()
                .filter(it -> it.judge().equals(judge.id()))
                .toList();
        long submitted = own.stream()
                .filter(it -> it.state() == ScorecardState.SUBMITTED)
                .count();
        return new Seat(judge, submitted, own.size());
    }

    private static Cell cell(JudgeView judge, @Nullable SheetStatus sheet, @Nullable RecusalView recusal) {
        if (recusal != null) {
            return new Cell(judge.id().value(), "RECUSED", recusal.reason());
        }
        return sheet == null
                ? new Cell(judge.id().value(), "NONE", null)
                : new Cell(judge.id().value(), sheet.state().name(), sheet.absenceReason());
    }
}
