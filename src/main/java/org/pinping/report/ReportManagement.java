package org.pinping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.pinping.contest.ReviewRoundId;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.office.WorkbookModel;
import org.pinping.result.ResultManagement;
import org.pinping.result.Standings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the papers of a counted round: the sheets that are signed, archived and published. */
@Service
public class ReportManagement {

    private final PaperSet paperSet;
    private final StandingsPaper standingsPaper;
    private final ResultManagement results;
    private final ApplicationEventPublisher events;

    ReportManagement(MessageSource messages, ResultManagement results, ApplicationEventPublisher events) {
        this.standingsPaper = new StandingsPaper(messages);
        this.results = results;
        this.events = events;
        this.paperSet = new PaperSet(messages, PaperSettings.DEFAULT);
    }

    /** What the papers of a closed round print; that they were asked for is recorded. */
    @Transactional
    public RoundPaper papers(ReviewRoundId round, Actor actor) {
        Standings standings = results.standings(round, actor);
        events.publishEvent(new AuditedEvent("round:" + round.value(), "round.exported", actor, null, null));
        String name = standings.contest().title() + "-" + standings.round().title() + ".xlsx";
        return new RoundPaper(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"), standingsPaper.of(standings));
    }

    /** The workbook as a model: the same paper gives the same model. */
    public WorkbookModel workbook(ResultPaper paper, Set<PaperKind> kinds) {
        return paperSet.workbook(paper, kinds);
    }

    /** Writes all papers of the round to the stream, which stays open. */
    public void write(ResultPaper paper, OutputStream out) throws IOException {
        paperSet.write(paper, out);
    }
}
