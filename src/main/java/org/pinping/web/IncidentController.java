package org.pinping.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what failed outside a handler: in a filter, in the container, while a page was rendered. */
@Controller
class IncidentController implements ErrorController {

    /** The request attribute in which a filter names the message that says why it refused. */
    static final String SENTENCE = IncidentController.class.getName() + ".sentence";

    private final PageProblemAdvice problems;
    private final Incidents incidents;

    IncidentController(PageProblemAdvice problems, Incidents incidents) {
        this.problems = problems;
        this.incidents = incidents;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status >= 500) {
            Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            String number = incidents.record(
                    request.getMethod(),
                    path,
                    cause instanceof Throwable thrown ? thrown : new IllegalStateException());
            return problems.incident(number, request, response);
        }
        String known = request.getAttribute(SENTENCE) instanceof String code ? code : sentence(status);
        return problems.plain(status, known, request, response);
    }

    private static String sentence(int status) {
        return switch (status) {
            case 401 -> "problem.signedOut";
            case 403 -> "problem.role";
            case 404 -> "problem.notFound";
            case 405 -> "problem.method";
            case 413 -> "problem.tooLarge";
            default -> "problem.request";
        };
    }
}
