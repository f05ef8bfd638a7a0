package org.pinping.file.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pinping.file.FileType;
import org.pinping.kernel.Problem;

/** Tells a content's type by its first bytes; what a name or a browser says about it is not asked. */
public final class Magic {

    private static final int HEAD = 4096;
    private static final Pattern SVG = Pattern.compile(
            "\\A(?:<\\?xml[^>]*>|<!--.*?-->|<!DOCTYPE\\s+svg[^>\\[]*(?:\\[.*?\\]\\s*)?>|\\s)*<(?:\\w+:)?svg[\\s>]",
            Pattern.DOTALL);

    private Magic() {}

    /** The type, or nothing for what is none of ours; locked and old office files are refused by name. */
    public static Optional<FileType> typeOf(Content content, String name) throws IOException {
        byte[] head = content.slice(0, HEAD);
        if (starts(head, 0, 0xff, 0xd8, 0xff)) {
            return Optional.of(FileType.JPEG);
        }
        if (starts(head, 0, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
            return Optional.of(FileType.PNG);
        }
        if (starts(head, 0, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(FileType.PDF);
        }
        if (starts(head, 4, 'f', 't', 'y', 'p')) {
            return Optional.of(FileType.MP4);
        }
        if (starts(head, 0, 'P', 'K', 3, 4)) {
            return new OfficePackage(content, name).type();
        }
        if (starts(head, 0, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            throw oldOffice(name);
        }
        return SVG.matcher(text(head)).find() ? Optional.of(FileType.SVG) : Optional.empty();
    }

    /** A document of today inside the container of old is one with a password. */
    private static Problem oldOffice(String name) {
        boolean locked = name.toLowerCase(Locale.ROOT).matches(".*\\.(docx|xlsx|pptx)");
        return Problem.invalid(locked ? "problem.file.encrypted" : "problem.file.oldOffice", name);
    }

    private static String text(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean starts(byte[] head, int from, int... signs) {
        if (head.length < from + signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((head[from + i] & 0xff) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
