package org.pinping.file.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes a drawing anew with the words of {@link SvgWords} alone: no script, no handler, no foreign content, no
 * animation, nothing fetched from elsewhere. A drawing whose style sheet reaches out is refused, since without the sheet
 * it would be another drawing.
 */
final class SvgCleaning {

    /** Why a drawing is refused, as the last part of a message key. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1;

        RefusedException(String reason) {
            super(reason, null, false, false);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 50_000;

    private final XMLStreamReader in;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> ids = new ArrayDeque<>();
    private final Set<String> repeating = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();
    private int elements;

    private SvgCleaning(XMLStreamReader in) {
        this.in = in;
    }

    static void copy(InputStream in, OutputStream out) throws IOException, RefusedException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            SvgCleaning cleaning = new SvgCleaning(factory.createXMLStreamReader(in));
            cleaning.run();
            out.write(cleaning.out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (XMLStreamException e) {
            throw new RefusedException("unreadable");
        }
    }

    private void run() throws XMLStreamException, RefusedException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                out.append("</").append(open.pop()).append('>');
                ids.pop();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text();
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new RefusedException("entity");
            }
        }
        // one copy of copies of copies is a drawing of a few lines that no browser ever finishes
        if (repeating.stream().anyMatch(repeated::contains)) {
            throw new RefusedException("copies");
        }
    }

    private void start() throws XMLStreamException, RefusedException {
        String name = in.getLocalName();
        boolean first = open.isEmpty();
        if (first && (!name.equals("svg") || !SVG.equals(in.getNamespaceURI()))) {
            throw new RefusedException("unreadable");
        }
        if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
            throw new RefusedException("large");
        }
        if (!SVG.equals(in.getNamespaceURI()) || !SvgWords.allowsElement(name)) {
            skip();
            return;
        }
        out.append('<').append(name);
        if (first) {
            out.append(" xmlns=\"")
                    .append(SVG)
                    .append("\" xmlns:xlink=\"")
                    .append(XLINK)
                    .append('"');
        }
        ids.push("");
        attributes(name);
        out.append('>');
        open.push(name);
    }

    private void attributes(String element) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String space = in.getAttributeNamespace(i);
            String name = in.getAttributeLocalName(i);
            String value = in.getAttributeValue(i);
            boolean plain = space == null || space.isEmpty();
            if (name.equals("href") && (plain || XLINK.equals(space))) {
                reference(element, plain ? name : "xlink:href", value);
            } else if (plain && SvgWords.allowsAttribute(name, value)) {
                attribute(name, value);
                if (name.equals("id")) {
                    ids.pop();
                    ids.push(value);
                }
            }
        }
    }

    private void reference(String element, String name, String target) {
        if (!SvgWords.allowsReference(element, target)) {
            return;
        }
        attribute(name, target);
        if (element.equals("use")) {
            repeated.add(target.substring(1));
            repeating.addAll(ids);
            repeating.remove("");
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
    }

    private void text() throws RefusedException {
        String text = in.getText();
        if ("style".equals(open.peek()) && SvgWords.reachesOut(text)) {
            throw new RefusedException("style");
        }
        escape(text);
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(sign);
            }
        }
    }

    private void skip() throws XMLStreamException, RefusedException {
        int depth = 1;
        while (depth > 0) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                elements++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (elements > MOST_ELEMENTS) {
                throw new RefusedException("large");
            }
        }
    }
}
