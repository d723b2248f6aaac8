package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.engine.RuleContainers.Lease;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RuleContainersTests {

    private static final Map<String, String> RULES =
            Map.of("rules/a.drl", "package rules.a\nrule \"longer\" when $n : Integer() then insert(\"\" + $n); end");

    private final RuleContainers containers = new RuleContainers();

    @Test
    void compilesOnceForAllWhoShareTheRulesAndDisposesWithTheLast() {
        Lease first = containers.lease("k1", RULES);
        Lease second = containers.lease("k1", RULES);
        assertThat(second.container()).isSameAs(first.container());
        first.close();
        assertThat(evaluated(second.container())).hasSize(2);
        assertThat(containers.size()).isEqualTo(1);
        second.close();
        assertThat(containers.size()).isZero();
        assertThat(second.container().isDisposed()).isTrue();
        assertThatThrownBy(() -> evaluated(second.container())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsAnEvaluationThatRunsComeToItsEnd() throws Exception {
        Lease lease = containers.lease("k2", RULES);
        CountDownLatch runs = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        CompletableFuture<Integer> evaluation =
                CompletableFuture.supplyAsync(() -> lease.container().inSession(session -> {
                    runs.countDown();
                    await(closed);
                    return session.evaluate(Tables.of(List.of()), List.of(7), 10)
                            .facts()
                            .size();
                }));
        runs.await();
        lease.close();
        assertThat(lease.container().isDisposed()).isFalse();
        Lease again = containers.lease("k2", RULES);
        closed.countDown();
        assertThat(evaluation.get()).isEqualTo(2);
        assertThat(lease.container().isDisposed()).isTrue();
        assertThat(evaluated(again.container())).hasSize(2);
        again.close();
    }

    @Test
    void forgetsRulesThatDoNotCompile() {
        Map<String, String> broken = Map.of("rules/a.drl", "package rules.a\nrule \"x\" when Nothing() then end");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> containers.lease("k3", broken)).isInstanceOf(PolicyException.class);
            assertThat(containers.size()).isZero();
        }
    }

    private static List<Object> evaluated(RuleContainer container) {
        return container.inSession(session ->
                session.evaluate(Tables.of(List.of()), List.of(7), 10).facts());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
