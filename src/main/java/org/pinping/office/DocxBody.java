package org.pinping.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.pinping.office.DocumentBlock.Look;
import org.pinping.office.DocumentBlock.Place;

/** Reads the paragraphs, tables, text boxes and pictures of a docx file in their order. */
final class DocxBody {

    /** Deleted or moved away, instructions of fields, the second writing of what stands there already, old looks. */
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "Fallback",
            "pPrChange",
            "rPrChange",
            "sectPr",
            "rt",
            "annotation");

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxPictures pictures;
    private final BlockList blocks;
    private final Place place;

    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<DocxTable> tables = new ArrayDeque<>();
    /** How many tables were open when each text box began: a box in a cell is no part of the cell. */
    private final Deque<Integer> boxes = new ArrayDeque<>();

    private final List<Held> held = new ArrayList<>();
    private final List<DocxPictures.Seen> seen = new ArrayList<>();
    private int skipping;
    private boolean inText;
    private String alt = "";

    DocxBody(DocxStyles styles, DocxNumbering numbering, DocxPictures pictures, BlockList blocks, Place place) {
        this.styles = styles;
        this.numbering = numbering;
        this.pictures = pictures;
        this.blocks = blocks;
        this.place = place;
    }

    void read(PartXml xml) throws UnreadableDocument {
        int event;
        while ((event = xml.next()) != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (skipping > 0 || SKIPPED.contains(xml.name()) || isSeparator(xml)) {
                    skipping++;
                } else {
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipping > 0) {
                    skipping--;
                } else {
                    end(xml.name());
                }
            } else if (inText && skipping == 0 && event != XMLStreamConstants.COMMENT) {
                add(xml.text());
            }
        }
        flush();
    }

    /** The line above footnotes is kept as a note of its own kind. */
    private static boolean isSeparator(PartXml xml) {
        return (xml.name().equals("footnote") || xml.name().equals("endnote")) && xml.attribute("type") != null;
    }

    private void start(PartXml xml) throws UnreadableDocument {
        switch (xml.name()) {
            case "p" -> paragraphs.push(new DocxParagraph());
            case "t" -> inText = !paragraphs.isEmpty();
            case "tab", "ptab" -> add(paragraphs.isEmpty() || paragraphs.peek().isEmpty() ? "" : "\t");
            case "br" -> lineBreak(xml.attribute("type", ""));
            case "cr" -> add("\n");
            case "lastRenderedPageBreak" -> blocks.nextPage();
            case "noBreakHyphen" -> add("-");
            case "tbl" -> tables.push(new DocxTable());
            case "txbxContent" -> boxes.push(tables.size());
            case "docPr" -> alt = xml.attribute("descr", "");
            case "blip", "imagedata" -> {
                seen.add(new DocxPictures.Seen(xml.attribute("embed", xml.attribute("id", "")), alt));
                alt = "";
            }
            default -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().set(xml);
                }
            }
        }
    }

    private void lineBreak(String type) {
        if (type.equals("page")) {
            blocks.nextPage();
        } else if (!type.equals("column")) {
            add("\n");
        }
    }

    private void add(String signs) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().add(signs, styles);
        }
    }

    private void end(String name) throws UnreadableDocument {
        switch (name) {
            case "p" -> endParagraph();
            case "t" -> inText = false;
            case "r" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().endRun();
                }
            }
            case "txbxContent" -> boxes.poll();
            case "tc" -> {
                if (!tables.isEmpty()) {
                    tables.peek().endCell();
                }
            }
            case "tr" -> {
                if (!tables.isEmpty()) {
                    emitRow(tables.peek());
                }
            }
            case "tbl" -> tables.poll();
            default -> {
                // nothing else ends what was begun here
            }
        }
    }

    private void endParagraph() throws UnreadableDocument {
        DocxParagraph paragraph = paragraphs.poll();
        if (paragraph == null) {
            return;
        }
        String text = paragraph.text(styles, numbering);
        Look look = paragraph.look(styles);
        if (!boxes.isEmpty() && boxes.peek() >= tables.size()) {
            held.add(new Held(text, look.in(Place.BOX)));
            return;
        }
        emit(text, look);
    }

    private void emit(String text, Look look) throws UnreadableDocument {
        if (!tables.isEmpty()) {
            tables.peek().add(text, look);
        } else if (paragraphs.isEmpty()) {
            blocks.paragraph(text, place == Place.BODY ? look : look.in(place));
            flush();
        } else {
            held.add(new Held(text, look));
        }
    }

    /** A row with one filled cell is a frame around text, and no row. */
    private void emitRow(DocxTable table) throws UnreadableDocument {
        List<DocxTable.Line> only = table.onlyCell();
        String row = table.row();
        table.nextRow();
        tables.poll();
        if (only.isEmpty() && !row.isBlank()) {
            emit(row, Look.PLAIN.in(Place.ROW));
        }
        for (DocxTable.Line line : only) {
            emit(line.text(), line.look());
        }
        tables.push(table);
        if (tables.size() == 1 && paragraphs.isEmpty()) {
            flush();
        }
    }

    /** Text boxes and pictures stand after the paragraph they hang on. */
    private void flush() throws UnreadableDocument {
        for (DocxPictures.Seen picture : seen) {
            pictures.take(picture, blocks);
        }
        seen.clear();
        for (Held box : held) {
            blocks.paragraph(box.text(), box.look());
        }
        held.clear();
    }

    private record Held(String text, Look look) {}
}
