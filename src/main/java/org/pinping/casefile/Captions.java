package org.pinping.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pinping.casefile.CaseFileProposal.Caption;
import org.pinping.casefile.SourceLine.Role;
import org.pinping.office.DocumentBlock.Place;

/** Finds the lines that describe pictures. */
final class Captions {

    private static final Pattern MARKED =
            Pattern.compile("^(?:[（(]?图(?:片|为|示|\\s*[\\d一二三四五六七八九十]{1,2})[\\s：:、.．\\u3000]?|[▲△↑◆▼]).{0,100}");
    private static final Pattern ENUMERATED = Pattern.compile("^[一二三四五六七八九十]{1,2}(?:是|要|看).*");
    private static final int LONGEST = 40;
    private static final int LONGEST_STRAY = 120;

    private final List<Line> lines;

    Captions(List<Line> lines) {
        this.lines = lines;
    }

    /** Lines beside a picture, and lines that say of themselves that they belong to one. */
    void findBesidePictures() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isPicture()) {
                Line below = neighbour(i, 1);
                Line above = neighbour(i, -1);
                if (below != null && looksLikeCaption(below)) {
                    below.role = Role.CAPTION;
                } else if (above != null
                        && above.role != Role.CAPTION
                        && looksLikeCaption(above)
                        && isAloneAbove(above)) {
                    above.role = Role.CAPTION;
                }
            } else if (isText(line)
                    && line.text.length() <= 100
                    && MARKED.matcher(line.text).matches()) {
                line.role = Role.CAPTION;
            }
        }
    }

    private @Nullable Line neighbour(int at, int step) {
        int other = at + step;
        return other >= 0 && other < lines.size() && isText(lines.get(other)) ? lines.get(other) : null;
    }

    private static boolean isText(Line line) {
        boolean open = line.role == Role.SECTION || line.role == Role.UNPLACED;
        return open && !line.isPicture() && line.place != Place.ROW && line.place != Place.CONTENTS;
    }

    private static boolean looksLikeCaption(Line line) {
        if (MARKED.matcher(line.text).matches()) {
            return line.text.length() <= 100;
        }
        boolean quiet = line.level == 0 && !Signs.endsSentence(line.text) && !Signs.holdsSentence(line.text);
        boolean set = line.centred || line.place == Place.BOX || line.text.length() <= LONGEST;
        return quiet
                && set
                && line.text.length() <= 2 * LONGEST
                && Ordinal.of(line.text) == null
                && !Signs.leadsOn(line.text);
    }

    /** Above a picture stands mostly the text it interrupts; a caption there is set apart. */
    private static boolean isAloneAbove(Line line) {
        return line.centred
                || line.place == Place.BOX
                || MARKED.matcher(line.text).matches();
    }

    /** A sentence far behind a section whose paragraphs are all counted belongs to a picture that is gone. */
    void findStray(TornSentences spacing) {
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = i + 1 == lines.size() || lines.get(i + 1).role == Role.HEADING;
            if (last
                    && line.role == Role.SECTION
                    && line.joinedTo == null
                    && spacing.isFarOff(line)
                    && line.text.length() <= LONGEST_STRAY
                    && !isCounted(line)
                    && allCounted(line)) {
                line.role = Role.CAPTION;
            }
        }
    }

    private static boolean isCounted(Line line) {
        return Ordinal.of(line.text) != null || ENUMERATED.matcher(line.text).matches();
    }

    private boolean allCounted(Line stray) {
        List<Line> others = lines.stream()
                .filter(it -> it.role == Role.SECTION
                        && it.joinedTo == null
                        && it.section.equals(stray.section)
                        && it != stray)
                .toList();
        return others.size() >= 2 && others.stream().allMatch(Captions::isCounted);
    }

    List<Caption> found() {
        List<Caption> captions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.role == Role.CAPTION) {
                captions.add(new Caption(picture(i), line.text, line.section, line.number));
            }
        }
        return captions;
    }

    /** The picture right above, else right below. */
    private int picture(int at) {
        for (int step : new int[] {-1, 1}) {
            int other = at + step;
            if (other >= 0 && other < lines.size() && lines.get(other).isPicture()) {
                return lines.get(other).picture;
            }
        }
        return -1;
    }
}
