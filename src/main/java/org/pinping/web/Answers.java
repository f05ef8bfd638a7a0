package org.pinping.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** In which form a request wants its answer: a page, a fragment for htmx, or data. */
final class Answers {

    private Answers() {}

    static boolean wantsFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    static boolean wantsJson(HttpServletRequest request) {
        @Nullable String accept = request.getHeader("Accept");
        return accept != null && accept.contains("application/json");
    }

    static boolean takesPage(HttpServletRequest request) {
        @Nullable String accept = request.getHeader("Accept");
        return accept == null || accept.contains("text/html") || accept.contains("*/*");
    }
}
