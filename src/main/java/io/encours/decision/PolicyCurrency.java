package io.encours.decision;

import io.encours.engine.Policy;
import io.encours.facts.Request;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.problem.Violation;
import java.util.List;
import java.util.Set;

/** The tables of a policy hold amounts in one currency; a request in another cannot be held against them. */
final class PolicyCurrency {

    private PolicyCurrency() {}

    /** Refuses a request with an amount in a currency that is not the policy's, naming each such amount. */
    static void require(Policy policy, Request request) {
        Set<String> allowed = policy.currencies();
        List<ForeignCurrency> foreign = ForeignCurrency.in(request, allowed);
        if (!foreign.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    "An amount is in a currency the policy does not have",
                    foreign.stream().map(each -> violation(each, allowed)).toList());
        }
    }

    private static Violation violation(ForeignCurrency foreign, Set<String> allowed) {
        return new Violation(foreign.pointer(), '"' + foreign.code() + '"', String.join(" or ", allowed));
    }
}
