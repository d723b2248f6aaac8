package io.encours.search;

import io.swagger.v3.oas.models.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets endpoints take searches, and describes what these are read from. */
@Configuration
class SearchWeb implements WebMvcConfigurer, OperationCustomizer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(DecisionFilter.class, SearchRequest.class);
    }

    private final SearchArguments arguments;

    SearchWeb(SearchArguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(arguments);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Stream.of(method.getMethodParameters())
                .filter(SearchArguments::isSearch)
                .flatMap(parameter -> SearchArguments.parameters(parameter).stream())
                .forEach(parameter -> operation.addParametersItem(parameter.described()));
        return operation;
    }
}
