package io.encours.decision;

import static io.encours.decision.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EncoursTest(properties = "encours.journal.timeout=500ms")
class NotRecordedTests {

    private static final String LIMIT = "/v1/decisions/credit-limit";
    private static final String REQUEST = Examples.request("credit-limit/class-known");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Environment environment;

    @Test
    void givesNoDecisionThatCannotBePutOnRecordAndGoesOnAfterwards() throws SQLException {
        Api api = new Api(mvc);
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table encours.decision in access exclusive mode");
            MvcTestResult refused = api.post("sales", LIMIT, REQUEST);
            owner.rollback();

            assertThat(refused).hasStatus(503).hasContentType("application/problem+json");
            assertThat(refused).headers().containsHeader("Retry-After");
            assertThat(json(refused).get("type").asString()).isEqualTo("/problems/unavailable");
            assertThat(json(refused).has("decisionId")).isFalse();
        }
        assertThat(api.post("sales", LIMIT, REQUEST)).hasStatusOk();
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
    }
}
