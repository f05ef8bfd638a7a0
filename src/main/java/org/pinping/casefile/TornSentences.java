package org.pinping.casefile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.casefile.SourceLine.Role;
import org.pinping.office.DocumentBlock.Place;

/** Puts sentences together that a blank line or the end of a page has torn, where there is no doubt that it did. */
final class TornSentences {

    private static final int SHOWN = 14;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_CAPTION = 120;
    /** A heading may be as long as this without a full stop. */
    private static final int RUNNING = 15;

    private final List<Line> lines;
    private final List<Mend> mends;
    private final int usualGap;
    private final int lineWidth;

    TornSentences(List<Line> lines, List<Mend> mends) {
        this.lines = lines;
        this.mends = mends;
        this.usualGap = usualGap(lines);
        this.lineWidth = lineWidth(lines);
    }

    /** The gap that most lines have before them. */
    private static int usualGap(List<Line> lines) {
        Map<Integer, Long> counts = lines.stream()
                .filter(it -> !it.isPicture())
                .collect(Collectors.groupingBy(it -> it.gap, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The width at which a file breaks all its lines, 0 if it does not. */
    private static int lineWidth(List<Line> lines) {
        int widest = lines.stream().mapToInt(it -> it.text.length()).max().orElse(0);
        long full = lines.stream().filter(it -> it.text.length() >= widest - 3).count();
        return widest >= 16 && widest <= 60 && full >= 5 ? widest : 0;
    }

    boolean isFarOff(Line line) {
        return line.gap >= usualGap + 2;
    }

    void mend() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!isText(line) || line.joinedTo != null) {
                continue;
            }
            Line next = continuation(line, i);
            while (next != null) {
                join(line, next);
                next = continuation(line, lines.indexOf(next));
            }
        }
    }

    private static boolean isText(Line line) {
        return line.role == Role.SECTION && line.place == Place.BODY;
    }

    /** The line in which a torn one goes on; what stands between them and belongs to pictures becomes captions. */
    private @Nullable Line continuation(Line torn, int at) {
        if (isWhole(torn)) {
            return null;
        }
        int next = following(torn, at);
        if (next < 0 || !mayGoOn(lines.get(next))) {
            return null;
        }
        int beyond = next;
        while (beyond >= 0 && isFarOff(lines.get(beyond)) && mayGoOn(lines.get(beyond))) {
            beyond = following(torn, beyond);
        }
        boolean between = beyond > next && mayGoOn(lines.get(beyond));
        Line goesOn = lines.get(between ? beyond : next);
        if (!isCertain(torn, goesOn)) {
            return null;
        }
        for (int i = next; between && i < beyond; i++) {
            Line caption = lines.get(i);
            if (isText(caption) && caption.text.length() > LONGEST_CAPTION) {
                return null;
            }
        }
        for (int i = next; between && i < beyond; i++) {
            if (isText(lines.get(i))) {
                lines.get(i).role = Role.CAPTION;
            }
        }
        return goesOn;
    }

    /** The next line of text in the same section; pictures, captions and removed lines are passed over. */
    private int following(Line torn, int at) {
        for (int i = at + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.role == Role.SECTION && line.section.equals(torn.section)) {
                return i;
            }
            if (line.role != Role.PICTURE && line.role != Role.CAPTION && line.role != Role.REMOVED) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isWhole(Line line) {
        boolean heading = line.level > 0 || line.centred || line.isBold();
        Ordinal ordinal = Ordinal.of(line.text);
        boolean numbered = ordinal != null && ordinal.rank() < Ordinal.SPOKEN;
        boolean subTitle = numbered && !Signs.holdsSentence(line.text) && line.text.length() <= LONGEST_HEADING;
        return heading || subTitle || Signs.endsSentence(line.text);
    }

    private static boolean mayGoOn(Line line) {
        boolean listed = line.text.startsWith("- ") || line.text.startsWith("* ") || line.text.startsWith("•");
        return isText(line)
                && !listed
                && line.level == 0
                && !line.centred
                && line.bold == 0
                && Ordinal.of(line.text) == null
                && FormLabels.of(line) == null;
    }

    private boolean isCertain(Line torn, Line next) {
        String text = torn.text;
        boolean quoteOpen = Signs.count(text, '“') > Signs.count(text, '”') && next.text.indexOf('”') >= 0;
        boolean bracketOpen = Signs.count(text, '（') > Signs.count(text, '）') && next.text.indexOf('）') >= 0;
        boolean running = Signs.holdsSentence(text) && text.length() >= RUNNING;
        boolean full = lineWidth > 0 && torn.lastLength() >= lineWidth - 3;
        boolean acrossPages = next.page > torn.page && text.length() >= RUNNING && text.indexOf('，') >= 0;
        return quoteOpen || bracketOpen || running || full || acrossPages || Signs.leadsOn(text);
    }

    private void join(Line torn, Line next) {
        char last = torn.text.charAt(torn.text.length() - 1);
        char first = next.text.charAt(0);
        String between = last < 128 && first < 128 && Character.isLetter(last) && Character.isLetter(first) ? " " : "";
        String before = Signs.tail(torn.text, SHOWN) + " ⏎ " + Signs.head(next.text, SHOWN);
        String after = Signs.tail(torn.text, SHOWN) + between + Signs.head(next.text, SHOWN);
        torn.goOn(between, next);
        mends.add(new Mend(Mend.Kind.JOINED, before, after, "", "", next.number));
    }
}
