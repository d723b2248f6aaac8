package io.encours.journal.sealed;

import static io.encours.journal.record.DecisionRecords.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.TestDatabase;
import io.encours.journal.Journal;
import io.encours.journal.append.Appended;
import io.encours.journal.append.TestJournal;
import io.encours.proof.verification.TestVerification;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast a big chain is checked, and whether the memory it takes grows with the chain. Run it with
 * {@code mvn test -Dtest=VerificationMeasurement}.
 */
@Tag("measurement")
class VerificationMeasurement {

    private static final int CALLERS = 64;
    private static final int STEP = 25_000;
    private static final int STEPS = 4;

    private final TestDatabase database = TestDatabase.migrated();

    @Test
    void verifies() throws Exception {
        try (TestJournal instance = new TestJournal(database, TestJournal.SETTINGS)) {
            for (int step = 1; step <= STEPS; step++) {
                append(instance.journal());
                verify(step * STEP);
            }
        }
    }

    private void verify(int decisions) {
        long blocks = JdbcClient.create(database.service())
                .sql("select count(*) from encours.block")
                .query(Long.class)
                .single();
        System.gc();
        try (LiveHeap heap = new LiveHeap()) {
            long began = System.nanoTime();
            String found = TestVerification.of(database.service(), new SealedDecisions(), new SealedErasures());
            double seconds = (System.nanoTime() - began) / 1e9;
            assertThat(found).isEqualTo(decisions + " records are as they were sealed");
            System.out.printf(
                    "MEASURED %,d decisions in %,d blocks: %.1f s, %,.0f decisions/s, %,.0f blocks/s, %,d MB live at most%n",
                    decisions, blocks, seconds, decisions / seconds, blocks / seconds, heap.most() >> 20);
        }
    }

    /** What garbage collections leave, looked at all the time. */
    private static final class LiveHeap implements AutoCloseable {

        private final AtomicLong most = new AtomicLong();
        private final Thread watch = new Thread(this::look);

        LiveHeap() {
            watch.start();
        }

        private void look() {
            while (!Thread.currentThread().isInterrupted()) {
                most.accumulateAndGet(live(), Math::max);
                LockSupport.parkNanos(20_000_000);
            }
        }

        private static long live() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getCollectionUsage)
                    .filter(Objects::nonNull)
                    .mapToLong(MemoryUsage::getUsed)
                    .sum();
        }

        long most() {
            return most.get();
        }

        @Override
        public void close() {
            watch.interrupt();
        }
    }

    private static void append(Journal journal) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        List<Callable<Appended>> appends = new ArrayList<>();
        IntStream.range(0, STEP)
                .forEach(i -> appends.add(() -> journal.append(aDecision()
                        .document("{\"n\": " + "1234567890".repeat(200) + i + "}")
                        .build())));
        for (Future<Appended> append : callers.invokeAll(appends)) {
            append.get();
        }
        callers.shutdown();
    }
}
