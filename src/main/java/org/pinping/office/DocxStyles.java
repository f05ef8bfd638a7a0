package org.pinping.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a docx file, as far as they tell what a paragraph is. */
final class DocxStyles {

    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();

    static DocxStyles read(@Nullable PartXml xml) throws UnreadableDocument {
        DocxStyles styles = new DocxStyles();
        if (xml != null) {
            styles.fill(xml);
        }
        return styles;
    }

    private void fill(PartXml xml) throws UnreadableDocument {
        Style style = new Style();
        int event;
        while ((event = xml.next()) != XMLStreamConstants.END_DOCUMENT) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.name().equals("style")) {
                style = new Style();
                styles.put(xml.attribute("styleId", ""), style);
            } else {
                style.set(xml);
            }
        }
    }

    /** What a style says once all it is based on has been asked. */
    Style of(String id) {
        Style whole = new Style();
        String next = id;
        for (int i = 0; i < DEEPEST && next != null; i++) {
            Style style = styles.get(next);
            if (style == null) {
                break;
            }
            whole.inherit(style);
            next = style.basedOn;
        }
        return whole;
    }

    /** A style; what it does not say is null. */
    static final class Style {
        private String name = "";
        private @Nullable String basedOn;

        @Nullable Integer outline;

        @Nullable Boolean bold;

        @Nullable Boolean centred;

        @Nullable String list;

        @Nullable Integer listLevel;

        private void set(PartXml xml) {
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val", "").toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = xml.attribute("val");
                case "outlineLvl" -> outline = xml.number("val", 9);
                case "b" -> bold = xml.isOn();
                case "jc" -> centred = xml.attribute("val", "").equals("center");
                case "numId" -> list = xml.attribute("val");
                case "ilvl" -> listLevel = xml.number("val", 0);
                default -> {
                    // the rest is looks
                }
            }
        }

        private void inherit(Style base) {
            name = name.isEmpty() ? base.name : name;
            outline = outline == null ? base.outline : outline;
            bold = bold == null ? base.bold : bold;
            centred = centred == null ? base.centred : centred;
            list = list == null ? base.list : list;
            listLevel = listLevel == null ? base.listLevel : listLevel;
        }

        boolean isContents() {
            return name.startsWith("toc ") || name.startsWith("目录 ");
        }

        /** The level of a heading from 1, 0 for text. */
        int level() {
            if (outline != null) {
                return outline >= 9 ? 0 : outline + 1;
            }
            if (name.equals("title")) {
                return 1;
            }
            return name.matches("(heading|标题) [1-9]") ? name.charAt(name.length() - 1) - '0' : 0;
        }
    }
}
