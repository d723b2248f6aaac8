package io.encours.rulebook.lifecycle;

import static io.encours.Patience.await;
import static io.encours.rulebook.PolicyApi.ADA;
import static io.encours.rulebook.PolicyApi.AUDITOR;
import static io.encours.rulebook.PolicyApi.BOB;
import static io.encours.rulebook.PolicyApi.json;
import static io.encours.rulebook.PolicyApi.person;
import static io.encours.rulebook.PolicyApi.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.TestDatabase;
import io.encours.decision.Examples;
import io.encours.rulebook.PolicyApi;
import io.encours.rulebook.RulebookSettings;
import io.encours.rulebook.artefact.PolicyFiles;
import io.encours.rulebook.release.Contents;
import io.encours.rulebook.release.Origin;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseContent;
import io.encours.rulebook.release.ReleaseState;
import io.encours.shared.Role;
import io.encours.storage.Login;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The whole service, started on a record of which one byte was altered: a file of release 2, which is in force. */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = DamagedReleaseInForceTests.OfRelease2.class)
class DamagedReleaseInForceTests {

    private static final String NAME = "rules/credit-limit/cases/later.json";
    private static final String DAMAGE = NAME + " was altered";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void refusesDecisionsUntilAnOlderReleaseIsBroughtBackAndIsVerifiedMeanwhile() throws Exception {
        PolicyApi api = new PolicyApi(mvc);
        assertDamaged(decide(api));
        MvcTestResult health = health(api);
        assertThat(health).hasStatus(503);
        assertThat(text(health))
                .contains("\"OUT_OF_SERVICE\"")
                .contains("release 2")
                .contains(DAMAGE);
        assertThat(api.get(AUDITOR, "/actuator/health/readiness")).hasStatusOk();
        assertVerificationNamesIt(api);
        assertEverythingIsRefusedThatIsMadeOfIt(api);

        MvcTestResult back =
                api.post(BOB, "/v1/releases/1/rollback", api.tag("/v1/releases/in-force"), "{\"reason\": \"Damaged\"}");
        assertThat(back).as(text(back)).hasStatus(201);
        await().until(() -> decide(api).getResponse().getStatus() == 200);
        assertThat(json(decide(api)).at("/release/number").asInt()).isEqualTo(3);
        MvcTestResult degraded = health(api);
        assertThat(degraded).hasStatusOk();
        assertThat(text(degraded)).contains("\"DEGRADED\"").contains(DAMAGE);
        assertVerificationNamesIt(api);
    }

    private static void assertVerificationNamesIt(PolicyApi api) {
        MvcTestResult verification = api.get(AUDITOR, "/v1/audit/verification");
        assertThat(verification).hasStatusOk();
        assertThat(json(verification).get("valid").asBoolean()).isFalse();
        assertThat(json(verification).get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("kind").asString()).isEqualTo("CONTENT_ALTERED");
            assertThat(finding.get("record").asString()).startsWith("artefact/");
            assertThat(finding.get("detail").asString()).contains("release 2").contains(NAME);
        });
    }

    private static void assertEverythingIsRefusedThatIsMadeOfIt(PolicyApi api) {
        assertDamaged(api.get(AUDITOR, "/v1/releases/2/" + NAME));
        assertDamaged(api.get(AUDITOR, "/v1/releases/2/policy"));
        assertDamaged(api.get(AUDITOR, "/v1/releases/1/diff/2"));
        assertDamaged(
                api.post(AUDITOR, "/v1/audit/replays", "", "{\"from\": \"2020-01-01T00:00:00Z\", \"release\": 2}"));
        String draft = api.draft(ADA);
        assertDamaged(api.get(ADA, draft + "/checks"));
        assertDamaged(api.get(ADA, draft + "/diff"));
        assertDamaged(api.get(ADA, draft + "/" + NAME));
        assertThat(api.get(AUDITOR, "/v1/releases")).hasStatusOk();
        assertThat(api.get(AUDITOR, "/v1/releases/2/tables/credit-limit")).hasStatusOk();
        assertThat(api.get(AUDITOR, "/v1/releases/1/tables/credit-limit/usage")).hasStatusOk();
    }

    private static void assertDamaged(MvcTestResult result) {
        assertThat(result).as(text(result)).hasStatus(503).hasContentType("application/problem+json");
        assertThat(json(result).get("type").asString()).isEqualTo("/problems/policy-damaged");
        assertThat(json(result).get("detail").asString()).contains(DAMAGE);
    }

    private static MvcTestResult health(PolicyApi api) {
        return api.get(person("olga", Role.OPERATOR), "/actuator/health");
    }

    /** Of today: a past day is decided on the release that was in force then. */
    private static MvcTestResult decide(PolicyApi api) {
        String request = Examples.request("credit-limit/class-known").replaceFirst("\"asOf\":\"[^\"]+\",", "");
        return api.post(person("sam", Role.SALES), "/v1/decisions/credit-limit", "", request);
    }

    /** Release 1 is what is packed with the service; release 2 has one more file, and that is altered. */
    static final class OfRelease2 implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new TestDatabase.Initializer().initialize(context);
            TestDatabase database = database(context.getEnvironment());
            TestRulebook rulebook = new TestRulebook(database, null);
            SortedMap<String, byte[]> files =
                    new TreeMap<>(new PolicyFolder(new RulebookSettings(null, TestRulebook.KEPT))
                            .read()
                            .artefacts());
            rulebook.store.storeOnce(release(1, files), files);
            files.put(NAME, "[ ]".getBytes(UTF_8));
            rulebook.store.storeOnce(release(2, files), files);
            Vandal vandal = new Vandal(database);
            vandal.keep();
            vandal.alter("update encours.artefact set bytes = set_byte(bytes, 1, 9) where bytes = '[ ]'");
            JdbcClient.create(database.owner())
                    .sql("delete from encours.signing_key")
                    .update();
        }

        private static Release release(int number, SortedMap<String, byte[]> files) {
            ReleaseContent content = new Contents(new EmptyPolicies()).of(new PolicyFiles("a test", files).hashes());
            Instant from = Instant.parse("2020-01-0%dT00:00:00Z".formatted(number));
            return new Release(
                    number,
                    content.hash(),
                    content,
                    ReleaseState.APPROVED,
                    PolicyFiles.AUTHOR,
                    "installation",
                    "The policy as installed",
                    from,
                    from,
                    new Origin.Installation());
        }

        private static TestDatabase database(Environment environment) {
            return new TestDatabase(
                    environment.getRequiredProperty("spring.datasource.url"),
                    login(environment, "spring.flyway.user", "spring.flyway.password"),
                    login(environment, "spring.datasource.username", "spring.datasource.password"));
        }

        private static Login login(Environment environment, String name, String password) {
            return new Login(environment.getRequiredProperty(name), environment.getRequiredProperty(password));
        }
    }
}
