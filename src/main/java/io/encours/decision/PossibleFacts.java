package io.encours.decision;

import io.encours.facts.Request;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.problem.Violation;
import io.encours.shared.Contradiction;
import java.util.List;

/** Facts that contradict each other, or the day that the decision is for, are not decided on. */
final class PossibleFacts {

    private PossibleFacts() {}

    /** Refuses a request with such facts, naming each; its date may be the caller's or today. */
    static void require(Request dated) {
        List<Contradiction> contradictions = Contradiction.in((Record) dated);
        if (!contradictions.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    "The facts contradict each other",
                    contradictions.stream()
                            .map(each -> Violation.of(each.pointer(), each.found(), each.expected()))
                            .toList());
        }
    }
}
