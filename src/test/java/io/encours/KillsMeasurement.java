package io.encours;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.decision.Examples;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service is killed under load at random moments, again and again on one folder, every fifth time with its
 * PostgreSQL. Run it with {@code mvn test -Dtest=KillsMeasurement -Dencours.kills=50}.
 */
@Tag("measurement")
class KillsMeasurement {

    private static final int KILLS = Integer.getInteger("encours.kills", 5);
    private static final int CLIENTS = 16;
    private static final Map<String, String> ENVIRONMENT = Map.of("ENCOURS_LOCAL_PASSWORD", ServiceProcess.PASSWORD);
    private static final JsonMapper JSON = new JsonMapper();

    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private long known;

    @Test
    void losesNoAnswerAndLeavesNoGapInTheChain(@TempDir Path folder) throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            try (ServiceProcess service = ServiceProcess.on(folder, ServiceProcess.freePort(), ENVIRONMENT)) {
                check(service, kill);
                askUntilKilled(service, kill);
                if (kill % 5 == 0) {
                    killDatabase(folder);
                }
            }
        }
        try (ServiceProcess service = ServiceProcess.on(folder)) {
            check(service, KILLS + 1);
        }
    }

    private void check(ServiceProcess service, int start) throws Exception {
        int checked = 0;
        for (String id = answered.poll(); id != null; id = answered.poll()) {
            assertThat(service.get("auditor", "/v1/decisions/" + id).statusCode())
                    .as(id)
                    .isEqualTo(200);
            checked++;
        }
        JsonNode report =
                JSON.readTree(service.get("auditor", "/v1/audit/verification").body());
        assertThat(report.get("valid").asBoolean()).as(report.toString()).isTrue();
        assertThat(report.get("blocks").asLong())
                .isEqualTo(report.get("lastBlock").asLong());
        long records = report.get("records").asLong();
        assertThat(records).isGreaterThanOrEqualTo(known + checked);
        known = records;
        System.out.printf(
                "MEASURED start %d: %d answers of before on record, %d records and %d blocks valid%n",
                start, checked, records, report.get("blocks").asLong());
    }

    private void askUntilKilled(ServiceProcess service, int kill) throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int client = 0; client < CLIENTS; client++) {
            String request = Examples.about("KILL-%d-%d".formatted(kill, client), "credit-limit/class-known");
            clients.execute(() -> ask(service, request, first));
        }
        assertThat(first.await(1, TimeUnit.MINUTES)).isTrue();
        Thread.sleep(ThreadLocalRandom.current().nextInt(3_000));
        service.kill();
        clients.shutdown();
        assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Until the service is gone. */
    private void ask(ServiceProcess service, String request, CountDownLatch first) {
        try {
            while (true) {
                HttpResponse<String> response = service.post("sales", "/v1/decisions/credit-limit", request);
                assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
                answered.add(JSON.readTree(response.body()).get("decisionId").asString());
                first.countDown();
            }
        } catch (IOException | InterruptedException killed) {
            first.countDown();
        }
    }

    private static void killDatabase(Path folder) throws IOException {
        try (var files = Files.find(folder, 5, (file, attributes) -> file.endsWith("postmaster.pid"))) {
            for (Path file : files.toList()) {
                long pid = Long.parseLong(Files.readAllLines(file).get(0).trim());
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }
}
