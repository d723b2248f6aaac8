package io.encours.problem;

import io.encours.shared.CorrelationId;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the correlation id that every call may bring. */
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
                .schema(new StringSchema().pattern("^" + CorrelationId.FORM + "$"))
                .example("crm-7f3a"));
        return operation;
    }

    /** Methods that give one thing in several forms are one operation. */
    private static boolean isDescribed(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> CorrelationId.HEADER.equals(parameter.getName()));
    }
}
