package org.pinping.entry.material;

import java.util.ArrayList;
import java.util.List;
import org.pinping.entry.material.TextPart.Kind;
import org.pinping.office.DocumentBlock;
import org.pinping.office.DocumentBlock.Look;
import org.pinping.office.DocumentBlock.Paragraph;
import org.pinping.office.DocumentBlock.Place;
import org.pinping.office.DocumentNote;
import org.pinping.office.DocumentText;

/** Lays the text of a document out for a page: headings, tables, places of pictures; as much as a page bears. */
final class TextLayout {

    static final int MOST_SIGNS = 100_000;

    /** What is bold throughout and no longer than this stands above something. */
    private static final int LONGEST_HEADING = 60;

    private static final int LEVEL_OF_BOLD = 3;

    private final List<TextPart> parts = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private int room = MOST_SIGNS;
    private int pictures;
    private boolean cut;

    private TextLayout() {}

    static MaterialText of(String name, DocumentText document) {
        TextLayout layout = new TextLayout();
        document.blocks().forEach(layout::add);
        layout.endTable();
        for (DocumentNote note : document.notes()) {
            if (note.kind() == DocumentNote.Kind.PICTURES_LEFT_OUT) {
                layout.pictures += Integer.parseInt(note.detail());
            }
        }
        return new MaterialText(name, null, layout.parts, layout.pictures, layout.cut);
    }

    private void add(DocumentBlock block) {
        if (!(block instanceof Paragraph paragraph)) {
            pictures++;
            // a picture within a table must not part its rows
            if (rows.isEmpty() && !cut) {
                parts.add(TextPart.of(Kind.PICTURE, 0, ""));
            }
            return;
        }
        String text = fitting(paragraph.text());
        if (text.isBlank()) {
            return;
        }
        if (paragraph.look().place() == Place.ROW) {
            rows.add(List.of(text.split("\t", -1)));
        } else {
            endTable();
            parts.add(part(text, paragraph.look()));
        }
    }

    /** As much of it as there is room for, and never half a sign. */
    private String fitting(String text) {
        if (text.length() <= room) {
            room -= text.length();
            return text;
        }
        cut = true;
        int end = room > 0 && Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
        room = 0;
        return text.substring(0, end);
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            parts.add(new TextPart(Kind.TABLE, 0, "", rows));
            rows.clear();
        }
    }

    private static TextPart part(String text, Look look) {
        if (look.place() == Place.NOTE) {
            return TextPart.of(Kind.NOTE, 0, text);
        }
        if (look.level() > 0) {
            return TextPart.of(Kind.HEADING, Math.min(look.level(), LEVEL_OF_BOLD), text);
        }
        int length = text.codePointCount(0, text.length());
        boolean bold = look.place() == Place.BODY && look.bold() >= length && length <= LONGEST_HEADING;
        return bold ? TextPart.of(Kind.HEADING, LEVEL_OF_BOLD, text) : TextPart.of(Kind.PARAGRAPH, 0, text);
    }
}
