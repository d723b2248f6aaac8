package io.encours.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells what nobody answers, whoever calls, from what is not for the caller. */
@Component
public class Unanswered {

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;
    private final ObjectProvider<HandlerExceptionResolver> resolver;

    Unanswered(
            ObjectProvider<RequestMappingInfoHandlerMapping> mappings,
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> resolver) {
        this.mappings = mappings;
        this.resolver = resolver;
    }

    /**
     * Says that there is nothing at an address (404), or nothing that takes such a call (405).
     *
     * @return whether that is so, and said
     */
    public boolean tell(HttpServletRequest request, HttpServletResponse response) {
        return refusal(request)
                .map(refusal -> resolver.getObject().resolveException(request, response, null, refusal))
                .isPresent();
    }

    private Optional<Exception> refusal(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            for (RequestMappingInfoHandlerMapping mapping : mappings) {
                if (mapping.getHandler(request) != null) {
                    return Optional.empty();
                }
            }
            return Optional.of(
                    new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), request.getRequestURI(), ""));
        } catch (HttpRequestMethodNotSupportedException wrongMethod) {
            return Optional.of(wrongMethod);
        } catch (Exception takenOtherwise) {
            return Optional.empty();
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
