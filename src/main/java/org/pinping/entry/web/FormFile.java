package org.pinping.entry.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.intake.SentFile;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.springframework.web.multipart.MultipartFile;

/** A file that came with a form. */
record FormFile(MultipartFile file) implements SentFile {

    /** Refuses a form without a file; an empty file is one. */
    static FormFile of(@Nullable MultipartFile file) {
        if (file == null || (file.isEmpty() && "".equals(file.getOriginalFilename()))) {
            throw Problem.invalid(List.of(Fault.of("file", "problem.intake.noFile")));
        }
        return new FormFile(file);
    }

    @Override
    public String name() {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    @Override
    public long size() {
        return file.getSize();
    }

    @Override
    public byte[] content() throws IOException {
        return file.getBytes();
    }
}
