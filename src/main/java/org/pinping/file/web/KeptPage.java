package org.pinping.file.web;

import org.pinping.file.FileContent;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A page that is made of a file and of nothing else. A browser may keep it as long as the file is the same, and asks
 * each time: the next to sign in at this computer may be somebody else.
 */
public final class KeptPage {

    private KeptPage() {}

    /** Whether the browser has the page; if so the answer is complete. */
    public static boolean isKept(FileContent file, ServletWebRequest request) {
        if (request.getResponse() != null) {
            request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        String language = LocaleContextHolder.getLocale().toLanguageTag();
        return request.checkNotModified("\"" + file.digest() + "-" + language + "\"");
    }

    /** For an answer that may be another one the next time. */
    public static void forget(ServletWebRequest request) {
        if (request.getResponse() != null) {
            request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
