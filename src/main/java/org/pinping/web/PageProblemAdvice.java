package org.pinping.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.web.ProblemView.FaultView;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.view.json.JacksonJsonView;

/** Turns every refusal and every failure into an answer that its reader understands. */
@ControllerAdvice
class PageProblemAdvice {

    private static final Map<ProblemKind, HttpStatus> STATUS = Map.of(
            ProblemKind.NOT_FOUND, HttpStatus.NOT_FOUND,
            ProblemKind.FORBIDDEN, HttpStatus.FORBIDDEN,
            ProblemKind.INVALID, HttpStatus.UNPROCESSABLE_CONTENT,
            ProblemKind.CONFLICT, HttpStatus.CONFLICT,
            ProblemKind.CLOSED, HttpStatus.CONFLICT);

    private final Sentences sentences;
    private final Incidents incidents;
    private final Shells shells;

    PageProblemAdvice(Sentences sentences, Incidents incidents, Shells shells) {
        this.sentences = sentences;
        this.incidents = incidents;
        this.shells = shells;
    }

    @InitBinder
    void trim(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(false));
    }

    @ExceptionHandler
    ModelAndView refused(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(problem.kind());
        return answer(sentences.view(status.value(), problem.kind().name(), problem.faults()), request, response);
    }

    /** Bean Validation on a form that the handler did not want to look at itself. */
    @ExceptionHandler
    ModelAndView invalid(BindException failure, HttpServletRequest request, HttpServletResponse response) {
        BindingResult result = failure.getBindingResult();
        List<FaultView> faults = result.getAllErrors().stream()
                .map(error -> sentences.fault(error instanceof FieldError field ? field.getField() : "", error))
                .toList();
        int status = HttpStatus.UNPROCESSABLE_CONTENT.value();
        return answer(sentences.whole(status, ProblemKind.INVALID.name(), faults), request, response);
    }

    @ExceptionHandler
    ModelAndView stale(
            OptimisticLockingFailureException failure, HttpServletRequest request, HttpServletResponse response) {
        return refused(Problem.conflict("problem.stale"), request, response);
    }

    @ExceptionHandler
    ModelAndView busy(ConcurrencyFailureException failure, HttpServletRequest request, HttpServletResponse response) {
        return refused(Problem.conflict("problem.busy"), request, response);
    }

    /** An id in the address that is no number names nothing. */
    @ExceptionHandler({NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView nowhere(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        return refused(Problem.notFound("problem.notFound"), request, response);
    }

    @ExceptionHandler
    ModelAndView tooLarge(
            MaxUploadSizeExceededException failure, HttpServletRequest request, HttpServletResponse response) {
        return plain(HttpStatus.CONTENT_TOO_LARGE.value(), "problem.tooLarge", request, response);
    }

    @ExceptionHandler({MultipartException.class, HttpMessageNotReadableException.class})
    ModelAndView unreadable(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        return plain(HttpStatus.BAD_REQUEST.value(), "problem.request", request, response);
    }

    @ExceptionHandler
    ModelAndView signedOut(SignedOutException failure, HttpServletRequest request, HttpServletResponse response) {
        return plain(HttpStatus.UNAUTHORIZED.value(), "problem.signedOut", request, response);
    }

    /** The security chain answers this one. */
    @ExceptionHandler
    void denied(AccessDeniedException failure) {
        throw failure;
    }

    @ExceptionHandler
    ModelAndView unexpected(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            int status = known.getStatusCode().value();
            String code = status == HttpStatus.METHOD_NOT_ALLOWED.value() ? "problem.method" : "problem.request";
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return plain(status, code, request, response);
        }
        String number = incidents.record(request.getMethod(), request.getRequestURI(), failure);
        return incident(number, request, response);
    }

    ModelAndView incident(String number, HttpServletRequest request, HttpServletResponse response) {
        int status = HttpStatus.INTERNAL_SERVER_ERROR.value();
        if (Answers.wantsJson(request) || Answers.wantsFragment(request)) {
            Fault fault = Fault.of("", "problem.incident.hint", number);
            return answer(sentences.view(status, "INCIDENT", List.of(fault)), request, response);
        }
        response.setStatus(status);
        return page("error/incident", Map.of("incident", number, "status", status), request);
    }

    ModelAndView plain(int status, String code, HttpServletRequest request, HttpServletResponse response) {
        return answer(sentences.view(status, kind(status), List.of(Fault.of("", code))), request, response);
    }

    private ModelAndView answer(ProblemView problem, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(problem.status());
        if (Answers.wantsJson(request)) {
            JacksonJsonView json = new JacksonJsonView();
            json.setExtractValueFromSingleKeyModel(true);
            return new ModelAndView(json, "problem", problem);
        }
        if (Answers.wantsFragment(request)) {
            response.setHeader("HX-Retarget", "#notice");
            response.setHeader("HX-Reswap", "innerHTML show:top");
            return new ModelAndView("error/fragment", "problem", problem);
        }
        return page("error/problem", Map.of("problem", problem), request);
    }

    /**
     * The shell is not there yet where no handler was found, as for a missing file. Whoever takes no page, an image say,
     * gets the bare status.
     */
    private ModelAndView page(String view, Map<String, ?> model, HttpServletRequest request) {
        if (!Answers.takesPage(request)) {
            return new ModelAndView();
        }
        shells.prepare(request);
        return new ModelAndView(view, model);
    }

    static HttpStatus status(ProblemKind kind) {
        return Objects.requireNonNull(STATUS.get(kind));
    }

    private static String kind(int status) {
        return switch (status) {
            case 401 -> "SIGNED_OUT";
            case 403 -> ProblemKind.FORBIDDEN.name();
            case 404 -> ProblemKind.NOT_FOUND.name();
            default -> ProblemKind.INVALID.name();
        };
    }
}
