package io.encours.decision;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** Describes what an {@link Asking} is read from. */
@Component
class AskingParameters implements OperationCustomizer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Asking.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Stream.of(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Asking.class)) {
            if (Stream.of(method.getMethodParameters())
                    .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class))) {
                operation.addParametersItem(idempotencyKey());
                declare(operation, "Location");
                declare(operation, DecisionDesk.REPLAYED);
            }
            operation.addParametersItem(audience());
            operation.addParametersItem(language());
            declare(operation, "Content-Language");
        }
        return operation;
    }

    private static void declare(Operation operation, String header) {
        operation.getResponses().values().forEach(answer -> answer.addHeaderObject(header, new Header().$ref(header)));
    }

    private static Parameter idempotencyKey() {
        return new Parameter()
                .in("header")
                .name(AskingResolver.IDEMPOTENCY_KEY)
                .description(
                        "The caller's own name for this request, such as `order-4711`: 1 to 200 printable ASCII characters. The same key with"
                                + " the same body gives the same decision again; with another body it is refused (422).")
                .schema(new StringSchema().minLength(1).maxLength(200));
    }

    private static Parameter audience() {
        return new Parameter()
                .in("query")
                .name("audience")
                .description(
                        "For whom the answer is: sales (no ratios, and no figure of the customer's accounts or payments), credit, or audit. The role sales gets sales.")
                .schema(new StringSchema()._enum(List.of("sales", "credit", "audit")))
                .example("sales");
    }

    private static Parameter language() {
        return new Parameter()
                .in("header")
                .name("Accept-Language")
                .description("The language of the reasons: en or fr; en where neither is asked for")
                .schema(new StringSchema())
                .example("fr");
    }
}
