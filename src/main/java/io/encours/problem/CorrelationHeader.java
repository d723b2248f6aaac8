package io.encours.problem;

import io.encours.shared.CorrelationId;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the correlation id, which every call may bring and every answer gives back; after all answers are described. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CorrelationHeader implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (isDescribed(operation)) {
            return operation;
        }
        operation.addParametersItem(new Parameter()
                .in("header")
                .name(CorrelationId.HEADER)
                .description(
                        "The caller's own id of what this call is part of; made where it is absent. It stands in the"
                                + " answer's header, on record, in the audit log and in the service's log.")
                .schema(schema())
                .example("crm-7f3a"));
        operation
                .getResponses()
                .values()
                .forEach(response -> response.addHeaderObject(
                        CorrelationId.HEADER,
                        new Header()
                                .description("The call's correlation id, sent or made")
                                .schema(schema())));
        return operation;
    }

    /** Methods that give one thing in several forms are one operation. */
    private static boolean isDescribed(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> CorrelationId.HEADER.equals(parameter.getName()));
    }

    private static Schema<?> schema() {
        return new StringSchema().pattern("^" + CorrelationId.FORM + "$");
    }
}
