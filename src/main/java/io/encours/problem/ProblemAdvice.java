package io.encours.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever a controller throws into a problem; what a problem says never comes from an exception of a library. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    ProblemAdvice(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @ExceptionHandler
    ResponseEntity<Object> problem(ProblemException exception) {
        return answer(exception.problem(), new HttpHeaders());
    }

    /** Lets the security chain answer. */
    @ExceptionHandler
    void denied(AccessDeniedException exception) {
        throw exception;
    }

    /** Lets the security chain answer. */
    @ExceptionHandler
    void unauthenticated(AuthenticationException exception) {
        throw exception;
    }

    @ExceptionHandler({
        NonTransientDataAccessResourceException.class,
        TransientDataAccessException.class,
        RecoverableDataAccessException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<Object> storageDown(Exception exception, HttpServletResponse response) throws Exception {
        breakOffIfCommitted(exception, response);
        Problem problem = logged(Problem.of(ProblemType.UNAVAILABLE, null), exception);
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return answer(problem, headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> unforeseen(Exception exception, HttpServletResponse response) throws Exception {
        breakOffIfCommitted(exception, response);
        return answer(logged(Problem.of(ProblemType.INTERNAL_ERROR, null), exception), new HttpHeaders());
    }

    /** Half an answer is with the caller already: it must not look like a whole one, so the connection is cut. */
    private static void breakOffIfCommitted(Exception exception, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw exception;
        }
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemType type = ProblemType.ofStatus(status.value());
        List<Violation> violations = violations(exception);
        Problem problem = violations.isEmpty()
                ? Problem.of(type, null)
                : Problem.of(ProblemType.INVALID_REQUEST, null, violations);
        return answer(status.is5xxServerError() ? logged(problem, exception) : problem, headers);
    }

    /** The strict reader speaks for itself; what is left is a body that never reached it. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Problem.of(ProblemType.MALFORMED_JSON, "The body is empty or broke off."), headers);
    }

    /** Says what is taken, in words and as {@code Accept} (RFC 9110, section 15.5.16). */
    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<MediaType> taken = exception.getSupportedMediaTypes().stream()
                .filter(MediaType::isConcrete)
                .distinct()
                .toList();
        HttpHeaders accept = new HttpHeaders();
        accept.setAccept(taken);
        String detail = "This call takes %s.".formatted(MediaType.toString(taken));
        return answer(Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail), accept);
    }

    /** Whatever can be read has a head, and every address tells what it takes. */
    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Set<HttpMethod> allowed =
                new TreeSet<>(Objects.requireNonNullElse(exception.getSupportedHttpMethods(), Set.of()));
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        allowed.add(HttpMethod.OPTIONS);
        HttpHeaders allow = new HttpHeaders();
        allow.setAllow(allowed);
        return answer(Problem.of(ProblemType.METHOD_NOT_ALLOWED, null), allow);
    }

    /** Where an address has the name of a call in place of an id, it is that call that is made by another method. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpServletRequest call = ((ServletWebRequest) request).getRequest();
        List<String> methods = isInPath(exception) ? methods(call.getRequestURI()) : List.of();
        return methods.isEmpty()
                ? super.handleTypeMismatch(exception, headers, status, request)
                : handleHttpRequestMethodNotSupported(
                        new HttpRequestMethodNotSupportedException(call.getMethod(), methods),
                        headers,
                        status,
                        request);
    }

    private static boolean isInPath(TypeMismatchException exception) {
        return exception instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    /** Those of the calls that have this very path. */
    private List<String> methods(String path) {
        return mappings.getObject().getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getDirectPaths().contains(path))
                .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream())
                .map(RequestMethod::name)
                .toList();
    }

    /** Such as more parameters than the container reads. */
    @ExceptionHandler
    ResponseEntity<Object> unreadableParameters(InvalidParameterException exception) {
        return answer(Problem.of(ProblemType.BAD_REQUEST, null), new HttpHeaders());
    }

    private static List<Violation> violations(Exception exception) {
        if (exception instanceof MissingServletRequestParameterException missing) {
            return List.of(new Violation(missing.getParameterName(), null, "is required"));
        }
        if (exception instanceof MissingRequestHeaderException missing) {
            return List.of(new Violation(missing.getHeaderName(), null, "is required"));
        }
        if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
            return List.of(new Violation(mismatch.getName(), shortened(mismatch), expected(mismatch)));
        }
        return exception instanceof HandlerMethodValidationException invalid ? invalid(invalid) : List.of();
    }

    private static List<Violation> invalid(HandlerMethodValidationException exception) {
        List<Violation> violations = new ArrayList<>();
        exception
                .getParameterValidationResults()
                .forEach(result -> result.getResolvableErrors()
                        .forEach(error -> violations.add(new Violation(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                Found.shortened(result.getArgument()),
                                String.valueOf(error.getDefaultMessage())))));
        return violations;
    }

    private static @Nullable String shortened(TypeMismatchException mismatch) {
        return Found.shortened(mismatch.getValue());
    }

    private static String expected(TypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        return type == null ? "another kind of value" : Kind.of(type);
    }

    private static Problem logged(Problem problem, Exception cause) {
        String reference = UUID.randomUUID().toString();
        LOG.error("{} {}", reference, problem.title(), cause);
        return problem.referring(reference);
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                .body(problem);
    }
}
