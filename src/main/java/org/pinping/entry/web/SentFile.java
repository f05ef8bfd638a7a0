package org.pinping.entry.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.springframework.web.multipart.MultipartFile;

/** A file that came with a form. */
final class SentFile {

    private final String name;
    private final byte[] content;

    private SentFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** Refuses a form without a file; an empty file is one. */
    static SentFile of(@Nullable MultipartFile file) throws IOException {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || (name.isEmpty() && file.isEmpty())) {
            throw Problem.invalid(List.of(Fault.of("file", "problem.intake.noFile")));
        }
        return new SentFile(name, file.getBytes());
    }

    String name() {
        return name;
    }

    /** Not copied: it may be large, and whoever reads it changes nothing. */
    byte[] content() {
        return content;
    }
}
