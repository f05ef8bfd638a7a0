package org.pinping.file.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.file.FileContent;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/**
 * Answers with the content of a file, or the range that was asked for. Whatever the content is, a browser may show it
 * only as what we say it is, and in a box from which it reaches nothing; only pictures are shown at all, the rest is
 * saved. (A page's own viewer and its video player fetch the bytes and do not mind.)
 */
public final class FileAnswer {

    private static final String BOX = "sandbox; default-src 'none'; img-src 'self' data:; media-src 'self'; "
            + "style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final int BUFFER = 64 * 1024;

    private FileAnswer() {}

    public static void send(FileContent file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + file.digest() + '"';
        head(file, tag, response);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        List<HttpRange> ranges = ranges(file, tag, request);
        if (ranges == null) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        long from = 0;
        long to = file.size() - 1;
        // several ranges at once are asked for by nobody who shows files; the whole answers them too
        if (ranges.size() == 1) {
            from = ranges.get(0).getRangeStart(file.size());
            to = ranges.get(0).getRangeEnd(file.size());
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + to + "/" + file.size());
        }
        response.setContentLengthLong(to - from + 1);
        if (!request.getMethod().equals("HEAD")) {
            copy(file, from, to - from + 1, response.getOutputStream());
        }
    }

    private static void head(FileContent file, String tag, HttpServletResponse response) {
        ContentDisposition.Builder way =
                file.type().isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        response.setContentType(file.type().mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                way.filename(file.name(), StandardCharsets.UTF_8).build().toString());
        response.setHeader(HttpHeaders.ETAG, tag);
        // asked again each time: the next to sign in at this computer may be somebody else
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", BOX);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** None for the whole; null where what is asked for is not there. */
    private static @Nullable List<HttpRange> ranges(FileContent file, String tag, HttpServletRequest request) {
        String asked = request.getHeader(HttpHeaders.RANGE);
        String only = request.getHeader(HttpHeaders.IF_RANGE);
        if (asked == null || (only != null && !only.equals(tag))) {
            return List.of();
        }
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(asked);
            boolean there = ranges.stream().allMatch(it -> it.getRangeStart(file.size()) < file.size());
            return there ? ranges : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void copy(FileContent file, long from, long length, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = file.open(from)) {
            long left = length;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("a content is shorter than its row says");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
