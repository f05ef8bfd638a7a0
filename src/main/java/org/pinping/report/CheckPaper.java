package org.pinping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pinping.check.CheckSummary;
import org.pinping.check.Verdict;
import org.pinping.check.VerdictLine;
import org.pinping.contest.ContestView;
import org.pinping.entry.EntryStatus;
import org.pinping.office.Align;
import org.pinping.office.Banner;
import org.pinping.office.CellValue;
import org.pinping.office.Column;
import org.pinping.office.PageSetup.Orientation;
import org.pinping.office.SheetModel;
import org.pinping.office.TableRow;

/** 初审情况表: how the formal check of each entry ended, and why. */
final class CheckPaper {

    private final PaperFrame frame;

    CheckPaper(PaperFrame frame) {
        this.frame = frame;
    }

    SheetModel of(ContestView contest, List<CheckSummary> checks) {
        PaperWords words = frame.words();
        String name = words.of("paper.check");
        return new SheetModel(
                words.of("tab.check"),
                frame.page(Orientation.LANDSCAPE, name),
                List.of(
                        Column.centred(6),
                        Column.centred(10),
                        Column.centred(22),
                        Column.centred(34),
                        Column.centred(16),
                        Column.centred(9),
                        Column.centred(12),
                        Column.left(40)),
                List.of(Banner.title(contest.title()), Banner.subtitle(name), Banner.note(counts(checks), Align.LEFT)),
                List.of(Stream.of("number", "code", "brand", "body", "category", "revision", "verdict", "reason")
                        .map(words::heading)
                        .toList()),
                rows(contest, checks),
                frame.closing(List.of(), frame.settings().checkSigners()),
                PaperFrame.FROZEN_COLUMNS);
    }

    private String counts(List<CheckSummary> checks) {
        long passed =
                checks.stream().filter(it -> verdict(it) == Verdict.PASSED).count();
        long returned =
                checks.stream().filter(it -> verdict(it) == Verdict.RETURNED).count();
        long rejected =
                checks.stream().filter(it -> verdict(it) == Verdict.REJECTED).count();
        return frame.words()
                .of(
                        "formal.counts",
                        checks.size(),
                        passed,
                        returned,
                        rejected,
                        checks.size() - passed - returned - rejected);
    }

    /** What holds of the version that lies there; null where nothing does. */
    private static @Nullable Verdict verdict(CheckSummary check) {
        return switch (check.entry().status()) {
            case REJECTED -> Verdict.REJECTED;
            case RETURNED -> Verdict.RETURNED;
            case SUBMITTED -> check.isPassed() ? Verdict.PASSED : null;
            case DRAFT, AWAITING, WITHDRAWN -> null;
        };
    }

    private List<TableRow> rows(ContestView contest, List<CheckSummary> checks) {
        List<TableRow> rows = new ArrayList<>();
        for (CheckSummary check : checks) {
            rows.add(TableRow.of(List.of(
                    CellValue.whole(rows.size() + 1),
                    CellValue.text(check.entry().code()),
                    CellValue.text(check.entry().brandName()),
                    CellValue.text(check.entry().organizationName()),
                    CellValue.text(check.entry().categoryTitle()),
                    CellValue.whole(check.entry().revision()),
                    CellValue.text(said(check)),
                    CellValue.text(reason(contest, check)))));
        }
        return rows;
    }

    private String said(CheckSummary check) {
        Verdict verdict = verdict(check);
        if (verdict != null) {
            return frame.words().of("formal." + verdict);
        }
        EntryStatus status = check.entry().status();
        return frame.words()
                .of(
                        status == EntryStatus.WITHDRAWN
                                ? "formal.withdrawn"
                                : status == EntryStatus.AWAITING ? "formal.awaiting" : "formal.pending");
    }

    private String reason(ContestView contest, CheckSummary check) {
        VerdictLine last = check.last();
        if (last == null || last.verdict() != verdict(check)) {
            return "";
        }
        return last.correctBy() == null
                ? last.reason()
                : frame.words().of("formal.until", last.reason(), contest.minute(last.correctBy()));
    }
}
