package io.encours.decision;

import io.encours.engine.Policy;
import io.encours.facts.Request;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The tables of a policy hold amounts in one currency; a request in another cannot be held against them. */
final class PolicyCurrency {

    private PolicyCurrency() {}

    /** Refuses a request with an amount in a currency that is not the policy's, naming each such amount. */
    static void require(Policy policy, Request request) {
        List<Violation> violations = new ArrayList<>();
        collect("", DecisionDocument.tree(request), policy.currencies(), violations);
        if (!violations.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "An amount is in a currency the policy does not have", violations);
        }
    }

    private static void collect(String pointer, JsonNode node, Set<String> allowed, List<Violation> violations) {
        JsonNode currency = node.get("currency");
        if (currency != null && currency.isString() && !allowed.contains(currency.asString())) {
            violations.add(new Violation(pointer + "/currency", currency.toString(), String.join(" or ", allowed)));
        }
        node.properties()
                .forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), allowed, violations));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i), allowed, violations);
            }
        }
    }
}
