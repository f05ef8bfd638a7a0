package org.pinping.web;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Chinese unless a cookie says English; anything else in the cookie or in {@code ?lang=} counts as Chinese. */
class LanguageResolver extends CookieLocaleResolver {

    LanguageResolver() {
        super("lang");
        setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return chosen(value);
    }

    @Override
    protected String toLocaleValue(Locale locale) {
        return chosen(locale.getLanguage()).getLanguage();
    }

    static Locale chosen(String value) {
        return value.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
