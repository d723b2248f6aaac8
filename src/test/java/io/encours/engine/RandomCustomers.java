package io.encours.engine;

import io.encours.engine.RandomRequests.Written;
import io.encours.facts.DecisionType;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Customers put together at random: of each part of a request the one that some case of the policy has. */
final class RandomCustomers {

    private static final String DAY = "2026-12-01";

    private RandomCustomers() {}

    static Stream<Written> some(DecisionType type, int count, long seed) {
        Random random = new Random(seed);
        List<Written> all = RandomRequests.some(4000, seed).toList();
        List<Written> ofType = all.stream().filter(each -> each.type() == type).toList();
        return Stream.generate(() -> mixed(ofType.get(random.nextInt(ofType.size())), all, random))
                .filter(each -> each.read().isPresent())
                .limit(count);
    }

    private static Written mixed(Written one, List<Written> all, Random random) {
        ObjectNode request = one.json().deepCopy();
        for (String part :
                List.of("creditFile", "exposure", "accountStatus", "cover", "guarantees", "group", "limit")) {
            if (takes(one.type(), part) && random.nextInt(3) == 0) {
                JsonNode other = all.get(random.nextInt(all.size())).json().get(part);
                if (other != null) {
                    request.set(part, other);
                }
            }
        }
        if (request.get("creditFile") instanceof ObjectNode file) {
            for (String part : List.of(
                    "paidInvoices",
                    "tradeExperiences",
                    "externalRatings",
                    "legalEvents",
                    "fieldSignals",
                    "company",
                    "stateGuaranteedLoan")) {
                if (random.nextInt(4) == 0) {
                    JsonNode other = all.get(random.nextInt(all.size())).json().at("/creditFile/" + part);
                    if (!other.isMissingNode()) {
                        file.set(part, other);
                    }
                }
            }
        }
        request.put("asOf", request.path("asOf").asString(DAY));
        return new Written(one.type(), request);
    }

    private static boolean takes(DecisionType type, String part) {
        return Stream.of(type.request().getRecordComponents())
                .anyMatch(each -> each.getName().equals(part));
    }
}
