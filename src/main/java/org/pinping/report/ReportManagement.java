package org.pinping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.pinping.office.SheetModel;
import org.pinping.office.WorkbookModel;
import org.pinping.office.WorkbookWriter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Makes the papers of a counted round: the sheets that are signed, archived and published. */
@Service
public class ReportManagement {

    private final PaperSettings settings = PaperSettings.DEFAULT;
    private final WorkbookWriter writer = new WorkbookWriter();
    private final List<PaperSheet> papers;

    ReportManagement(MessageSource messages) {
        PaperFrame frame = new PaperFrame(new PaperWords(messages), settings);
        this.papers = List.of(
                new ScoreSummarySheet(frame),
                new RankingSheet(frame),
                new JudgeScoreSheet(frame),
                new PublicNoticeSheet(frame));
    }

    /** The workbook as a model: the same paper gives the same model. */
    public WorkbookModel workbook(ResultPaper paper, Set<PaperKind> kinds) {
        List<SheetModel> sheets = papers.stream()
                .filter(it -> kinds.contains(it.kind()))
                .flatMap(it -> it.sheets(paper))
                .toList();
        return new WorkbookModel(paper.contestTitle(), paper.host(), paper.countedAt(), settings.fonts(), sheets);
    }

    /** Writes all papers of the round to the stream, which stays open. */
    public void write(ResultPaper paper, OutputStream out) throws IOException {
        writer.write(workbook(paper, Set.of(PaperKind.values())), out);
    }
}
