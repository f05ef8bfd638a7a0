package org.pinping.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pinping.office.DocumentBlock.Look;
import org.pinping.office.DocumentBlock.Place;

/** A page of lines and pictures; puts the lines together to paragraphs. */
final class PdfPage {

    private static final Pattern ENDS_SENTENCE = Pattern.compile("[。！？；：]$");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]+[)）]|[\\d０-９]+[、.．]\\D|第.{1,3}[章节部]|[#【])");

    private final int number;
    private final float width;
    private final float height;
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Drawn> pictures = new ArrayList<>();

    PdfPage(int number, float width, float height) {
        this.number = number;
        this.width = width;
        this.height = height;
    }

    float height() {
        return height;
    }

    void add(PdfLine line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    void add(byte @Nullable [] bytes, float top, String name) {
        pictures.add(new Drawn(bytes, top, name));
    }

    boolean hasPictures() {
        return !pictures.isEmpty();
    }

    List<PdfLine> lines() {
        return lines;
    }

    /** Writes the paragraphs and pictures from top to bottom. */
    void flowInto(BlockList blocks, Edges edges) throws UnreadableDocument {
        blocks.page(number);
        List<Drawn> waiting = new ArrayList<>(pictures);
        waiting.sort(Comparator.comparing(Drawn::top));
        StringBuilder paragraph = new StringBuilder();
        boolean bold = true;
        PdfLine before = null;
        for (PdfLine line : lines) {
            boolean pictureBetween = !waiting.isEmpty() && waiting.get(0).top() <= line.top();
            if (before != null && (pictureBetween || !goesOn(before, line, edges))) {
                write(blocks, paragraph, bold, before, edges);
                bold = true;
            }
            while (!waiting.isEmpty() && waiting.get(0).top() <= line.top()) {
                show(blocks, waiting.remove(0));
            }
            append(paragraph, line.text());
            bold = bold && line.isBold();
            before = line;
        }
        if (before != null) {
            write(blocks, paragraph, bold, before, edges);
        }
        for (Drawn picture : waiting) {
            show(blocks, picture);
        }
    }

    /** A line that reaches the right edge is broken there; the next goes on unless it is set in or set otherwise. */
    private static boolean goesOn(PdfLine before, PdfLine line, Edges edges) {
        boolean ends = ENDS_SENTENCE.matcher(before.text()).find();
        // a line within a paragraph may be short by a sign that must not begin or end one, a last line by any
        boolean wide = before.right() - edges.left() >= edges.pageWidth() * 0.55f;
        boolean full = wide && before.right() >= edges.right() - (ends ? 0.8f : 2.2f) * before.size();
        boolean numbered = ends && NUMBERED.matcher(line.text()).find();
        boolean setIn = line.left() > edges.left() + 0.8f * line.size();
        boolean alike = Math.abs(before.size() - line.size()) < 0.8f && before.isBold() == line.isBold();
        boolean near = line.top() - before.top() < 3.2f * line.size();
        return full && !numbered && !setIn && alike && near;
    }

    private static void append(StringBuilder paragraph, String text) {
        boolean latin = !paragraph.isEmpty()
                && Character.isLetterOrDigit(paragraph.charAt(paragraph.length() - 1))
                && paragraph.charAt(paragraph.length() - 1) < 128
                && text.charAt(0) < 128
                && Character.isLetterOrDigit(text.charAt(0));
        paragraph.append(latin ? " " : "").append(text);
    }

    private static void write(BlockList blocks, StringBuilder paragraph, boolean bold, PdfLine last, Edges edges)
            throws UnreadableDocument {
        String text = paragraph.toString();
        paragraph.setLength(0);
        float before = last.left() - edges.left();
        float behind = edges.right() - last.right();
        boolean centred = before > 3 * last.size() && Math.abs(before - behind) < 2 * last.size();
        blocks.paragraph(text, new Look(0, bold ? text.length() : 0, centred, Place.BODY));
    }

    private static void show(BlockList blocks, Drawn picture) throws UnreadableDocument {
        byte[] bytes = picture.bytes();
        if (bytes == null) {
            blocks.leaveOutPicture();
        } else {
            blocks.picture(bytes, "");
        }
    }

    /** Between which edges all pages of a file are set. */
    record Edges(float left, float right, float pageWidth) {

        static Edges of(List<PdfPage> pages) {
            float left = Float.MAX_VALUE;
            float right = 0;
            float width = 1;
            for (PdfPage page : pages) {
                width = Math.max(width, page.width);
                for (PdfLine line : page.lines) {
                    left = Math.min(left, line.left());
                    right = Math.max(right, line.right());
                }
            }
            return new Edges(left, right, width);
        }
    }

    // the bytes belong to this class alone
    @SuppressWarnings("ArrayRecordComponent")
    private record Drawn(byte @Nullable [] bytes, float top, String name) {}
}
