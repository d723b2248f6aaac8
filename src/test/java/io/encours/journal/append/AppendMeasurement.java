package io.encours.journal.append;

import static io.encours.journal.record.DecisionRecords.aDecision;

import io.encours.TestDatabase;
import io.encours.journal.Journal;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many decisions a second are put on record, and how long a caller waits: group commit beside one transaction a
 * decision, in one run. Run it with {@code mvn test -Dtest=AppendMeasurement}.
 */
@Tag("measurement")
class AppendMeasurement {

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final int TURNS = 8;
    private static final Duration RUN = Duration.ofSeconds(4);

    @ParameterizedTest
    @CsvSource({
        "external, 1, 100",
        "external, 16, 100",
        "external, 16, 1",
        "external, 64, 100",
        "external, 64, 1",
        "pglz, 64, 100",
    })
    void appends(String storage, int callers, int batch) throws Exception {
        TestDatabase database = TestDatabase.migrated();
        store(database, storage);
        JournalSettings settings = new JournalSettings(batch, 2000, Duration.ofSeconds(10), 3);
        try (TestJournal instance = new TestJournal(database, settings)) {
            run(instance.journal(), callers, WARM_UP);
            List<Long> nanos = run(instance.journal(), callers, RUN);
            Collections.sort(nanos);
            System.out.printf(
                    "MEASURED %s, %d callers, batch %d: %,d rows/s, p50 %.2f ms, p99 %.2f ms%n",
                    storage,
                    callers,
                    batch,
                    nanos.size() / RUN.toSeconds(),
                    nanos.get(nanos.size() / 2) / 1e6,
                    nanos.get(nanos.size() * 99 / 100) / 1e6);
        }
    }

    /** What the chain and its signatures cost: in turns, on one database. */
    @ParameterizedTest
    @ValueSource(ints = {1, 16, 64})
    void appendsWithTheChainAndWithoutIt(int callers) throws Exception {
        TestDatabase database = TestDatabase.migrated();
        try (TestJournal sealing = new TestJournal(database, TestJournal.SETTINGS);
                TestJournal other = TestJournal.withoutChain(database)) {
            run(sealing.journal(), callers, WARM_UP);
            run(other.journal(), callers, WARM_UP);
            long sealed = 0;
            long unsealed = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                sealed += run(sealing.journal(), callers, TURN).size();
                unsealed += run(other.journal(), callers, TURN).size();
            }
            System.out.printf(
                    "MEASURED %d callers: %,d rows/s with the chain, %,d without, ratio %.2f%n",
                    callers,
                    sealed / (TURNS * TURN.toSeconds()),
                    unsealed / (TURNS * TURN.toSeconds()),
                    (double) sealed / unsealed);
        }
    }

    private static List<Long> run(Journal journal, int callers, Duration duration) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : threads.invokeAll(IntStream.range(0, callers)
                    .mapToObj(i -> (Callable<List<Long>>) () -> call(journal, duration))
                    .toList())) {
                all.addAll(one.get());
            }
            return all;
        } finally {
            threads.shutdown();
        }
    }

    private static List<Long> call(Journal journal, Duration duration) {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + duration.toNanos();
        for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
            journal.append(aDecision().document(document()).build());
            nanos.add(System.nanoTime() - began);
        }
        return nanos;
    }

    /** About 2 kB of JSON in which no two figures are alike. */
    private static String document() {
        StringBuilder json = new StringBuilder("{\"facts\": {");
        for (int i = 0; i < 64; i++) {
            json.append("\"figure")
                    .append(i)
                    .append("\": ")
                    .append(System.nanoTime())
                    .append(", ");
        }
        return json.append("\"end\": true}}").toString();
    }

    private static void store(TestDatabase database, String storage) throws Exception {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            String kept = storage.equals("pglz") ? "extended" : "external";
            statement.execute("""
                    do $$ declare t regclass; begin
                      for t in select relid from pg_partition_tree('encours.decision_content') loop
                        execute format('alter table %%s alter column document set storage %s', t);
                      end loop;
                    end $$
                    """.formatted(kept));
        }
    }
}
