package org.pinping.casefile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away quotation marks that are certainly too many, and points at those that do not match. */
final class QuoteMarks {

    private static final int SHOWN = 12;
    private static final Pattern WRONG_END = Pattern.compile("“([^“”\"]{1,40})\"");
    private static final Pattern DOUBLED = Pattern.compile("““|””");

    private final String whole;
    private final List<Mend> mends;

    QuoteMarks(List<Line> lines, List<Mend> mends) {
        StringBuilder all = new StringBuilder();
        lines.forEach(it -> all.append(it.text).append('\n'));
        this.whole = all.toString();
        this.mends = mends;
    }

    void mend(Line line) {
        closeRightly(line);
        int open = Signs.count(line.text, '“');
        int closed = Signs.count(line.text, '”');
        if (open == closed) {
            return;
        }
        if (!dropDoubled(line, open > closed ? '“' : '”') && !dropSecondClosing(line)) {
            String shown = Signs.head(line.text, 3 * SHOWN);
            mends.add(new Mend(Mend.Kind.QUOTE_DOUBT, shown, shown, "", "", line.number));
        }
    }

    /** A straight mark that ends what a curved one began. */
    private void closeRightly(Line line) {
        Matcher matcher = WRONG_END.matcher(line.text);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String after = "“" + matcher.group(1) + "”";
            mends.add(new Mend(Mend.Kind.QUOTE, matcher.group(), after, "\"", "”", line.number));
            matcher.appendReplacement(text, Matcher.quoteReplacement(after));
        }
        line.text = matcher.appendTail(text).toString();
    }

    /** Two alike right beside one another, where one of them is what is too many. */
    private boolean dropDoubled(Line line, char surplus) {
        Matcher doubled = DOUBLED.matcher(line.text);
        while (doubled.find()) {
            if (doubled.group().charAt(0) == surplus
                    && Math.abs(Signs.count(line.text, '“') - Signs.count(line.text, '”')) == 1) {
                drop(line, doubled.start());
                return true;
            }
        }
        return false;
    }

    /** A second closing mark, where the words before the first are quoted in just this way elsewhere. */
    private boolean dropSecondClosing(Line line) {
        Deque<Integer> open = new ArrayDeque<>();
        String lastQuoted = "";
        for (int i = 0; i < line.text.length(); i++) {
            char sign = line.text.charAt(i);
            if (sign == '“') {
                open.push(i);
            } else if (sign == '”' && !open.isEmpty()) {
                lastQuoted = line.text.substring(open.pop(), i + 1);
            } else if (sign == '”') {
                boolean elsewhere = !lastQuoted.isEmpty() && occurrences(lastQuoted) > 1;
                boolean only = Signs.count(line.text, '”') - Signs.count(line.text, '“') == 1;
                if (elsewhere && only) {
                    drop(line, i);
                }
                return elsewhere && only;
            }
        }
        return false;
    }

    private int occurrences(String quoted) {
        int count = 0;
        for (int at = whole.indexOf(quoted); at >= 0; at = whole.indexOf(quoted, at + 1)) {
            count++;
        }
        return count;
    }

    private void drop(Line line, int at) {
        String before = line.text.substring(Math.max(0, at - SHOWN), Math.min(line.text.length(), at + SHOWN));
        String gone = line.text.substring(at, at + 1);
        line.text = line.text.substring(0, at) + line.text.substring(at + 1);
        String after = line.text.substring(Math.max(0, at - SHOWN), Math.min(line.text.length(), at + SHOWN - 1));
        mends.add(Mend.removal(Mend.Kind.QUOTE, before, after, gone, line.number));
    }
}
