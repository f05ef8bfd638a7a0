package org.pinping.scoring;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words of a criteria file: Chinese always, English where the author gave it. */
public record Text(String zh, @Nullable String en) {

    public Text {
        if (zh.isBlank()) {
            throw new IllegalArgumentException("a text needs its Chinese wording");
        }
    }

    public static Text of(String zh) {
        return new Text(zh, null);
    }

    /** The English wording for an English reader if there is one, else the Chinese one. */
    public String in(Locale locale) {
        return en != null && locale.getLanguage().equals("en") ? en : zh;
    }
}
