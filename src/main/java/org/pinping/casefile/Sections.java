package org.pinping.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.casefile.SourceLine.Role;

/** Hands the lines between two titles to the section of the first. */
final class Sections {

    private final Outline outline;
    private final List<Mend> mends;
    private final List<Line> placed = new ArrayList<>();
    private @Nullable HeadingCandidate last;
    private String section = "";
    private boolean siblings;

    private Sections(Outline outline, List<Mend> mends) {
        this.outline = outline;
        this.mends = mends;
    }

    /** All lines again, what follows a title on its line as a line of its own. */
    static List<Line> cut(List<Line> lines, List<SectionTitles> titles, List<Mend> mends) {
        Outline outline = Outline.of(lines, titles);
        Map<Line, HeadingCandidate> headings = outline.headings();
        Sections sections = new Sections(outline, mends);
        for (Line line : lines) {
            HeadingCandidate heading = headings.get(line);
            if (heading != null) {
                sections.begin(heading);
            } else {
                sections.take(line);
            }
        }
        return sections.placed;
    }

    private void begin(HeadingCandidate heading) {
        last = heading;
        section = heading.code();
        siblings = false;
        Line line = heading.line();
        line.place(Role.HEADING, section);
        placed.add(line);
        String title = line.text.substring(0, line.text.length() - restLength(heading));
        mends.add(Mend.removal(Mend.Kind.TITLE, Signs.strip(title), "", Signs.squeeze(title), line.number));
        for (String part : heading.rest().split("\n", -1)) {
            if (!part.isBlank()) {
                Line rest = line.rest(part);
                rest.number = line.number;
                rest.place(Role.SECTION, section);
                placed.add(rest);
            }
        }
    }

    private static int restLength(HeadingCandidate heading) {
        return heading.rest().length();
    }

    private void take(Line line) {
        placed.add(line);
        if (line.isPlaced() && !line.isPicture()) {
            return;
        }
        if (line.isPicture()) {
            line.section = section;
            return;
        }
        if (outline.isForeign(line, last, siblings)) {
            section = "";
        } else if (outline.isNumberedAlike(line)) {
            siblings = true;
        }
        if (!section.isEmpty()) {
            line.place(Role.SECTION, section);
        }
    }
}
