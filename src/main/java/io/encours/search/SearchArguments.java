package io.encours.search;

import io.encours.access.CurrentActor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller take a {@link DecisionFilter}, or a page of what it finds, out of the parameters of a call. */
@Component
class SearchArguments implements HandlerMethodArgumentResolver {

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
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        OtherParameters others = new OtherParameters(parameter);
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        parameters.refuseOthersThan(known(parameter, others));
        FilterReading reading = new FilterReading(parameters, current.actor());
        DecisionFilter filter = reading.filter();
        Object argument = isPage(parameter) ? reading.page(filter) : filter;
        others.check(request, binders, parameters);
        parameters.refuseIfAny();
        return argument;
    }

    private static Set<String> known(MethodParameter parameter, OtherParameters others) {
        Set<String> known = new TreeSet<>();
        parameters(parameter).forEach(each -> known.add(each.written()));
        others.names().forEach(known::add);
        return known;
    }
}
