package org.pinping.report.web;

import java.nio.charset.StandardCharsets;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.kernel.Actor;
import org.pinping.office.WorkbookModel;
import org.pinping.report.ReportManagement;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
        ContentDisposition file = ContentDisposition.attachment()
                .filename(
                        (contest.title() + "-初审情况表.xlsx").replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"),
                        StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(out -> reports.write(workbook, out));
    }
}
