package io.encours.search;

import io.encours.problem.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.SynthesizingMethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * What a call takes beside a search. It is looked at together with the search, so that everything that is wrong is told at
 * once.
 *
 * @param search the parameter of the same method that takes the search
 */
record OtherParameters(MethodParameter search) {

    /** Notes what is missing, and what is not of its type. */
    void check(NativeWebRequest request, @Nullable WebDataBinderFactory binders, ParameterReader reader)
            throws Exception {
        for (MethodParameter parameter : all()) {
            String given = request.getParameter(name(parameter));
            if (given == null && isRequired(parameter)) {
                reader.refuse(Violation.of(name(parameter), null, "is required"));
            } else if (given != null && binders != null && !isOfItsType(given, parameter, request, binders)) {
                reader.refuse(Violation.of(name(parameter), given, parameter.getParameterType()));
            }
        }
    }

    private static boolean isOfItsType(
            String given, MethodParameter parameter, NativeWebRequest request, WebDataBinderFactory binders)
            throws Exception {
        try {
            binders.createBinder(request, null, name(parameter))
                    .convertIfNecessary(given, parameter.getParameterType(), parameter);
            return true;
        } catch (TypeMismatchException mismatch) {
            return false;
        }
    }

    private List<MethodParameter> all() {
        return IntStream.range(0, search.getExecutable().getParameterCount())
                .<MethodParameter>mapToObj(
                        place -> SynthesizingMethodParameter.forExecutable(search.getExecutable(), place))
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .toList();
    }

    private static boolean isRequired(MethodParameter parameter) {
        return annotation(parameter)
                .filter(given -> given.required() && given.defaultValue().equals(ValueConstants.DEFAULT_NONE))
                .isPresent();
    }

    private static String name(MethodParameter parameter) {
        return annotation(parameter)
                .map(RequestParam::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> parameter.getParameter().getName());
    }

    private static Optional<RequestParam> annotation(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class));
    }
}
