package io.encours.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.decision.Api;
import io.encours.decision.Examples;
import io.encours.job.Hold;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * How many decisions a second are decided again by one thread, beside how many are decided and put on record, in one run;
 * what stays in the heap as more are done; and how long callers wait meanwhile. Run it with
 * {@code mvn test -Dtest=ReplayMeasurement}.
 */
@Tag("measurement")
@EncoursTest(properties = {"encours.replays.poll=1h", "encours.replays.hold=3h"})
class ReplayMeasurement {

    private static final int DECISIONS = Integer.getInteger("replay.decisions", 20_000);
    private static final int CALLERS = 2;
    private static final int ASKED = 500;
    private static final int LOOK_EVERY = 4_000;
    private static final List<String> EXAMPLES = Stream.of("score", "credit-limit", "order-approval", "dunning")
            .flatMap(decision -> Examples.names(decision).stream())
            .toList();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ReplayDesk desk;

    @Autowired
    private ReplayHolds holds;

    @Autowired
    private ReplayRun run;

    @Test
    void measures() throws Exception {
        record(DECISIONS / 20);
        Instant begin = clock.instant();
        long began = System.nanoTime();
        record(DECISIONS);
        print("decided and put on record: %.0f/s by %d callers", perSecond(DECISIONS, began), CALLERS);
        print(
                "of which the rules take %s ms on average",
                jdbc.sql("select round(avg(evaluated_micros) / 1000, 2) from encours.decision")
                        .query(String.class)
                        .single());
        replay(begin, "first time");
        replay(begin, "second time");
        List<Long> alone = waits();
        ExecutorService background = Executors.newSingleThreadExecutor();
        Future<?> replay = background.submit(() -> {
            replay(begin, "beside a caller");
            return true;
        });
        List<Long> beside = waits();
        replay.get();
        background.shutdown();
        print("a caller waits, alone: %s; beside a replay: %s", percentiles(alone), percentiles(beside));
    }

    private void record(int decisions) throws Exception {
        Api api = new Api(mvc);
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < decisions; i++) {
            String example = EXAMPLES.get(i % EXAMPLES.size());
            String request = Examples.about("C-" + i % 1000, example);
            calls.add(() -> ask(api, example, request));
        }
        for (Future<Boolean> call : callers.invokeAll(calls)) {
            assertThat(call.get()).isTrue();
        }
        callers.shutdown();
    }

    private static boolean ask(Api api, String example, String request) {
        return api.post("sales", "/v1/decisions/" + example.split("/", 2)[0], request)
                        .getResponse()
                        .getStatus()
                == 200;
    }

    private void replay(Instant begin, String which) throws InterruptedException {
        ReplayJob asked = desk.request(new ReplayRequest(begin, null, null, null, null, null, null), "auditor", null);
        Hold<ReplayJob> hold = holds.claim(Duration.ofHours(1), Duration.ZERO).orElseThrow();
        List<Long> heap = new ArrayList<>();
        long began = System.nanoTime();
        run.run(hold, () -> looked(asked.id(), heap));
        ReplayJob done = desk.get(asked.id());
        print(
                "decided again, one thread, %s: %d, %s/s (%.0f/s with the looks), %d different; heap in MB every %d: %s",
                which,
                done.counts().done(),
                String.valueOf(done.perSecond()),
                perSecond((int) done.counts().done(), began),
                done.counts().different(),
                LOOK_EVERY,
                heap);
        assertThat(done.counts().identical()).isEqualTo(done.total());
    }

    private boolean looked(int id, List<Long> heap) {
        if (desk.get(id).counts().done() >= (long) heap.size() * LOOK_EVERY) {
            System.gc();
            heap.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        }
        return false;
    }

    private List<Long> waits() {
        Api api = new Api(mvc);
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            String example = EXAMPLES.get(i % EXAMPLES.size());
            long asked = System.nanoTime();
            ask(api, example, Examples.request(example));
            waits.add(System.nanoTime() - asked);
        }
        Collections.sort(waits);
        return waits;
    }

    private static String percentiles(List<Long> waits) {
        return "p50 %.1f ms, p95 %.1f ms".formatted(waits.get(ASKED / 2) / 1e6, waits.get(ASKED * 95 / 100) / 1e6);
    }

    private static double perSecond(int decisions, long began) {
        return decisions / ((System.nanoTime() - began) / 1e9);
    }

    private static void print(String text, Object... values) {
        System.out.printf("MEASURED " + text + "%n", values);
    }
}
