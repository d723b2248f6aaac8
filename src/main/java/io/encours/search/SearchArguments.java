package io.encours.search;

import io.encours.access.CurrentActor;
import io.encours.problem.QueryArguments;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller take a {@link DecisionFilter}, or a page of what it finds, out of the parameters of a call. */
@Component
class SearchArguments implements QueryArguments {

    private final CurrentActor current;

    SearchArguments(CurrentActor current) {
        this.current = current;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return isSearch(parameter);
    }

    static boolean isSearch(MethodParameter parameter) {
        return parameter.getParameterType() == DecisionFilter.class || isPage(parameter);
    }

    static boolean isPage(MethodParameter parameter) {
        return parameter.getParameterType() == SearchRequest.class;
    }

    /** What an argument is read from. */
    static List<SearchParameter> parameters(MethodParameter parameter) {
        return isPage(parameter) ? List.of(SearchParameter.values()) : SearchParameter.ofFilter();
    }

    @Override
    public Set<String> names(MethodParameter search) {
        return written(search, any -> true);
    }

    @Override
    public Set<String> repeatable(MethodParameter search) {
        return written(search, SearchParameter::isRepeatable);
    }

    private static Set<String> written(MethodParameter search, Predicate<SearchParameter> wanted) {
        return parameters(search).stream()
                .filter(wanted)
                .map(SearchParameter::written)
                .collect(Collectors.toSet());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        FilterReading reading = new FilterReading(parameters, current.actor());
        DecisionFilter filter = reading.filter();
        Object argument = isPage(parameter) ? reading.page(filter) : filter;
        new OtherParameters(parameter).check(request, binders, parameters);
        parameters.refuseIfAny();
        return argument;
    }
}
