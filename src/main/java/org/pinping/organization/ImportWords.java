package org.pinping.organization;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a file of organizations in every language of the pages: a file may have been made in either. */
@Component
class ImportWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final MessageSource messages;
    private final Map<String, ImportColumn> columns = new HashMap<>();
    private final Map<String, OrgLevel> levels = new HashMap<>();

    ImportWords(MessageSource messages) {
        this.messages = messages;
        for (Locale language : LANGUAGES) {
            for (ImportColumn column : ImportColumn.values()) {
                columns.put(plain(heading(column, language)), column);
            }
            for (OrgLevel level : OrgLevel.values()) {
                levels.put(plain(level(level, language)), level);
            }
        }
    }

    @Nullable ImportColumn column(String heading) {
        return columns.get(plain(heading));
    }

    @Nullable OrgLevel level(String word) {
        return levels.get(plain(word));
    }

    /** In the language of the page that is being made. */
    String heading(ImportColumn column) {
        return heading(column, LocaleContextHolder.getLocale());
    }

    String comma() {
        return say("shell.listComma", LocaleContextHolder.getLocale());
    }

    String heading(ImportColumn column, Locale language) {
        return say("organization.import.column." + column, language);
    }

    String level(OrgLevel level, Locale language) {
        return say("organization.level." + level, language);
    }

    String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    /** Blanks, the star of a required column and wide letters are no other word. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("[\\s*]", "")
                .toLowerCase(Locale.ROOT);
    }
}
