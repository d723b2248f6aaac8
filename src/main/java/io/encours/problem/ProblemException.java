package io.encours.problem;

import java.util.List;

/** A problem that the caller can do something about; thrown anywhere in a request, answered as its type says. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Violation> violations;

    public ProblemException(ProblemType type, String detail, Violation... violations) {
        this(type, detail, List.of(violations));
    }

    public ProblemException(ProblemType type, String detail, List<Violation> violations) {
        super(detail);
        this.type = type;
        this.violations = List.copyOf(violations);
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Problem problem() {
        return Problem.of(type, getMessage(), violations);
    }
}
