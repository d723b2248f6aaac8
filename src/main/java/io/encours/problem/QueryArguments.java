package io.encours.problem;

import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;

/** Makes an argument of a controller out of parameters of the address, and says out of which. */
public interface QueryArguments extends HandlerMethodArgumentResolver {

    /** Names of the parameters that such an argument is made of. */
    Set<String> names(MethodParameter argument);

    /** Those of them that may be given several times. */
    default Set<String> repeatable(MethodParameter argument) {
        return Set.of();
    }
}
