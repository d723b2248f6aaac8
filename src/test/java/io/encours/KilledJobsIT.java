package io.encours;

import static io.encours.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.decision.Examples;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that is killed amid a replay and an export goes on with both when it is started again. */
class KilledJobsIT {

    private static final int DECISIONS = 150;
    private static final int MORE_IN_THE_INDEX = 30_000;
    private static final int PIECES_BEFORE_THE_KILL = 2;
    private static final String REPLAY = "/v1/audit/replays/1";
    private static final String EXPORTS = "/v1/audit/exports";
    private static final JsonMapper JSON = new JsonMapper();

    private static final String FILL = """
            insert into encours.decision_search
              (decided_at, decision_id, type, outcome, release_number, caller, as_of, reasons, rows)
            select timestamptz 'epoch' + interval '1 millisecond' * millis,
                   (lpad(to_hex(millis), 12, '0') || '7000' || '8000' || lpad(to_hex(n), 12, '0'))::uuid,
                   'score', 'RATED', 1, 'sales', date '2026-11-21', '{}', '{}'
            from (select n, from_millis + 1 + n %% greatest(to_millis - from_millis - 1, 1) as millis
                  from (select (extract(epoch from min(decided_at)) * 1000)::bigint as from_millis,
                               (extract(epoch from max(decided_at)) * 1000)::bigint as to_millis
                        from encours.decision_search) period,
                       generate_series(1, %d) n) filling
            """.formatted(MORE_IN_THE_INDEX);

    private static final String ALL_IN_ORDER =
            "select decision_id::text from encours.decision_search order by decided_at desc, decision_id desc";

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient jdbc = JdbcClient.create(database.owner());

    @Test
    void countsEveryDecisionOfItsReplayOnceAndMakesItsExportWhole(@TempDir Path folder) throws Exception {
        UUID export;
        try (Connection blocker = database.owner().getConnection()) {
            try (ServiceProcess service = start(folder)) {
                decide(service);
                export = blockedExport(service, blocker);
                service.post("auditor", "/v1/audit/replays", "{\"from\": \"2020-01-01T00:00:00Z\"}");
                await().pollInterval(Duration.ofMillis(5)).until(() -> done() > 5);
                service.kill();
            }
            blocker.rollback();
        }
        assertThat(done()).isBetween(6, DECISIONS - 1);
        try (ServiceProcess again = start(folder)) {
            assertReplayed(ended(again, REPLAY));
            assertWhole(again, ended(again, EXPORTS + "/" + export));
        }
    }

    private ServiceProcess start(Path folder) throws Exception {
        return ServiceProcess.on(
                folder,
                ServiceProcess.freePort(),
                Map.ofEntries(
                        Map.entry("SPRING_DATASOURCE_URL", database.url()),
                        Map.entry(
                                "SPRING_DATASOURCE_USERNAME",
                                database.serviceLogin().name()),
                        Map.entry(
                                "SPRING_DATASOURCE_PASSWORD",
                                database.serviceLogin().password()),
                        Map.entry("SPRING_FLYWAY_USER", database.ownerLogin().name()),
                        Map.entry(
                                "SPRING_FLYWAY_PASSWORD", database.ownerLogin().password()),
                        Map.entry("ENCOURS_LOCAL_PASSWORD", ServiceProcess.PASSWORD),
                        Map.entry("ENCOURS_EXPORT_SILENCE", "2s"),
                        Map.entry("ENCOURS_REPLAYS_WINDOW", "1"),
                        Map.entry("ENCOURS_REPLAYS_HOLD", "2s"),
                        Map.entry("ENCOURS_REPLAYS_SETTLED", "0s")));
    }

    /** Some decisions on record, and as many more in the index as make an export of several pieces. */
    private void decide(ServiceProcess service) throws Exception {
        for (int i = 0; i < DECISIONS; i++) {
            service.post("sales", "/v1/decisions/credit-limit", Examples.about("K-" + i, "credit-limit/class-known"));
        }
        await().until(() -> count("encours.decision_search") == DECISIONS);
        jdbc.sql(FILL).update();
    }

    /** An export that has written some pieces and cannot write the next one, which somebody else is about to write. */
    private UUID blockedExport(ServiceProcess service, Connection blocker) throws Exception {
        JsonNode asked = JSON.readTree(
                service.post("auditor", EXPORTS + "?format=csv", "").body());
        UUID export = UUID.fromString(asked.get("id").asString());
        blocker.setAutoCommit(false);
        try (PreparedStatement insert = blocker.prepareStatement(
                "insert into encours.export_part (export, number, content) values (?, ?, '')")) {
            insert.setObject(1, export);
            insert.setInt(2, PIECES_BEFORE_THE_KILL);
            insert.executeUpdate();
        }
        await().until(() -> count("encours.export_part") == PIECES_BEFORE_THE_KILL);
        return export;
    }

    private static JsonNode ended(ServiceProcess service, String place) {
        return await().until(
                        () -> JSON.readTree(service.get("auditor", place).body()),
                        job -> job.get("state").asString().equals("DONE"));
    }

    private static void assertReplayed(JsonNode replay) {
        assertThat(replay.get("total").asInt()).isEqualTo(DECISIONS);
        assertThat(replay.get("identical").asInt()).isEqualTo(DECISIONS);
        assertThat(replay.at("/summary/outcomes/0/decisions").asInt()).isEqualTo(DECISIONS);
    }

    private void assertWhole(ServiceProcess service, JsonNode export) throws Exception {
        assertThat(export.get("attempts").asInt()).isEqualTo(2);
        assertThat(export.get("done").asInt()).isEqualTo(DECISIONS + MORE_IN_THE_INDEX);
        String file = service.get("auditor", export.get("file").asString()).body();
        List<String> ids = file.lines()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .toList();
        assertThat(ids).isEqualTo(jdbc.sql(ALL_IN_ORDER).query(String.class).list());
    }

    private int done() {
        return jdbc.sql("select coalesce(max(done), 0) from encours.replay")
                .query(Integer.class)
                .single();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
