package org.pinping.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pinping.kernel.Problem;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What happens to a request that the security chain stops: pages go to the sign-in, the rest gets a status. */
@Component
class SignInDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final LoginUrlAuthenticationEntryPoint loginPage = new LoginUrlAuthenticationEntryPoint("/login");
    private final HandlerExceptionResolver problems;

    SignInDoor(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (Answers.wantsJson(request) || Answers.wantsFragment(request)) {
            problems.resolveException(request, response, null, new SignedOutException());
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
            problems.resolveException(
                    request, response, null, Problem.forbidden(forged ? "problem.csrf" : "problem.role"));
        } else if (Answers.wantsJson(request) || Answers.wantsFragment(request)) {
            problems.resolveException(request, response, null, new SignedOutException());
        } else {
            response.sendRedirect(request.getContextPath() + "/login?expired");
        }
    }

    /** Forms that are used before there is a sign-in cannot be sent back to it. */
    private static boolean isOpenForm(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/activations") || path.equals("/setup");
    }
}
