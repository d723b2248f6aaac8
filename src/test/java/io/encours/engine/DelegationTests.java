package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.RiskClass;
import io.encours.facts.delegation.Approver;
import io.encours.facts.delegation.DelegatedAct;
import io.encours.facts.delegation.DelegationQuestion;
import io.encours.facts.delegation.DelegationRow;
import io.encours.table.DecisionTable;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegationTests {

    @ParameterizedTest
    @CsvSource({
        "LIMIT, 25000, B, CREDIT_ANALYST",
        "ORDER, 25000.01, B, CREDIT_MANAGER",
        "LIMIT, 8000, NR, CREDIT_ANALYST",
        "ORDER, 8000.01, NR, CFO",
        "LIMIT, 100, D, CFO",
        "ORDER, 500000, A, CFO",
        "LIMIT, 500000.01, A, CREDIT_COMMITTEE",
        "OVERRIDE, 1, C, ONE_LEVEL_ABOVE",
        "WRITE_OFF, 1000, C, CREDIT_MANAGER",
        "WRITE_OFF, 1000.01, C, CFO",
        "WRITE_OFF, 50000.01, C, CREDIT_COMMITTEE"
    })
    void namesTheLowestWhoMayApprove(DelegatedAct act, BigDecimal amount, RiskClass riskClass, Approver approver) {
        assertThat(delegation().match(new DelegationQuestion(act, amount, riskClass)))
                .extracting(DelegationRow::approver)
                .containsExactly(approver);
    }

    @SuppressWarnings("unchecked")
    private static DecisionTable<DelegationQuestion, DelegationRow> delegation() {
        return (DecisionTable<DelegationQuestion, DelegationRow>)
                PolicyWorkbooksTests.read("delegation").tables().get(0);
    }
}
