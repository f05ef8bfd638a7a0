package org.pinping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.pinping.check.CheckManagement;
import org.pinping.check.CheckSummary;
import org.pinping.contest.ContestView;
import org.pinping.contest.ReviewRoundId;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.office.WorkbookModel;
import org.pinping.office.WorkbookWriter;
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
    private final CheckPaper checkPaper;
    private final CheckManagement checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final WorkbookWriter writer = new WorkbookWriter();

    ReportManagement(
            MessageSource messages,
            ResultManagement results,
            CheckManagement checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checkPaper = new CheckPaper(new PaperFrame(new PaperWords(messages), PaperSettings.DEFAULT));
        this.checks = checks;
        this.clock = clock;
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
        String title = standings.contest().title() + "-" + standings.round().title();
        return new RoundPaper(title, standingsPaper.of(standings));
    }

    /** 初审情况表: how the formal check of every entry ended; that it was asked for is recorded. */
    @Transactional
    public WorkbookModel checks(ContestView contest, Actor actor) {
        List<CheckSummary> overview = checks.overview(contest.id(), actor);
        events.publishEvent(
                new AuditedEvent("contest:" + contest.id().value(), "contest.checks_exported", actor, null, null));
        return new WorkbookModel(
                contest.title(),
                contest.hostName(),
                clock.instant(),
                PaperSettings.DEFAULT.fonts(),
                List.of(checkPaper.of(contest, overview)));
    }

    /** Writes a workbook to the stream, which stays open. */
    public void write(WorkbookModel workbook, OutputStream out) throws IOException {
        writer.write(workbook, out);
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
