package io.encours.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.encours.EncoursTest;
import io.encours.facts.creditlimit.CreditLimitRequest;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.problem.Violation;
import io.encours.shared.Actor;
import io.encours.shared.Role;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The constraints of a request hold for callers that are not at the edge. */
@EncoursTest
class ConstraintsTests {

    private static final Actor SOMEBODY = new Actor("somebody", Set.of(Role.CREDIT_MANAGER));

    private static final String BROKEN = """
            {"subject": {"id": "C-1", "type": "COMPANY", "country": "FR"}, "creditFile": {},
             "need": {"requestedAmount": {"amount": -50000, "currency": "EUR"}},
             "sellerTurnover": {"amount": -1, "currency": "EUR"},
             "guarantees": [{"amount": {"amount": -7, "currency": "EUR"}}]}""";

    @Autowired
    private Decider decider;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void decidesNothingOnARequestThatBreaksThem() {
        CreditLimitRequest broken = DecisionDocument.fact(new JsonMapper().readTree(BROKEN), CreditLimitRequest.class);
        long before = decisions();

        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> decider.decide(broken, new Asking(SOMEBODY, null, null, Audience.CREDIT, Locale.ENGLISH)));

        assertThat(refused.type()).isEqualTo(ProblemType.INVALID_REQUEST);
        assertThat(refused.violations())
                .extracting(Violation::pointer, Violation::expected)
                .containsExactly(
                        tuple("/guarantees/0/amount", "zero or more"),
                        tuple("/guarantees/0/validUntil", "must not be null"),
                        tuple("/need/requestedAmount", "zero or more"),
                        tuple("/sellerTurnover", "zero or more"));
        assertThat(decisions()).isEqualTo(before);
    }

    private long decisions() {
        return jdbc.sql("select count(*) from encours.decision")
                .query(Long.class)
                .single();
    }
}
