package org.pinping.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.pinping.office.UnreadableDocument.Reason;

/** Reads the texts that the sheets of a workbook share. */
final class SharedTexts {

    private static final int MOST_TEXTS = 200_000;
    private static final int MOST_SIGNS = 4_000_000;

    private SharedTexts() {}

    static List<String> read(PartXml xml) throws UnreadableDocument {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean inHint = false;
        int signs = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            if (start || event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.name()) {
                    case "t" -> inText = start;
                    // phonetic hints are not part of the text
                    case "rPh" -> inHint = start;
                    case "si" -> {
                        if (!start) {
                            texts.add(text.toString());
                            text.setLength(0);
                        }
                    }
                    default -> {}
                }
            } else if (inText && !inHint && isText(event)) {
                text.append(xml.text());
                signs += xml.text().length();
            }
            if (texts.size() > MOST_TEXTS || signs > MOST_SIGNS) {
                throw new UnreadableDocument(Reason.TOO_MUCH_TEXT);
            }
        }
        return texts;
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }
}
