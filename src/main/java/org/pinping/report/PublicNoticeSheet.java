package org.pinping.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pinping.office.Align;
import org.pinping.office.Banner;
import org.pinping.office.CellValue;
import org.pinping.office.Closing;
import org.pinping.office.Column;
import org.pinping.office.PageSetup;
import org.pinping.office.PageSetup.Orientation;
import org.pinping.office.SheetModel;
import org.pinping.office.SignatureLine;
import org.pinping.office.TableRow;
import org.pinping.report.ResultPaper.Line;

/** 公示名单: who is proposed, by entry code, without a score or a place. */
final class PublicNoticeSheet implements PaperSheet {

    /** Keeps the sender away from the right edge, as in letters. */
    private static final String MARGIN = "\u3000\u3000";

    private final PaperFrame frame;

    PublicNoticeSheet(PaperFrame frame) {
        this.frame = frame;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.PUBLIC_NOTICE;
    }

    @Override
    public Stream<SheetModel> sheets(ResultPaper paper) {
        PaperWords words = frame.words();
        String name = paper.awardWord().isEmpty()
                ? words.of("paper.public-notice.plain")
                : words.of("paper.public-notice", paper.awardWord());
        return Stream.of(new SheetModel(
                words.of("tab.public-notice"),
                // no digest: the notice is published, the result it comes from is not
                new PageSetup(Orientation.PORTRAIT, "", words.of("foot.page", PageSetup.PAGE, PageSetup.PAGES), ""),
                List.of(Column.centred(6), Column.centred(26), Column.centred(38), Column.centred(16)),
                List.of(
                        Banner.title(paper.contestTitle()),
                        Banner.subtitle(name),
                        Banner.note(words.of("notice.order"), Align.CENTRE)),
                List.of(Stream.of("number", "brand", "body", "category")
                        .map(words::heading)
                        .toList()),
                rows(paper),
                new Closing(
                        List.of(),
                        List.of(
                                new SignatureLine(List.of(paper.host() + MARGIN), Align.RIGHT),
                                new SignatureLine(List.of(frame.settings().dateLine() + MARGIN), Align.RIGHT))),
                2));
    }

    private List<TableRow> rows(ResultPaper paper) {
        List<Line> selected = paper.lines().stream()
                .filter(Line::selected)
                .sorted(Comparator.comparing(Line::code))
                .toList();
        if (selected.isEmpty()) {
            return List.of(TableRow.band(frame.words().of("notice.none")));
        }
        List<TableRow> rows = new ArrayList<>();
        for (Line line : selected) {
            rows.add(TableRow.of(List.of(
                    CellValue.whole(rows.size() + 1),
                    CellValue.text(line.brand()),
                    CellValue.text(line.body()),
                    CellValue.text(line.category()))));
        }
        return rows;
    }
}
