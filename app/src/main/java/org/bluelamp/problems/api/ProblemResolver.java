package org.bluelamp.problems.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bluelamp.problems.Absent;
import org.bluelamp.problems.Refused;
import org.bluelamp.problems.Stale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.UnsatisfiedServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** The whole list of what the API answers when a request fails. What is not on it is our fault and tells no detail. */
@Component
class ProblemResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final ProblemWriter problems;

    ProblemResolver(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        // after whoever only looks at what failed
        return HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/") || response.isCommitted()) {
            return null;
        }
        response.resetBuffer();
        // what was to be a file is none now
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
        try {
            answer(request, response, failure);
        } catch (IOException e) {
            LOG.debug("The caller went away before the problem was told", e);
        }
        return new ModelAndView();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        switch (failure) {
            case Absent _, NoHandlerFoundException _, NoResourceFoundException _ ->
                problems.write(request, response, ProblemKind.ABSENT);
            // an id that cannot be one is nothing that anybody has
            case MethodArgumentTypeMismatchException e
            when e.getParameter().hasParameterAnnotation(PathVariable.class) ->
                problems.write(request, response, ProblemKind.ABSENT);
            case Stale _, OptimisticLockingFailureException _ -> problems.write(request, response, ProblemKind.STALE);
            case Refused e -> problems.write(request, response, e);
            case AccessDeniedException _ -> problems.write(request, response, ProblemKind.FORBIDDEN);
            case MissingRequestHeaderException e
            when e.getHeaderName().startsWith("If-") ->
                problems.write(
                        request,
                        response,
                        ProblemKind.PRECONDITION,
                        e.getHeaderName(),
                        ProblemKind.PRECONDITION.text("detail"),
                        e.getHeaderName());
            case HttpMediaTypeNotSupportedException _ -> problems.write(request, response, ProblemKind.MEDIA_TYPE);
            // one of two that share an address takes these parameters, and gives another kind of file
            case HttpMediaTypeNotAcceptableException _, UnsatisfiedServletRequestParameterException _ ->
                problems.write(request, response, ProblemKind.UNACCEPTABLE);
            case HttpRequestMethodNotSupportedException e -> {
                if (e.getSupportedMethods() != null) {
                    response.setHeader("Allow", String.join(", ", e.getSupportedMethods()));
                }
                problems.write(request, response, ProblemKind.METHOD);
            }
            case MaxUploadSizeExceededException _, TooLarge _ ->
                problems.write(request, response, ProblemKind.TOO_LARGE);
            default -> answerMalformed(request, response, failure);
        }
    }

    private void answerMalformed(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        var malformed = malformed(failure);
        if (malformed == null) {
            LOG.error("A request of the API failed", failure);
            problems.write(request, response, ProblemKind.FAILED);
        } else {
            problems.write(request, response, malformed);
        }
    }

    private static @Nullable Malformed malformed(Exception failure) {
        return switch (failure) {
            case Malformed e -> e;
            case MissingRequestHeaderException e -> new Malformed(e.getHeaderName(), "missing");
            case MissingServletRequestParameterException e -> new Malformed(e.getParameterName(), "missing");
            case MissingServletRequestPartException e -> new Malformed(e.getRequestPartName(), "missing");
            case TypeMismatchException e ->
                e.getRootCause() instanceof Malformed cause
                        ? cause
                        : Malformed.value(e.getPropertyName() == null ? "body" : e.getPropertyName());
            case BindException e ->
                Malformed.value(
                        e.getFieldError() == null ? "body" : e.getFieldError().getField());
            case HttpMessageNotReadableException e -> unreadable(e);
            default -> null;
        };
    }

    private static Malformed unreadable(HttpMessageNotReadableException failure) {
        return switch (failure.getCause()) {
            case UnrecognizedPropertyException e -> new Malformed(path(e), "unknownProperty");
            case JacksonException e when !e.getPath().isEmpty() -> Malformed.value(path(e));
            case null, default -> new Malformed(null, "body");
        };
    }

    private static String path(JacksonException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
