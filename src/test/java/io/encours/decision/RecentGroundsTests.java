package io.encours.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.journal.Journal;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EncoursTest
class RecentGroundsTests {

    @Autowired
    private RecentGrounds recent;

    @Autowired
    private Journal journal;

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"score/payments-only", "credit-limit/class-derived", "order-approval/deposit"})
    void areThoseOfTheDocumentOnRecord(String example) {
        String decision = example.substring(0, example.indexOf('/'));
        UUID id = UUID.fromString(
                Api.json(new Api(mvc).post("sales", "/v1/decisions/" + decision, Examples.request(example)))
                        .get("decisionId")
                        .asString());
        assertThat(recent.of(id))
                .hasValue(Grounds.of(journal.find(id).orElseThrow().document()))
                .hasValueSatisfying(grounds -> assertThat(grounds.rows()).isNotEmpty());
    }
}
