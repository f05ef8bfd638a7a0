package org.pinping.report.web;

import java.nio.charset.StandardCharsets;
import org.pinping.contest.ReviewRoundId;
import org.pinping.kernel.Actor;
import org.pinping.report.ReportManagement;
import org.pinping.report.RoundPaper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Hands out the workbook of a closed round. */
@Controller
class WorkbookController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReportManagement reports;

    WorkbookController(ReportManagement reports) {
        this.reports = reports;
    }

    @GetMapping("/rounds/{round}/workbook")
    ResponseEntity<StreamingResponseBody> show(@PathVariable long round, Actor actor) {
        RoundPaper paper = reports.papers(new ReviewRoundId(round), actor);
        ContentDisposition file = ContentDisposition.attachment()
                .filename(paper.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(out -> reports.write(paper.paper(), out));
    }
}
