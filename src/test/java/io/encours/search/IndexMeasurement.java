package io.encours.search;

import io.encours.EncoursTest;
import io.encours.decision.Api;
import io.encours.decision.Examples;
import io.encours.facts.DecisionType;
import io.encours.journal.Journal;
import io.encours.journal.record.DecisionIds;
import io.encours.journal.record.DecisionRecord;
import io.encours.shared.CustomerId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * How many decisions a second the index takes in, and what appending costs meanwhile. Run it with {@code mvn test
 * -Dtest=IndexMeasurement}.
 */
@Tag("measurement")
@EncoursTest(properties = {"encours.search.interval=1h", "encours.journal.timeout=30s"})
class IndexMeasurement {

    private static final int CALLERS = 16;
    private static final int TURNS = 4;
    private static final Duration TURN = Duration.ofSeconds(3);

    @Autowired
    private Journal journal;

    @Autowired
    private DecisionIds ids;

    @Autowired
    private IndexStep step;

    @Autowired
    private MockMvcTester mvc;

    private DecisionRecord model;

    @BeforeEach
    void decideOnce() {
        String answer = Api.json(new Api(mvc)
                        .post("sales", "/v1/decisions/order-approval", Examples.request("order-approval/deposit")))
                .get("decisionId")
                .asString();
        model = journal.find(UUID.fromString(answer)).orElseThrow();
    }

    @Test
    void follows() throws Exception {
        append(TURN);
        index();
        int appended = append(TURN).size() + append(TURN).size();
        long began = System.nanoTime();
        index();
        System.out.printf(
                "MEASURED %,d decisions of %,d bytes are taken in at %,.0f a second%n",
                appended, model.document().length(), appended / ((System.nanoTime() - began) / 1e9));
    }

    @Test
    void appendsWhileTheIndexFollowsAndWhileItDoesNot() throws Exception {
        append(TURN);
        List<Long> alone = new ArrayList<>();
        List<Long> followed = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            index();
            alone.addAll(append(TURN));
            index();
            followed.addAll(appendFollowed());
        }
        print("alone", alone);
        print("followed", followed);
    }

    private List<Long> appendFollowed() throws Exception {
        AtomicBoolean running = new AtomicBoolean(true);
        ExecutorService follower = Executors.newSingleThreadExecutor();
        Future<?> following = follower.submit(() -> {
            while (running.get()) {
                step.take();
            }
        });
        try {
            return append(TURN);
        } finally {
            running.set(false);
            following.get();
            follower.shutdown();
        }
    }

    private List<Long> append(Duration duration) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        List<Long> nanos = new ArrayList<>();
        List<Callable<List<Long>>> calls = Stream.<Callable<List<Long>>>generate(() -> () -> call(duration))
                .limit(CALLERS)
                .toList();
        for (Future<List<Long>> call : callers.invokeAll(calls)) {
            nanos.addAll(call.get());
        }
        callers.shutdown();
        return nanos;
    }

    private List<Long> call(Duration duration) {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + duration.toNanos();
        for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
            journal.append(another());
            nanos.add(System.nanoTime() - began);
        }
        return nanos;
    }

    private DecisionRecord another() {
        UUID id = ids.next();
        return new DecisionRecord(
                id,
                DecisionType.ORDER_APPROVAL,
                new CustomerId("C-" + (id.hashCode() & 0xffff)),
                null,
                "crm",
                null,
                null,
                model.release(),
                LocalDate.of(2026, 11, 21),
                model.outcome(),
                model.timings(),
                model.document());
    }

    private void index() {
        int taken = 0;
        while (taken >= 0) {
            taken = step.take();
        }
    }

    private static void print(String how, List<Long> nanos) {
        Collections.sort(nanos);
        System.out.printf(
                "MEASURED %s: %,d decisions a second by %d callers, p50 %.1f ms, p99 %.1f ms%n",
                how,
                nanos.size() / (TURNS * TURN.toSeconds()),
                CALLERS,
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 99 / 100) / 1e6);
    }
}
