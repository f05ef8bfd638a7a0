package org.pinping.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** Prepares the layout for each page, and holds back an account that must first choose its own password. */
class ShellInterceptor implements HandlerInterceptor {

    private static final Set<String> WHILE_PASSWORD_IS_DUE = Set.of("/password", "/session", "/error");

    private final Shells shells;

    ShellInterceptor(Shells shells) {
        this.shells = shells;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        SignedInAccount account = account();
        shells.prepare(request);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (account == null || !account.mustChangePassword() || WHILE_PASSWORD_IS_DUE.contains(path)) {
            return true;
        }
        String target = request.getContextPath() + "/password";
        if (Answers.wantsFragment(request)) {
            response.setHeader("HX-Redirect", target);
        } else {
            response.sendRedirect(target);
        }
        return false;
    }

    static @Nullable SignedInAccount account() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof AccountToken token
                ? token.getPrincipal()
                : null;
    }
}
