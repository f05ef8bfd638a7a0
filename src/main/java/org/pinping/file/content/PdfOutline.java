package org.pinping.file.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pinping.file.Opens;
import org.pinping.kernel.Problem;

/** A PDF by its two ends: whether its last table is where the end says, and whether it is locked. */
public final class PdfOutline {

    private static final int WINDOW = 64 * 1024;
    private static final Pattern ENCRYPT = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,12})\\s+%%EOF");
    private static final Pattern TABLE = Pattern.compile("\\A\\s*(?:xref\\b|\\d+\\s+\\d+\\s+obj\\b)");

    private PdfOutline() {}

    /** Refuses a document with a password. */
    public static Opens check(Content content, String name) throws IOException {
        String tail = text(content, content.size() - WINDOW);
        Matcher start = START.matcher(tail);
        String table = "";
        while (start.find()) {
            long at = Long.parseLong(start.group(1));
            table = at < content.size() ? text(content, at) : "";
        }
        if (ENCRYPT.matcher(tail).find() || ENCRYPT.matcher(table).find()) {
            throw Problem.invalid("problem.file.encrypted", name);
        }
        if (table.isEmpty()) {
            return Opens.NO;
        }
        return TABLE.matcher(table).find() ? Opens.YES : Opens.UNKNOWN;
    }

    private static String text(Content content, long from) throws IOException {
        return new String(content.slice(from, WINDOW), StandardCharsets.ISO_8859_1);
    }
}
