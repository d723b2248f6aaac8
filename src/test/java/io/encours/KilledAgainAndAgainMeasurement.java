package io.encours;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.decision.Examples;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service is killed under load at random moments, time and again on one record: the chain verifies, it has no gap, and
 * every decision that reached a client is in it. Run it with {@code mvn test -Dtest=KilledAgainAndAgainMeasurement
 * -Dkills=50}.
 */
@Tag("measurement")
class KilledAgainAndAgainMeasurement {

    private static final int KILLS = Integer.getInteger("kills", 50);
    private static final int CLIENTS = 16;
    private static final int MOST_MILLIS = 3_000;
    private static final Pattern ID =
            Pattern.compile("\"encours-decision-v1\",\"fields\":\\{[^}]*\"id\":\"([0-9a-f-]{36})\"");
    private static final JsonMapper JSON = new JsonMapper();

    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final Random random = new Random(20261122);

    @Test
    void losesNoAnswer(@TempDir Path folder) throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            try (ServiceProcess service = ServiceProcess.on(
                    folder, ServiceProcess.freePort(), Map.of("ENCOURS_LOCAL_PASSWORD", ServiceProcess.PASSWORD))) {
                askUntilKilled(service, 1 + random.nextInt(MOST_MILLIS));
            }
            System.out.printf("killed %d times, %,d answers%n", kill, answered.size());
        }
        try (ServiceProcess service = ServiceProcess.on(folder)) {
            check(service);
        }
    }

    private void check(ServiceProcess service) throws Exception {
        JsonNode report =
                JSON.readTree(service.get("auditor", "/v1/audit/verification").body());
        Set<String> sealed = ID.matcher(
                        service.get("auditor", "/v1/audit/export").body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        System.out.printf(
                "MEASURED %d kills: %,d answers, %,d decisions sealed in %,d blocks, the last of number %,d, valid: %s%n",
                KILLS,
                answered.size(),
                sealed.size(),
                report.get("blocks").asLong(),
                report.get("lastBlock").asLong(),
                report.get("valid").asBoolean());
        assertThat(report.get("valid").asBoolean()).as(report.toString()).isTrue();
        assertThat(report.get("blocks").asLong())
                .isEqualTo(report.get("lastBlock").asLong());
        assertThat(sealed).hasSizeGreaterThanOrEqualTo(answered.size()).containsAll(answered);
    }

    private void askUntilKilled(ServiceProcess service, int millis) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int client = 0; client < CLIENTS; client++) {
            clients.execute(() -> askOnAndOn(service));
        }
        awaitMore(answered.size());
        Thread.sleep(millis);
        service.kill();
        clients.shutdown();
        assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    /** What starts cold takes its time to answer first. */
    private void awaitMore(int before) throws InterruptedException {
        while (answered.size() == before) {
            Thread.sleep(1);
        }
    }

    private void askOnAndOn(ServiceProcess service) {
        String request = Examples.about("KILLED", "order-approval/deposit");
        Optional<String> id = ask(service, request);
        while (id.isPresent()) {
            id.filter(answer -> !answer.isEmpty()).ifPresent(answered::add);
            id = ask(service, request);
        }
    }

    /** The decision's id; an empty text where there was no room, nothing once the service is gone. */
    private static Optional<String> ask(ServiceProcess service, String request) {
        try {
            HttpResponse<String> response = service.post("sales", "/v1/decisions/order-approval", request);
            return Optional.of(
                    response.statusCode() == 200
                            ? JSON.readTree(response.body()).get("decisionId").asString()
                            : "");
        } catch (IOException | InterruptedException killed) {
            return Optional.empty();
        }
    }
}
