package org.pinping.report;

import java.util.Arrays;
import java.util.Locale;
import org.pinping.office.Heading;
import org.pinping.scoring.Wording;
import org.springframework.context.MessageSource;

/** The words printed on the papers: always Chinese, whatever language the page was read in. */
final class PaperWords {

    private final MessageSource messages;

    PaperWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... values) {
        // as strings, so that no number is printed with a thousands mark
        Object[] words = Arrays.stream(values).map(Object::toString).toArray();
        return messages.getMessage("report." + key, words, Locale.SIMPLIFIED_CHINESE);
    }

    /** What an explanation says; see {@link Wording#say}. */
    String say(Object words) {
        return Wording.say(
                words,
                Locale.SIMPLIFIED_CHINESE,
                (code, args) -> messages.getMessage(code, args, Locale.SIMPLIFIED_CHINESE));
    }

    Heading heading(String column) {
        return Heading.of(of("column." + column));
    }
}
