package io.encours.problem;

import io.encours.shared.Contradiction;
import jakarta.validation.Validator;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Reads a JSON body into records, strictly and completely.
 *
 * <p>A component is required unless its type is {@code @Nullable}. Nothing is coerced, nothing unknown is ignored. What
 * record constructors refuse, what breaks Bean Validation constraints and what contradicts itself
 * ({@link Contradiction}) are violations like any other. Supported in a record:
 * records, records written as their one {@code @JsonValue} component, enums, {@code String}, {@code BigDecimal},
 * {@code int}, {@code long}, {@code boolean} and their boxes, {@code LocalDate}, {@code Instant}, {@code Currency}, and {@code List},
 * {@code Set} and {@code Map} of these. Decimals come without trailing zeros.
 *
 * <p>A controller takes {@code @RequestBody} of a record and gets it read this way.
 */
@Component
public class RequestReader {

    private final Constraints constraints;

    public RequestReader(Validator validator) {
        this.constraints = new Constraints(validator);
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
        Object value = new RecordReading(constraints, violations)
                .read(json, type, Pointer.BODY)
                .orElse(null);
        if (value instanceof Record record) {
            Contradiction.in(record).forEach(violations::note);
        }
        violations.refuseIfAny();
        return type.cast(Objects.requireNonNull(value));
    }
}
