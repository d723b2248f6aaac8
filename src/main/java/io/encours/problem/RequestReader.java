package io.encours.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a JSON body into records, strictly and completely.
 *
 * <p>A component is required unless its type is {@code @Nullable}. Nothing is coerced, nothing unknown is ignored. What
 * record constructors refuse and Bean Validation constraints are violations like any other. Supported in a record:
 * records, records written as their one {@code @JsonValue} component, enums, {@code String}, {@code BigDecimal},
 * {@code int}, {@code long}, {@code boolean} and their boxes, {@code LocalDate}, {@code Currency}, and {@code List},
 * {@code Set} and {@code Map} of these. Decimals come without trailing zeros.
 *
 * <p>A controller takes {@code @RequestBody} of a record and gets it read this way.
 */
@Component
public class RequestReader {

    private final Validator validator;

    RequestReader(Validator validator) {
        this.validator = validator;
    }

    /**
     * The record in a body.
     *
     * @throws ProblemException {@link ProblemType#MALFORMED_JSON} with line and column, or
     *     {@link ProblemType#INVALID_REQUEST} with every violation
     */
    public <T> T read(byte[] body, Class<T> type) {
        Json json = JsonSource.parse(body);
        Violations violations = new Violations();
        Object value =
                new RecordReading(validator, violations).read(json, type, "").orElse(null);
        violations.refuseIfAny();
        T record = type.cast(Objects.requireNonNull(value));
        validator.validate(record).forEach(broken -> violations.add(pointer(broken), null, broken.getMessage()));
        violations.refuseIfAny();
        return record;
    }

    private static String pointer(ConstraintViolation<?> broken) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : broken.getPropertyPath()) {
            appendPosition(pointer, node);
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static void appendPosition(StringBuilder pointer, Path.Node node) {
        @Nullable Object position = node.getIndex() == null ? node.getKey() : node.getIndex();
        if (position != null) {
            pointer.append('/').append(position);
        }
    }
}
