package org.pinping.office;

import java.util.Locale;

/** The kinds of files a text can be read from. */
public enum DocumentFormat {
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("doc", "application/msword"),
    PDF("pdf", "application/pdf"),
    TEXT("txt", "text/plain"),
    MARKDOWN("md", "text/markdown");

    private final String extension;
    private final String mediaType;

    DocumentFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this kind may well have this name; a name without an ending says nothing wrong. */
    boolean fits(String fileName) {
        String ending = ending(fileName);
        if (this == TEXT || this == MARKDOWN) {
            return ending.isEmpty() || ending.equals("txt") || ending.equals("md") || ending.equals("text");
        }
        // the writer of WPS names the old Word format its own way
        return ending.isEmpty() || ending.equals(extension) || (this == DOC && ending.equals("wps"));
    }

    /** What stands after the last dot, in small letters. */
    static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "" : fileName.substring(dot + 1);
        return ending.length() > 10 ? "" : ending.toLowerCase(Locale.ROOT).strip();
    }
}
