package org.pinping.counting;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.pinping.scoring.Wording;

/** Says things in the reader's language: Chinese, or English where it is asked for. */
final class Words {

    private static final List<String> BUNDLES = List.of("counting", "scoring", "criteria");

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    Words(Locale locale) {
        this.locale = locale;
        ResourceBundle.Control never =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle("messages/" + name, locale, never))
                .toList();
    }

    Locale locale() {
        return locale;
    }

    String of(Wording wording) {
        return wording.in(locale, this::say);
    }

    String of(String code, Object... args) {
        return of(Wording.of(code, args));
    }

    private String say(String code, Object[] args) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(code)) {
                String message = bundle.getString(code);
                return args.length == 0 ? message : new MessageFormat(message, locale).format(args);
            }
        }
        throw new MissingResourceException("no words for " + code, Words.class.getName(), code);
    }
}
