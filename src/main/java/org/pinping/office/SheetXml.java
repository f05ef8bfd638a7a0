package org.pinping.office;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.pinping.office.SheetRow.Cell;
import org.pinping.office.SheetRow.Kind;
import org.pinping.office.UnreadableDocument.Reason;

/** Walks through the XML of one sheet; refuses what no spreadsheet program writes. */
final class SheetXml {

    private static final SheetRow END = new SheetRow(0, List.of());

    private static final int DEEPEST = 256;
    private static final int MOST_MERGED = 20_000;

    private final XMLStreamReader xml;
    private final IntFunction<String> texts;
    private final List<String> merged = new ArrayList<>();
    private int row;
    private int depth;

    /**
     * Begins to read.
     *
     * @param texts the texts that the sheets share, by their number
     */
    SheetXml(InputStream in, IntFunction<String> texts) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // a sheet has no use for either, and both can be turned against the reader
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            this.xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        this.texts = texts;
    }

    /** The next row that holds anything; a row without cells at the end. */
    SheetRow next() throws IOException {
        try {
            while (xml.hasNext()) {
                if (advance() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("mergeCell")) {
                    merge(xml.getAttributeValue(null, "ref"));
                } else if (xml.getLocalName().equals("row")) {
                    String number = xml.getAttributeValue(null, "r");
                    row = number == null ? row + 1 : Integer.parseInt(number);
                    List<Cell> cells = cells();
                    if (!cells.isEmpty()) {
                        return new SheetRow(row, cells);
                    }
                }
            }
            return END;
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof ZipParts.Excess excess ? excess : new IOException(e);
        } catch (RuntimeException e) {
            // the reader of the platform fails in several ways on damaged input, and numbers may be none
            throw new IOException(e);
        }
    }

    /** The ranges of cells that are shown as one, such as C2:C5; complete when the last row has been read. */
    List<String> merged() {
        return merged;
    }

    private void merge(@Nullable String range) throws IOException {
        if (merged.size() >= MOST_MERGED) {
            throw new ZipParts.Excess(Reason.BOMB);
        }
        if (range != null) {
            merged.add(range);
        }
    }

    private int advance() throws XMLStreamException, IOException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new ZipParts.Excess(Reason.ENTITIES);
        }
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        if (depth > DEEPEST) {
            throw new ZipParts.Excess(Reason.BOMB);
        }
        return event;
    }

    private List<Cell> cells() throws XMLStreamException, IOException {
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        while (!isEnd(advance(), "row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String address = xml.getAttributeValue(null, "r");
                column = address == null ? column + 1 : SheetRow.column(address);
                Cell cell = cell(column, xml.getAttributeValue(null, "t"));
                if (!cell.text().isEmpty()) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private Cell cell(int column, @Nullable String type) throws XMLStreamException, IOException {
        boolean formula = false;
        StringBuilder value = new StringBuilder();
        while (!isEnd(advance(), "c")) {
            if (xml.isStartElement() && xml.getLocalName().equals("f")) {
                formula = true;
            } else if (xml.isStartElement()
                    && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
                value.append(xml.getElementText());
                depth--;
            } else if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
                skip("rPh");
            }
        }
        return cell(column, type == null ? "n" : type, value.toString(), formula);
    }

    private Cell cell(int column, String type, String value, boolean formula) {
        Kind kind = switch (type) {
            case "s", "str", "inlineStr", "d" -> Kind.TEXT;
            case "b" -> Kind.TRUTH;
            case "e" -> Kind.ERROR;
            default -> Kind.NUMBER;
        };
        String text = value;
        if (type.equals("s")) {
            text = texts.apply(Integer.parseInt(value));
        } else if (kind == Kind.NUMBER && !value.isEmpty()) {
            text = shortest(value);
        }
        // a formula that never was worked out has no result and still must not pass for an empty cell
        return formula ? new Cell(column, text.isEmpty() ? "=" : text, Kind.FORMULA) : new Cell(column, text, kind);
    }

    /** Files hold 17 digits of a binary number; what was typed is the shortest number that is the same. */
    private static String shortest(String value) {
        BigDecimal number = BigDecimal.valueOf(Double.parseDouble(value)).stripTrailingZeros();
        return number.toPlainString();
    }

    private void skip(String element) throws XMLStreamException, IOException {
        while (!isEnd(advance(), element)) {
            // phonetic hints are not part of the text
        }
    }

    private boolean isEnd(int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }
}
