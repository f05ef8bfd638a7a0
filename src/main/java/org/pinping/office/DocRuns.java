package org.pinping.office;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of a paragraph of the old Word format without deletions, hidden text and the instructions of fields. */
final class DocRuns {

    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final char LINE_BREAK = 0x0b;
    private static final char PAGE_BREAK = 0x0c;

    private final StringBuilder text = new StringBuilder();
    private int bold;
    private boolean boldSoFar = true;
    private boolean breaksPage;
    private int instructions;

    DocRuns(Paragraph paragraph) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished() && !run.isFldVanished()) {
                take(run.text(), run.isBold());
            }
        }
    }

    private void take(String signs, boolean isBold) {
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            if (sign == FIELD_BEGINS) {
                instructions++;
            } else if (sign == FIELD_RESULT || sign == FIELD_ENDS) {
                // a field without a result ends where its result would begin
                instructions = sign == FIELD_RESULT || instructions > 0 ? Math.max(0, instructions - 1) : 0;
            } else if (instructions == 0) {
                take(sign);
            }
        }
        if (boldSoFar && (isBold || signs.isBlank())) {
            bold = text.length();
        } else {
            boldSoFar = false;
        }
    }

    private void take(char sign) {
        breaksPage |= sign == PAGE_BREAK;
        if (sign == LINE_BREAK) {
            text.append('\n');
        } else if (sign == 0x1e || sign == 0x1f) {
            text.append(sign == 0x1e ? "-" : "");
        } else if (sign == '\t' || sign >= ' ') {
            text.append(sign);
        }
    }

    String text() {
        return text.toString().stripTrailing();
    }

    int bold() {
        return Math.min(bold, text().length());
    }

    boolean breaksPage() {
        return breaksPage;
    }
}
