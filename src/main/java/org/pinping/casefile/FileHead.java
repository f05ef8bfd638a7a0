package org.pinping.casefile;

import java.util.ArrayList;
import java.util.List;
import org.pinping.casefile.CaseFileProposal.Field;
import org.pinping.casefile.SourceLine.Role;
import org.pinping.office.DocumentBlock.Place;

/** Reads what stands before the first section: the title, the bodies, the lines of the form. */
final class FileHead {

    private static final int LONGEST_TITLE = 60;
    /** Without any section the head has no end, and a text is not to be taken for it. */
    private static final int MOST_LINES = 12;

    private final List<Mend> mends;
    private final List<Field> fields = new ArrayList<>();
    private final List<Found> bodies = new ArrayList<>();
    private Found brand = Found.NOTHING;
    private Found recommender = Found.NOTHING;

    private FileHead(List<Mend> mends) {
        this.mends = mends;
    }

    static FileHead of(List<Line> lines, List<Mend> mends) {
        FileHead head = new FileHead(mends);
        List<Line> before = new ArrayList<>();
        boolean hasSections = lines.stream().anyMatch(it -> it.role == Role.HEADING);
        for (Line line : lines) {
            if (line.role == Role.HEADING || (!hasSections && before.size() >= MOST_LINES)) {
                break;
            }
            if (line.role == Role.UNPLACED && line.place != Place.CONTENTS) {
                before.add(line);
            }
        }
        before.forEach(head::takeField);
        lines.stream()
                .filter(it -> it.place == Place.ROW && it.role != Role.HEADING)
                .forEach(head::takeField);
        head.takeTitle(before);
        before.forEach(head::takeBodies);
        if (head.brand.value().isEmpty()) {
            head.brand = new Found(BrandNames.ofText(lines), false);
        }
        return head;
    }

    private void takeField(Line line) {
        List<Field> found = line.role == Role.FIELD ? null : FormLabels.of(line);
        if (found == null) {
            return;
        }
        line.place(Role.FIELD, "");
        mends.add(Mend.removal(
                Mend.Kind.LABEL, Signs.head(line.text, 24), "", FormLabels.labels(line, found), line.number));
        found.forEach(it -> take(it, line));
    }

    private void take(Field field, Line line) {
        String value = field.value();
        if (value.isEmpty()) {
            return;
        }
        if (field.label().equals(FormLabels.BRAND) && brand.value().isEmpty()) {
            String name = BrandNames.plain(value);
            brand = new Found(name, true);
            removedFrom(value, name, line);
        } else if (field.label().equals(FormLabels.BODY) && bodies.isEmpty()) {
            List<String> names = BodyNames.of(value);
            List<String> taken = names.isEmpty() ? List.of(Signs.strip(value)) : names;
            taken.forEach(it -> bodies.add(new Found(it, true)));
            removedFrom(value, String.join("", taken), line);
        } else if (field.label().equals(FormLabels.RECOMMENDER)
                && recommender.value().isEmpty()) {
            recommender = new Found(value, true);
        } else {
            fields.add(field);
        }
    }

    /** Says what was taken off a value, so that nothing goes unseen. */
    private void removedFrom(String before, String kept, Line line) {
        String gone = Remainder.of(before, kept);
        if (!gone.isEmpty()) {
            mends.add(Mend.removal(Mend.Kind.LABEL, Signs.head(before, 40), kept, gone, line.number));
        }
    }

    private void takeTitle(List<Line> before) {
        for (Line line : before) {
            if (!brand.value().isEmpty()) {
                return;
            }
            if (line.role != Role.UNPLACED || line.text.length() > LONGEST_TITLE || Signs.holdsSentence(line.text)) {
                continue;
            }
            String name = BrandNames.ofTitle(line.text);
            if (!name.isEmpty() && BodyNames.of(line.text).isEmpty()) {
                brand = new Found(name, true);
                line.place(Role.BRAND, "");
                removedFrom(line.text, name, line);
            }
        }
    }

    private void takeBodies(Line line) {
        if (line.role != Role.UNPLACED || line.text.length() > LONGEST_TITLE) {
            return;
        }
        String text = line.text.replaceAll("^[（(](.*)[)）]$", "$1");
        List<String> names = BodyNames.of(text);
        if (names.isEmpty()) {
            return;
        }
        names.forEach(it -> bodies.add(new Found(it, true)));
        line.place(Role.BODY, "");
        removedFrom(line.text, String.join("", names), line);
    }

    List<Field> fields() {
        return fields;
    }

    List<Found> bodies() {
        return bodies;
    }

    Found brand() {
        return brand;
    }

    Found recommender() {
        return recommender;
    }
}
