package org.pinping.file;

import java.util.List;

/** The kinds of content that can be kept; anything else is refused. The name's ending must be one of the type's own. */
public enum FileType {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    SVG("image/svg+xml", "svg"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    MP4("video/mp4", "mp4");

    private final String mediaType;
    private final String extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = String.join(" ", extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** In lower case, the usual one first. */
    public List<String> extensions() {
        return List.of(extensions.split(" "));
    }

    /** Whether a page may show it as an image. */
    public boolean isPicture() {
        return this == JPEG || this == PNG || this == SVG;
    }

    /** Whether its text can be read out and shown in a page. */
    public boolean hasText() {
        return this == DOCX;
    }

    /** Whether a page shows nothing of it. */
    public boolean isDownloadOnly() {
        return this == XLSX || this == PPTX;
    }

    /** Whether its bytes are packed already, so that packing them again only takes time. */
    public boolean isPacked() {
        return this != SVG;
    }
}
