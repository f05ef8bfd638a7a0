package org.pinping.report.web;

import org.pinping.contest.ReviewRoundId;
import org.pinping.kernel.Actor;
import org.pinping.report.ReportManagement;
import org.pinping.report.RoundPaper;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Hands out the workbook of a closed round. */
@Controller
class WorkbookController {

    private final ReportManagement reports;

    WorkbookController(ReportManagement reports) {
        this.reports = reports;
    }

    @GetMapping("/rounds/{round}/workbook")
    ResponseEntity<StreamingResponseBody> show(@PathVariable long round, Actor actor) {
        RoundPaper paper = reports.papers(new ReviewRoundId(round), actor);
        return WorkbookAnswer.of(paper.title(), out -> reports.write(paper.paper(), out));
    }
}
