package org.pinping.scorecard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pinping.kernel.Digest;
import org.pinping.scoring.Clause;
import org.pinping.scoring.Marks;
import org.pinping.scoring.ScoringStandard;

/**
 * The marks of a sheet as one text, for a draft and for a submitted revision alike: one line {@code clause TAB mark TAB
 * reason} per clause in the standard's order, with tab, line break and backslash escaped in the reason. The SHA-256 of a
 * submitted text is the sheet's digest. One text instead of a row per clause, because a sheet is always read and written
 * whole: a save is then one compare-and-set that cannot leave half of a sheet behind.
 */
record SheetContent(String text) {

    static SheetContent of(ScoringStandard standard, Map<String, MarkView> marks) {
        StringBuilder text = new StringBuilder();
        for (Clause clause : standard.clauses()) {
            MarkView mark = marks.getOrDefault(clause.code(), MarkView.EMPTY);
            text.append(clause.code()).append('\t').append(mark.value() == null ? "" : mark.value());
            text.append('\t').append(escape(mark.reason())).append('\n');
        }
        return new SheetContent(text.toString());
    }

    /** How many clauses have a mark. */
    int marked() {
        return marks().values().size();
    }

    /** The marks given; read for thousands of sheets at once, so without a parser. */
    Marks marks() {
        Map<String, String> values = new LinkedHashMap<>(64);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int first = text.indexOf('\t', start);
            int second = text.indexOf('\t', first + 1);
            if (second > first + 1) {
                values.put(text.substring(start, first), text.substring(first + 1, second));
            }
            start = end + 1;
        }
        return new Marks(values);
    }

    /** Every clause with its mark and reason. */
    Map<String, MarkView> views() {
        Map<String, MarkView> views = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            String[] parts = line.split("\t", 3);
            views.put(parts[0], new MarkView(parts[1].isEmpty() ? null : parts[1], unescape(parts[2])));
        });
        return views;
    }

    String digest() {
        return Digest.sha256(text);
    }

    private static String escape(String reason) {
        return reason.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }

    private static String unescape(String reason) {
        if (reason.indexOf('\\') < 0) {
            return reason;
        }
        StringBuilder text = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < reason.length(); i++) {
            char sign = reason.charAt(i);
            if (escaped) {
                text.append(sign == 't' ? '\t' : sign == 'r' ? '\r' : sign == 'n' ? '\n' : sign);
                escaped = false;
            } else if (sign == '\\') {
                escaped = true;
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }
}
