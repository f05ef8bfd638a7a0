package org.pinping.file;

import java.text.Normalizer;
import java.util.Locale;

/** A file's name as it may be shown: no path, nothing invisible, not endless. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** Browsers of old send the whole path; whatever stands before the last slash is none of our business. */
    static String clean(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        name.codePoints().filter(FileName::isVisible).forEach(kept::appendCodePoint);
        name = kept.toString().strip().replaceAll("^\\.+|\\.+$", "").strip();
        return name.isEmpty() ? "file" : shorten(name);
    }

    /** Controls could break a line, marks of direction could make {@code gpj.exe} look like a picture. */
    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shorten(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        String end = extension.isEmpty() || extension.length() > 10 ? "" : "." + extension;
        int kept = LONGEST - end.length();
        return name.substring(0, name.offsetByCodePoints(0, kept)).strip() + end;
    }

    /** In lower case and without its dot; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
