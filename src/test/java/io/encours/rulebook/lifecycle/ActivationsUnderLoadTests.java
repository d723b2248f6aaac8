package io.encours.rulebook.lifecycle;

import static io.encours.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.TestDatabase;
import io.encours.engine.EngineSettings;
import io.encours.engine.EngineSettings.TableEvaluation;
import io.encours.engine.PolicyCompiler;
import io.encours.facts.CreditFile;
import io.encours.facts.Request;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.score.ScoreRequest;
import io.encours.rulebook.release.EngineCompilation;
import io.encours.rulebook.release.Releases;
import io.encours.shared.CustomerId;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * Release after release, each with rules of its own, takes effect while others decide. The build does some;
 * {@code -Dencours.activations=500} does as many as it says, and prints what they cost.
 */
class ActivationsUnderLoadTests {

    private static final int ACTIVATIONS = Integer.getInteger("encours.activations", 12);
    private static final int DECIDERS = 4;
    private static final Request REQUEST = new ScoreRequest(
            new Subject(new CustomerId("C-1"), SubjectType.COMPANY, "FR"),
            null,
            LocalDate.of(2026, 11, 21),
            CreditFile.empty(),
            null);

    private final TestDatabase database = TestDatabase.migrated();
    private final AtomicBoolean done = new AtomicBoolean();

    private record Footprint(long metaspace, long heap, int threads) {

        static Footprint now() {
            System.gc();
            return new Footprint(metaspaceUsed() >> 20, heapUsed() >> 20, threadCount());
        }

        private static long metaspaceUsed() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .mapToLong(pool -> pool(pool))
                    .sum();
        }

        private static long pool(MemoryPoolMXBean pool) {
            return pool.getUsage().getUsed();
        }

        private static long heapUsed() {
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        private static int threadCount() {
            return ManagementFactory.getThreadMXBean().getThreadCount();
        }
    }

    @Test
    void failNoDecisionAndMixNoneAndLeaveNothingBehind() throws Exception {
        EngineCompilation compilation =
                new EngineCompilation(new PolicyCompiler(new EngineSettings(TableEvaluation.INDEXED, 100)));
        ExecutorService deciders = Executors.newFixedThreadPool(DECIDERS);
        try (TestInstance instance =
                new TestInstance(database, compilation, Duration.ofSeconds(1), Duration.ofMillis(20))) {
            activate(instance, 1);
            List<Future<Long>> decisions = new ArrayList<>();
            for (int i = 0; i < DECIDERS; i++) {
                decisions.add(deciders.submit((Callable<Long>) () -> decideUntilDone(instance)));
            }
            List<Footprint> footprints = activateAll(instance);
            done.set(true);
            long made = 0;
            for (Future<Long> decider : decisions) {
                made += decider.get();
            }
            print(footprints, made);
            assertThat(made).isGreaterThan(ACTIVATIONS);
            Footprint warm = footprints.get(1);
            Footprint last = footprints.get(footprints.size() - 1);
            assertThat(last.threads()).isLessThanOrEqualTo(warm.threads() + 2);
            assertThat(last.metaspace()).isLessThan(warm.metaspace() + 20);
        } finally {
            done.set(true);
            deciders.shutdown();
        }
    }

    /** The footprint at the start, after a tenth, and so on. */
    private List<Footprint> activateAll(TestInstance instance) {
        List<Footprint> footprints = new ArrayList<>(List.of(Footprint.now()));
        int step = Math.max(1, ACTIVATIONS / 10);
        for (int number = 2; number <= ACTIVATIONS; number++) {
            activate(instance, number);
            if (number % step == 0) {
                footprints.add(Footprint.now());
            }
        }
        return footprints;
    }

    /** Two files, so that a mixture of two releases would show. */
    private static void activate(TestInstance instance, int number) {
        String asked = """
                package rules.score
                import io.encours.facts.score.ScoreRequest
                rule "asked of release %1$d" when ScoreRequest() then insert("release %1$d"); end
                """.formatted(number);
        String answered = """
                package rules.score
                rule "answered by release %1$d" when $asked : String(this str[startsWith] "release")
                then insert($asked.length() + %1$d); end
                """.formatted(number);
        instance.activate(new TreeMap<>(Map.of(
                "rules/score/asked.drl", asked.getBytes(UTF_8), "rules/score/answered.drl", answered.getBytes(UTF_8))));
        await().pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(() -> instance.decides() == number);
    }

    private long decideUntilDone(TestInstance instance) {
        long decisions = 0;
        while (!done.get()) {
            try (Releases.Lease lease = instance.releases.leaseInForce(instance.clock.instant())) {
                String asked = "release " + lease.number();
                assertThat(lease.policy().evaluate(REQUEST).derived()).contains(asked, asked.length() + lease.number());
                decisions++;
            }
        }
        return decisions;
    }

    @SuppressWarnings("SystemOut")
    private static void print(List<Footprint> footprints, long decisions) {
        System.out.printf("%d activations, %d decisions; MB of metaspace and heap, threads:%n", ACTIVATIONS, decisions);
        footprints.forEach(footprint -> System.out.println("  " + footprint));
    }
}
