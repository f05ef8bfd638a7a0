package org.pinping.office;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.pinping.office.UnreadableDocument.Reason;

/** Walks through the XML of one part of a Word file; refuses what no word processor writes. */
final class PartXml {

    private static final int DEEPEST = 256;

    private final XMLStreamReader xml;
    private int depth;

    PartXml(InputStream in) throws UnreadableDocument {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    /** The kind of the next event, as {@link XMLStreamConstants} name them. */
    int next() throws UnreadableDocument {
        try {
            if (!xml.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw new UnreadableDocument(Reason.BOMB);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableDocument(Reason.ENTITIES);
            }
            return event;
        } catch (XMLStreamException e) {
            throw refused(e);
        } catch (RuntimeException e) {
            // the reader of the platform fails in several ways on damaged input
            throw new UnreadableDocument(Reason.BROKEN);
        }
    }

    private static UnreadableDocument refused(XMLStreamException failure) {
        Throwable cause = failure.getNestedException();
        return new UnreadableDocument(cause instanceof ZipParts.Excess excess ? excess.reason() : Reason.BROKEN);
    }

    String name() {
        return xml.getLocalName();
    }

    String text() {
        return xml.getText();
    }

    /** An attribute by its local name, whatever its namespace. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether a switch such as {@code w:b} is on. */
    boolean isOn() {
        String value = attribute("val", "true");
        return !value.equals("false") && !value.equals("0") && !value.equals("off") && !value.equals("none");
    }
}
