package io.encours.journal.record;

import static io.encours.journal.record.DecisionRecords.aDecision;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionLeafTests {

    @Test
    void hashesADecisionWithoutCorrelationIdAsBeforeThereWereAny() {
        assertThat(content(aDecision().document("{}"))).isEqualTo("""
                encours-content-v1
                customer:7:C-10042
                document:2:{}
                """);
    }

    @Test
    void hashesTheCorrelationId() {
        assertThat(content(aDecision().correlation("crm-7f3a"))).contains("\ncorrelation_id:8:crm-7f3a\n");
    }

    private static String content(DecisionRecords decision) {
        return new String(DecisionLeaf.content(decision.build()).bytes(), UTF_8);
    }
}
