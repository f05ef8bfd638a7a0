package org.pinping.report.web;

import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.kernel.Actor;
import org.pinping.office.WorkbookModel;
import org.pinping.report.ReportManagement;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Hands out the sheet of formal checks. */
@Controller
class CheckWorkbookController {

    private final ReportManagement reports;
    private final ContestManagement contests;

    CheckWorkbookController(ReportManagement reports, ContestManagement contests) {
        this.reports = reports;
        this.contests = contests;
    }

    @GetMapping("/contests/{contest}/checks/workbook")
    ResponseEntity<StreamingResponseBody> show(@PathVariable("contest") long id, Actor actor) {
        ContestView contest = contests.get(new ContestId(id), actor);
        WorkbookModel workbook = reports.checks(contest, actor);
        return WorkbookAnswer.of(contest.title() + "-初审情况表", out -> reports.write(workbook, out));
    }
}
