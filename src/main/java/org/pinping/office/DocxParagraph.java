package org.pinping.office;

import org.jspecify.annotations.Nullable;
import org.pinping.office.DocumentBlock.Look;
import org.pinping.office.DocumentBlock.Place;

/** A paragraph of a docx file while it is read. */
final class DocxParagraph {

    private final StringBuilder text = new StringBuilder();
    private boolean boldSoFar = true;
    private int bold;
    private boolean runBold;
    private boolean runBoldStated;
    private boolean runHidden;
    private boolean inRun;

    private String style = "";
    private @Nullable String list;
    private @Nullable Integer listLevel;
    private @Nullable Integer outline;
    private @Nullable Boolean centred;

    /** Takes in what an element within the paragraph says of its looks. */
    void set(PartXml xml) {
        switch (xml.name()) {
            case "pStyle" -> style = xml.attribute("val", "");
            case "numId" -> list = xml.attribute("val");
            case "ilvl" -> listLevel = xml.number("val", 0);
            case "outlineLvl" -> outline = xml.number("val", 9);
            case "jc" -> centred = xml.attribute("val", "").equals("center");
            case "r" -> startRun();
            case "b" -> {
                if (inRun) {
                    runBold = xml.isOn();
                    runBoldStated = true;
                }
            }
            case "vanish" -> runHidden = inRun && xml.isOn();
            default -> {
                // the rest is looks
            }
        }
    }

    private void startRun() {
        inRun = true;
        runBold = false;
        runBoldStated = false;
        runHidden = false;
    }

    void endRun() {
        inRun = false;
    }

    void add(String signs, DocxStyles styles) {
        if (runHidden) {
            return;
        }
        boolean isBold = runBoldStated ? runBold : Boolean.TRUE.equals(styles.of(style).bold);
        text.append(signs);
        if (boldSoFar && (isBold || signs.isBlank())) {
            bold = text.length();
        } else {
            boldSoFar = false;
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text with the number of its list before it. */
    String text(DocxStyles styles, DocxNumbering numbering) {
        DocxStyles.Style own = styles.of(style);
        String inList = list == null ? own.list : list;
        if (inList == null || inList.equals("0") || text.toString().isBlank()) {
            return text.toString();
        }
        Integer level = listLevel;
        if (level == null) {
            level = own.listLevel == null ? Integer.valueOf(numbering.levelOf(style)) : own.listLevel;
        }
        String number = numbering.next(inList, level);
        bold += bold > 0 ? number.length() : 0;
        return number + text;
    }

    Look look(DocxStyles styles) {
        DocxStyles.Style own = styles.of(style);
        int level = outline == null ? own.level() : outline >= 9 ? 0 : outline + 1;
        boolean middle = centred == null ? Boolean.TRUE.equals(own.centred) : centred;
        return new Look(level, bold, middle, own.isContents() ? Place.CONTENTS : Place.BODY);
    }
}
