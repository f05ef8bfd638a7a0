package org.pinping.report.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A workbook as a download: streamed, and kept by no cache. */
final class WorkbookAnswer {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private WorkbookAnswer() {}

    /**
     * The file of a title.
     *
     * @param title the name of the file without its ending; signs that a file name cannot hold are replaced
     */
    static ResponseEntity<StreamingResponseBody> of(String title, StreamingResponseBody content) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename(title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
