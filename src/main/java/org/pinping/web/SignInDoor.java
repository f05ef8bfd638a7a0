package org.pinping.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What happens to a request that the security chain stops: pages go to the sign-in, the rest gets a status. */
@Component
class SignInDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final LoginUrlAuthenticationEntryPoint loginPage = new LoginUrlAuthenticationEntryPoint("/login");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (Answers.wantsJson(request) || Answers.wantsFragment(request)) {
            refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "problem.signedOut");
        } else {
            loginPage.commence(request, response, reason);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() instanceof AccountToken;
        boolean forged = reason instanceof CsrfException;
        if (signedIn || (forged && isOpenForm(request))) {
            if (forged) {
                response.setHeader("X-Reason", "csrf");
            }
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, forged ? "problem.csrf" : "problem.role");
        } else if (Answers.wantsJson(request) || Answers.wantsFragment(request)) {
            refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "problem.signedOut");
        } else {
            response.sendRedirect(request.getContextPath() + "/login?expired");
        }
    }

    /** Leaves the words to the error page: here, outside the dispatcher, nothing can be rendered. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String sentence)
            throws IOException {
        request.setAttribute(IncidentController.SENTENCE, sentence);
        response.sendError(status);
    }

    /** Forms that are used before there is a sign-in cannot be sent back to it. */
    private static boolean isOpenForm(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/activations") || path.equals("/setup");
    }
}
