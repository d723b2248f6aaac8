package io.encours.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.shared.Spelling;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.SynthesizingMethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses what a controller does not declare: parameters of an address that are unknown or given twice, and a body where none
 * is taken. What nobody reads would be ignored, and a misspelt condition be none.
 */
@Component
class DeclaredInput implements HandlerInterceptor {

    /**
     * What a method of a controller takes.
     *
     * @param names of the parameters of its address
     * @param repeatable those of them that may be given several times
     * @param body the media types of its body; none where it takes no body
     */
    private record Input(Set<String> names, Set<String> repeatable, List<Argument> arguments, List<MediaType> body) {}

    /** An argument that is made of parameters, and what makes it. */
    private record Argument(MethodParameter parameter, QueryArguments maker) {}

    private final List<QueryArguments> arguments;
    private final ObjectProvider<ConversionService> conversions;
    private final Map<Method, Input> known = new ConcurrentHashMap<>();

    DeclaredInput(
            List<QueryArguments> arguments,
            @Qualifier("mvcConversionService") ObjectProvider<ConversionService> conversions) {
        this.arguments = List.copyOf(arguments);
        this.conversions = conversions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            Input input = known.computeIfAbsent(method.getMethod(), this::declared);
            refuseOtherParameters(request, input);
            refuseOtherBody(request, input);
        }
        return true;
    }

    /** What libraries serve, such as the description of the API, they look after themselves. */
    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().isAnnotationPresent(RestController.class)
                && method.getBeanType().getName().startsWith("io.encours.");
    }

    private void refuseOtherParameters(HttpServletRequest request, Input input) throws Exception {
        Set<String> seen = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        Query.of(request.getQueryString()).parameters().stream()
                .flatMap(given -> violation(given, input, seen.add(given.name())))
                .forEach(violations::add);
        if (!violations.isEmpty()) {
            for (Argument argument : input.arguments()) {
                violations.addAll(violations(request, argument));
            }
            throw new ProblemException(ProblemType.INVALID_REQUEST, Violations.counted(violations), violations);
        }
    }

    /** What else is wrong, so that everything is told at once. */
    private List<Violation> violations(HttpServletRequest request, Argument argument) throws Exception {
        try {
            argument.maker().resolveArgument(argument.parameter(), null, new ServletWebRequest(request), this::binder);
            return List.of();
        } catch (ProblemException refused) {
            return refused.violations();
        }
    }

    private WebDataBinder binder(NativeWebRequest request, @Nullable Object target, String name) {
        WebDataBinder binder = new WebDataBinder(target, name);
        binder.setConversionService(conversions.getObject());
        return binder;
    }

    private static Stream<Violation> violation(Query.Given given, Input input, boolean first) {
        if (!input.names().contains(given.name())) {
            return Stream.of(Violation.of(given.name(), given.value(), noSuchParameter(given.name(), input.names())));
        }
        return first || input.repeatable().contains(given.name())
                ? Stream.empty()
                : Stream.of(Violation.of(given.name(), given.value(), "one value"));
    }

    private static String noSuchParameter(String name, Set<String> names) {
        return Spelling.nearest(name, names)
                .map(near -> "no such parameter; did you mean " + near + "?")
                .orElseGet(() -> names.isEmpty()
                        ? "no parameter at all"
                        : "no such parameter; there are " + String.join(", ", names));
    }

    /** A form's body would be taken for parameters, if it were left; a file's text in another charset be misread. */
    private static void refuseOtherBody(HttpServletRequest request, Input input) throws Exception {
        String type = request.getContentType();
        if (input.body().isEmpty() && saysSomething(request.getInputStream())) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "This call takes no body.");
        } else if (!input.body().isEmpty() && type != null && !isTaken(type, input.body())) {
            throw new HttpMediaTypeNotSupportedException(type, input.body());
        }
    }

    /** Some clients send an empty object where there is nothing to send. */
    private static boolean saysSomething(InputStream body) throws IOException {
        String begin = new String(body.readNBytes(64), UTF_8).strip();
        return !begin.isEmpty() && !begin.equals("{}");
    }

    private static boolean isTaken(String type, List<MediaType> taken) {
        try {
            MediaType given = MediaType.parseMediaType(type);
            return (given.getCharset() == null || given.getCharset().equals(UTF_8))
                    && taken.stream().anyMatch(given::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private Input declared(Method method) {
        List<MethodParameter> parameters = IntStream.range(0, method.getParameterCount())
                .<MethodParameter>mapToObj(place -> SynthesizingMethodParameter.forExecutable(method, place))
                .toList();
        List<Argument> made = parameters.stream().flatMap(this::made).toList();
        return new Input(
                Stream.concat(
                                parameters.stream().flatMap(DeclaredInput::name),
                                made.stream().flatMap(each -> each.maker().names(each.parameter()).stream()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                made.stream()
                        .flatMap(each -> each.maker().repeatable(each.parameter()).stream())
                        .collect(Collectors.toSet()),
                made,
                parameters.stream().anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                        ? body(method)
                        : List.of());
    }

    /** A record is JSON; a file's type stands with the method. */
    private static List<MediaType> body(Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping == null || mapping.consumes().length == 0
                ? List.of(MediaType.APPLICATION_JSON)
                : MediaType.parseMediaTypes(List.of(mapping.consumes()));
    }

    private Stream<Argument> made(MethodParameter parameter) {
        return arguments.stream()
                .filter(maker -> maker.supportsParameter(parameter))
                .map(maker -> new Argument(parameter, maker));
    }

    private static Stream<String> name(MethodParameter parameter) {
        return Stream.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                .map(declared ->
                        declared.name().isEmpty() ? parameter.getParameter().getName() : declared.name());
    }
}
