package org.pinping.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/** Switches the language by {@code ?lang=zh|en}. */
class LanguageInterceptor implements HandlerInterceptor {

    private final LocaleResolver locales;

    LanguageInterceptor(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = request.getParameter("lang");
        if (wanted != null) {
            locales.setLocale(request, response, LanguageResolver.chosen(wanted));
        }
        return true;
    }
}
