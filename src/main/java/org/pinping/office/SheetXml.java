package org.pinping.office;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.pinping.office.SheetRow.Cell;
import org.pinping.office.SheetRow.Kind;

/** Walks through the XML of one sheet. */
final class SheetXml {

    private static final SheetRow END = new SheetRow(0, List.of());

    private final XMLStreamReader xml;
    private final SharedStrings texts;
    private int row;

    SheetXml(InputStream in, SharedStrings texts) throws IOException {
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
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    String number = xml.getAttributeValue(null, "r");
                    row = number == null ? row + 1 : Integer.parseInt(number);
                    List<Cell> cells = cells();
                    if (!cells.isEmpty()) {
                        return new SheetRow(row, cells);
                    }
                }
            }
            return END;
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException(e);
        }
    }

    private List<Cell> cells() throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        while (!isEnd(xml.next(), "row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String address = xml.getAttributeValue(null, "r");
                column = address == null ? column + 1 : column(address);
                Cell cell = cell(column, xml.getAttributeValue(null, "t"));
                if (!cell.text().isEmpty()) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private Cell cell(int column, @Nullable String type) throws XMLStreamException {
        boolean formula = false;
        StringBuilder value = new StringBuilder();
        while (!isEnd(xml.next(), "c")) {
            if (xml.isStartElement() && xml.getLocalName().equals("f")) {
                formula = true;
            } else if (xml.isStartElement()
                    && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
                value.append(xml.getElementText());
            } else if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
                skip("rPh");
            }
        }
        return cell(column, type == null ? "n" : type, value.toString(), formula);
    }

    private Cell cell(int column, String type, String value, boolean formula) {
        Kind kind = switch (type) {
            case "s", "str", "inlineStr" -> Kind.TEXT;
            case "b" -> Kind.TRUTH;
            case "e" -> Kind.ERROR;
            default -> Kind.NUMBER;
        };
        String text = value;
        if (type.equals("s")) {
            text = texts.getItemAt(Integer.parseInt(value)).getString();
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

    private void skip(String element) throws XMLStreamException {
        while (!isEnd(xml.next(), element)) {
            // phonetic hints are not part of the text
        }
    }

    private boolean isEnd(int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z'; i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
