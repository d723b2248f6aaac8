package io.encours;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.decision.Examples;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A thousand sales people ask at once a service whose journal lets few wait, and it is killed amid their orders. */
class KilledServiceIT {

    private static final int REQUESTS = 1000;
    private static final int ANSWERS_BEFORE_THE_KILL = 300;
    private static final List<String> ORDERS =
            List.of("order-approval/deposit", "order-approval/first-order", "order-approval/overdue");
    private static final Map<String, String> NARROW =
            Map.of("ENCOURS_LOCAL_PASSWORD", ServiceProcess.PASSWORD, "ENCOURS_JOURNAL_QUEUE", "2");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void hasEveryAnswerThatReachedAClientOnRecordAndReplaysItIdentically(@TempDir Path folder) throws Exception {
        Queue<JsonNode> answers = new ConcurrentLinkedQueue<>();
        try (ServiceProcess service = ServiceProcess.on(folder, ServiceProcess.freePort(), NARROW)) {
            askUntilKilled(service, answers);
        }
        assertThat(answers).hasSizeGreaterThanOrEqualTo(ANSWERS_BEFORE_THE_KILL);
        try (ServiceProcess again = ServiceProcess.on(folder)) {
            checkOnRecord(again, answers);
            checkChain(again, answers.size());
        }
    }

    private static void checkOnRecord(ServiceProcess service, Queue<JsonNode> answers) throws Exception {
        ExecutorService auditors = Executors.newFixedThreadPool(8);
        List<Callable<Void>> checks = answers.stream()
                .map(answer -> (Callable<Void>) () -> {
                    assertOnRecord(service, answer);
                    return null;
                })
                .toList();
        for (Future<Void> check : auditors.invokeAll(checks)) {
            check.get();
        }
        auditors.shutdown();
    }

    private static void checkChain(ServiceProcess service, int answered) throws Exception {
        JsonNode report =
                JSON.readTree(service.get("auditor", "/v1/audit/verification").body());
        assertThat(report.get("valid").asBoolean()).as(report.toString()).isTrue();
        assertThat(report.get("records").asInt()).isGreaterThanOrEqualTo(answered);
        assertThat(report.get("blocks").asLong())
                .isEqualTo(report.get("lastBlock").asLong());
    }

    private static void askUntilKilled(ServiceProcess service, Queue<JsonNode> answers) throws Exception {
        CountDownLatch enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
        ExecutorService clients = Executors.newFixedThreadPool(REQUESTS);
        for (int i = 0; i < REQUESTS; i++) {
            String request = Examples.about("KILL-" + i, ORDERS.get(i % ORDERS.size()));
            clients.execute(() -> ask(service, request).ifPresent(answer -> {
                answers.add(answer);
                enough.countDown();
            }));
        }
        assertThat(enough.await(5, TimeUnit.MINUTES)).isTrue();
        service.kill();
        clients.shutdown();
        assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    /** The answer, asked for again while the service has no room; none where it was gone before it gave one. */
    private static Optional<JsonNode> ask(ServiceProcess service, String request) {
        try {
            HttpResponse<String> response = service.post("sales", "/v1/decisions/order-approval", request);
            while (response.statusCode() == 503) {
                response = service.post("sales", "/v1/decisions/order-approval", request);
            }
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return Optional.of(JSON.readTree(response.body()));
        } catch (IOException | InterruptedException killed) {
            return Optional.empty();
        }
    }

    private static void assertOnRecord(ServiceProcess service, JsonNode answer) throws Exception {
        String id = answer.get("decisionId").asString();
        HttpResponse<String> recorded = service.get("sales", "/v1/decisions/" + id);
        assertThat(recorded.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(recorded.body())).isEqualTo(answer);
        HttpResponse<String> replay = service.post("auditor", "/v1/decisions/" + id + "/replay", "");
        assertThat(JSON.readTree(replay.body()).get("identical").asBoolean())
                .as(replay.body())
                .isTrue();
    }
}
