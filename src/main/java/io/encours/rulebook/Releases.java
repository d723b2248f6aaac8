package io.encours.rulebook;

import io.encours.engine.Policy;
import io.encours.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/**
 * The releases there are, which one is in force when, and their policies to evaluate on.
 *
 * <p>Which release is in force is answered from memory, so that a decision waits for no database here. The instance
 * learns of new releases within {@code encours.rulebook.refresh} and compiles the next one before it takes effect.
 */
@Component
public class Releases {

    private final ReleaseStore store;
    private final CompiledPolicies<Policy> policies;
    private final ConcurrentMap<Integer, Release> approved = new ConcurrentHashMap<>();
    private volatile Timeline timeline = new Timeline(List.of());

    Releases(ReleaseStore store, CompiledPolicies<Policy> policies) {
        this.store = store;
        this.policies = policies;
    }

    /** The approved release that took effect last at that instant. */
    public Optional<Release> inForce(Instant at) {
        return timeline.at(at);
    }

    /** Every release, the first one first. */
    public List<Release> all() {
        return store.all();
    }

    public Optional<Release> get(int number) {
        Release known = approved.get(number);
        return known == null ? store.find(number) : Optional.of(known);
    }

    /** The latest release of that content. */
    public Optional<Release> byHash(Sha256 hash) {
        return store.find(hash).stream().reduce((earlier, later) -> later);
    }

    /** The bytes of a file of a release. */
    public Optional<byte[]> artefact(Release release, String name) {
        return Optional.ofNullable(release.content().artefacts().get(name)).map(store::bytes);
    }

    /**
     * The policy of the release in force.
     *
     * @throws NoSuchReleaseException if none is in force at that instant
     */
    public Lease leaseInForce(Instant at) {
        Release release = inForce(at).orElseThrow(() -> NoSuchReleaseException.inForce(at));
        return lease(release);
    }

    /**
     * The policy of a release, compiled now unless it was used lately.
     *
     * @throws NoSuchReleaseException if there is none of that number
     */
    public Lease lease(int number) {
        return lease(get(number).orElseThrow(() -> NoSuchReleaseException.of(number)));
    }

    Timeline timeline() {
        return timeline;
    }

    /** Looks which releases there are, and has those compiled that decide at that instant and next. */
    void refresh(Instant now) {
        Timeline current =
                new Timeline(store.approved().stream().map(this::approved).toList());
        timeline = current;
        current.at(now).ifPresent(policies::pin);
        current.after(now).ifPresent(next -> policies.lease(next).close());
    }

    private Release approved(int number) {
        return approved.computeIfAbsent(
                number, missing -> store.find(missing).orElseThrow(() -> NoSuchReleaseException.of(missing)));
    }

    private Lease lease(Release release) {
        return new Lease(release, policies.lease(release));
    }

    /**
     * The right to evaluate on a release's policy until it is closed; close it soon.
     */
    public static final class Lease implements AutoCloseable {

        private final Release release;
        private final CompiledPolicies.Lease<Policy> compiled;

        Lease(Release release, CompiledPolicies.Lease<Policy> compiled) {
            this.release = release;
            this.compiled = compiled;
        }

        public Policy policy() {
            return compiled.policy();
        }

        public int number() {
            return release.number();
        }

        /** SHA-256 of the release's content, 64 hexadecimal digits. */
        public String hash() {
            return release.hash().hex();
        }

        @Override
        public void close() {
            compiled.close();
        }
    }
}
