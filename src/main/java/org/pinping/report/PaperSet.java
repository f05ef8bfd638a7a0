package org.pinping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pinping.office.SheetModel;
import org.pinping.office.WorkbookModel;
import org.pinping.office.WorkbookWriter;
import org.springframework.context.MessageSource;

/** All kinds of sheets that the papers of a round consist of, in their order. */
final class PaperSet {

    private final PaperSettings settings;
    private final List<PaperSheet> papers;
    private final WorkbookWriter writer = new WorkbookWriter();

    PaperSet(MessageSource messages, PaperSettings settings) {
        this.settings = settings;
        PaperFrame frame = new PaperFrame(new PaperWords(messages), settings);
        this.papers = List.of(
                new ScoreSummarySheet(frame),
                new RankingSheet(frame),
                new ExplanationSheets(frame),
                new JudgeScoreSheet(frame),
                new PublicNoticeSheet(frame));
    }

    WorkbookModel workbook(ResultPaper paper, Set<PaperKind> kinds) {
        List<SheetModel> sheets = papers.stream()
                .filter(it -> kinds.contains(it.kind()))
                .flatMap(it -> it.sheets(paper))
                .toList();
        return new WorkbookModel(paper.contestTitle(), paper.host(), paper.countedAt(), settings.fonts(), sheets);
    }

    void write(ResultPaper paper, OutputStream out) throws IOException {
        writer.write(workbook(paper, EnumSet.allOf(PaperKind.class)), out);
    }
}
