package io.encours.decision;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets an endpoint of this room take an {@link Asking}. */
@Configuration
class DecisionWeb implements WebMvcConfigurer {

    private final AskingResolver asking;

    DecisionWeb(AskingResolver asking) {
        this.asking = asking;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(asking);
    }
}
