package io.encours.decision;

import static io.encours.Patience.await;
import static io.encours.decision.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@EncoursTest
class NotRecordedTests {

    private static final String LIMIT = "/v1/decisions/credit-limit";
    private static final String CUT_OFF = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'
            """;
    private static final String REQUEST = Examples.request("credit-limit/class-known");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Environment environment;

    @Test
    void givesNoDecisionThatCannotBePutOnRecordAndGoesOnAfterwards() throws Exception {
        Api api = new Api(mvc);
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table encours.decision in access exclusive mode");
            CompletableFuture<MvcTestResult> call =
                    CompletableFuture.supplyAsync(() -> api.post("sales", LIMIT, REQUEST));
            await().until(() -> whoeverWaitsIsCutOff() > 0);
            MvcTestResult refused = call.get();
            owner.rollback();

            assertThat(refused).hasStatus(503).hasContentType("application/problem+json");
            assertThat(refused).headers().containsHeader("Retry-After");
            assertThat(json(refused).get("type").asString()).isEqualTo("/problems/unavailable");
            assertThat(json(refused).has("decisionId")).isFalse();
        }
        assertThat(api.post("sales", LIMIT, REQUEST)).hasStatusOk();
    }

    /** How many connections of the service waited for the table. */
    private int whoeverWaitsIsCutOff() {
        return JdbcClient.create(new DriverManagerDataSource(
                        environment.getRequiredProperty("spring.datasource.url"),
                        environment.getRequiredProperty("spring.datasource.username"),
                        environment.getRequiredProperty("spring.datasource.password")))
                .sql(CUT_OFF)
                .query(Boolean.class)
                .list()
                .size();
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
    }
}
