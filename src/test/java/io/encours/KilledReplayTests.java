package io.encours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.encours.decision.Examples;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that is killed amid a replay takes it up where it was when it is started again. */
class KilledReplayTests {

    private static final int DECISIONS = 150;
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String REPLAY = "/v1/audit/replays/1";
    private static final Map<String, String> SMALL_STEPS = Map.of(
            "ENCOURS_LOCAL_PASSWORD", ServiceProcess.PASSWORD,
            "ENCOURS_REPLAYS_WINDOW", "1",
            "ENCOURS_REPLAYS_HOLD", "2s",
            "ENCOURS_REPLAYS_SETTLED", "0s");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void goesOnAndCountsEveryDecisionOnce(@TempDir Path folder) throws Exception {
        try (ServiceProcess service = start(folder)) {
            for (int i = 0; i < DECISIONS; i++) {
                service.post(
                        "sales", "/v1/decisions/credit-limit", Examples.about("K-" + i, "credit-limit/class-known"));
            }
            service.post("auditor", "/v1/audit/replays", "{\"from\": \"2020-01-01T00:00:00Z\"}");
            await().atMost(LONG)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> replay(service).get("done").asInt() > 5);
            service.kill();
        }
        try (ServiceProcess again = start(folder)) {
            JsonNode taken = replay(again);
            assertThat(taken.get("state").asString()).isEqualTo("RUNNING");
            assertThat(taken.get("done").asInt()).isBetween(6, DECISIONS - 1);
            await().atMost(LONG)
                    .until(() -> replay(again).get("state").asString().equals("DONE"));
            assertThat(replay(again).get("total").asInt()).isEqualTo(DECISIONS);
            assertThat(replay(again).get("identical").asInt()).isEqualTo(DECISIONS);
            assertThat(replay(again).at("/summary/outcomes/0/decisions").asInt())
                    .isEqualTo(DECISIONS);
        }
    }

    private static ServiceProcess start(Path folder) throws Exception {
        return ServiceProcess.on(folder, ServiceProcess.freePort(), SMALL_STEPS);
    }

    private static JsonNode replay(ServiceProcess service) throws Exception {
        return JSON.readTree(service.get("auditor", REPLAY).body());
    }
}
