package org.pinping.entry.material.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.material.MaterialKind;
import org.springframework.web.multipart.MultipartFile;

/** A file that a form without script sends at one stroke. */
record NewMaterialForm(
        MaterialKind kind,
        @Nullable String caption,
        @Nullable MultipartFile file) {

    String name() {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    String words() {
        return Objects.requireNonNullElse(caption, "");
    }

    InputStream open() throws IOException {
        return file == null ? InputStream.nullInputStream() : file.getInputStream();
    }
}
