package org.pinping.casefile;

import org.jspecify.annotations.Nullable;
import org.pinping.casefile.SourceLine.Role;
import org.pinping.office.DocumentBlock.Look;
import org.pinping.office.DocumentBlock.Place;

/** A line of the file on its way into the proposal. */
final class Line {

    final String source;
    final int page;
    final int gap;
    final int picture;

    int number;
    String text;
    int level;
    int bold;
    boolean centred;
    Place place;

    Role role = Role.UNPLACED;
    String section = "";
    /** The line whose paragraph this one goes on. */
    @Nullable Line joinedTo;

    private int lastLength;

    private Line(String source, Look look, int page, int gap, int picture) {
        this.source = source;
        this.text = Signs.strip(source);
        this.level = look.level();
        // blanks at the beginning are gone now
        this.bold = Math.max(0, look.bold() - source.indexOf(text));
        this.centred = look.centred();
        this.place = look.place();
        this.page = page;
        this.gap = gap;
        this.picture = picture;
    }

    static Line of(String text, Look look, int page, int gap) {
        return new Line(text, look, page, gap, -1);
    }

    static Line ofPicture(int number, int page) {
        Line line = new Line("", new Look(0, 0, false, Place.BODY), page, 0, number);
        line.role = Role.PICTURE;
        return line;
    }

    /** A line of the same block that holds what follows a title. */
    Line rest(String text) {
        Place in = place == Place.ROW ? Place.BODY : place;
        return of(text, new Look(0, 0, false, in), page, 0);
    }

    /** Takes in the text of a line that goes on where this one was torn. */
    void goOn(String between, Line next) {
        text += between + next.text;
        lastLength = next.text.length();
        next.joinedTo = this;
    }

    /** How long the last piece is that was joined. */
    int lastLength() {
        return lastLength == 0 ? text.length() : lastLength;
    }

    boolean isPicture() {
        return picture >= 0;
    }

    boolean isBold() {
        return bold >= text.length() && !text.isEmpty();
    }

    /** Whether it has found its place, or needs none. */
    boolean isPlaced() {
        return role != Role.UNPLACED;
    }

    void place(Role newRole, String code) {
        role = newRole;
        section = code;
    }

    SourceLine toSource() {
        return new SourceLine(number, source, page, role, section, picture);
    }
}
