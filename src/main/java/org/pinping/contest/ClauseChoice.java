package org.pinping.contest;

import java.util.Locale;
import org.pinping.scoring.Text;

/** A clause that something may refer to. */
public record ClauseChoice(String code, Text text) {

    public String title(Locale locale) {
        return text.in(locale);
    }
}
