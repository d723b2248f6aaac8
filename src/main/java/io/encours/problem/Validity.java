package io.encours.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds records to their constraints wherever they come from: not every caller is at the edge. */
@Component
public class Validity {

    private final Validator validator;

    Validity(Validator validator) {
        this.validator = validator;
    }

    /**
     * That a record breaks none of its constraints, nor anything in it.
     *
     * @throws ProblemException {@link ProblemType#INVALID_REQUEST} with every violation
     */
    public void require(Object made) {
        List<Violation> violations = validator.validate(made).stream()
                .map(Validity::violation)
                .sorted(Comparator.comparing(Violation::pointer))
                .toList();
        if (!violations.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, Violations.counted(violations), violations);
        }
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        Pointer pointer = Pointer.BODY;
        for (Path.Node node : broken.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer = pointer.to(node.getIndex());
            }
            pointer = pointer.to(node.getName());
        }
        return Violation.of(pointer.toString(), String.valueOf(broken.getInvalidValue()), broken.getMessage());
    }
}
