package io.encours.rulebook.release;

import static io.encours.rulebook.release.SomeReleases.approved;
import static io.encours.rulebook.release.SomeReleases.artefacts;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.rulebook.release.FakeCompilation.FakePolicy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompiledPoliciesTests {

    private final FakeCompilation compilation = new FakeCompilation();
    private final CompiledPolicies<FakePolicy> policies =
            new CompiledPolicies<>(compilation, release -> artefacts("rule " + release.number()), 2);

    @Test
    void compilesAReleaseOnceForAllWhoUseIt() {
        FakePolicy policy = use(1);
        assertThat(use(1)).isSameAs(policy);
        assertThat(compilation.compiled).hasSize(1);
    }

    @Test
    void sharesThePolicyOfReleasesWithEqualContent() {
        FakePolicy first;
        try (CompiledPolicies.Lease<FakePolicy> lease = policies.lease(approved(1, "2026-01-01T00:00:00Z", "same"))) {
            first = lease.policy();
        }
        try (CompiledPolicies.Lease<FakePolicy> lease = policies.lease(approved(2, "2027-01-01T00:00:00Z", "same"))) {
            assertThat(lease.policy()).isSameAs(first);
        }
    }

    @Test
    void discardsWhatWasNotUsedLately() {
        IntStream.rangeClosed(1, 10).forEach(this::use);
        assertThat(compilation.compiled).hasSize(10);
        assertThat(compilation.compiled)
                .filteredOn(policy -> !policy.discarded().get())
                .hasSize(2);
    }

    @Test
    void discardsNothingThatIsInUse() {
        CompiledPolicies.Lease<FakePolicy> lease = policies.lease(release(1));
        IntStream.rangeClosed(2, 20).forEach(this::use);
        assertThat(lease.policy().discarded()).isFalse();
        lease.close();
        lease.close();
        IntStream.rangeClosed(21, 40).forEach(this::use);
        assertThat(lease.policy().discarded()).isTrue();
    }

    @Test
    void keepsThePinnedReleaseWhateverElseIsUsed() {
        policies.pin(release(1));
        FakePolicy pinned = use(1);
        IntStream.rangeClosed(2, 20).forEach(this::use);
        assertThat(use(1)).isSameAs(pinned);
        assertThat(pinned.discarded()).isFalse();
        policies.pin(release(21));
        policies.retain(Set.of(release(21).hash()));
        IntStream.rangeClosed(22, 40).forEach(this::use);
        assertThat(pinned.discarded()).isTrue();
    }

    @Test
    void handsOutNoDiscardedPolicyWhileManyUseMany() throws Exception {
        ExecutorService users = Executors.newFixedThreadPool(8);
        try {
            policies.pin(release(1));
            List<Future<Boolean>> answers = users.invokeAll(IntStream.range(0, 8)
                    .mapToObj(user -> (Callable<Boolean>) this::useAtRandom)
                    .toList());
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            users.shutdown();
        }
    }

    private boolean useAtRandom() {
        boolean usable = true;
        for (int i = 0; i < 5_000; i++) {
            int number = ThreadLocalRandom.current().nextInt(1, 7);
            if (i % 100 == 0) {
                policies.pin(release(number));
                policies.retain(Set.of(release(number).hash()));
            }
            try (CompiledPolicies.Lease<FakePolicy> lease = policies.lease(release(number))) {
                usable &= !lease.policy().discarded().get();
            }
        }
        return usable;
    }

    private FakePolicy use(int number) {
        try (CompiledPolicies.Lease<FakePolicy> lease = policies.lease(release(number))) {
            return lease.policy();
        }
    }

    private static Release release(int number) {
        return approved(number, "2026-01-01T00:00:00Z");
    }
}
