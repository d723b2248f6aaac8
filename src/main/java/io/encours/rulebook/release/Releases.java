package io.encours.rulebook.release;

import io.encours.engine.Policy;
import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.shared.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * The releases there are, which one is in force when, and their policies to evaluate on.
 *
 * <p>Which release is in force is answered from memory, so that a decision waits for no database here. The instance is
 * told of new releases, and asks for them every {@code encours.rulebook.refresh} in case it was not; it compiles the next
 * ones before they take effect. While a release cannot be compiled here, the one before it goes on; while it is damaged, none
 * does.
 */
@Component
@NamedInterface("release")
public class Releases {

    private final ReleaseStore store;
    private final ArtefactStore artefacts;
    private final CompiledPolicies<Policy> policies;
    private final Preparation preparation;
    private final Clock clock;
    private final ConcurrentMap<Integer, Release> approved = new ConcurrentHashMap<>();
    private volatile Timeline timeline = new Timeline(List.of());

    public Releases(
            ReleaseStore store,
            ArtefactStore artefacts,
            CompiledPolicies<Policy> policies,
            Preparation preparation,
            Clock clock) {
        this.store = store;
        this.artefacts = artefacts;
        this.policies = policies;
        this.preparation = preparation;
        this.clock = clock;
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
        return Optional.ofNullable(release.artefacts().get(name))
                .map(hash -> artefacts.bytes(release.named(), name, hash));
    }

    /**
     * The bytes of every file of a release, by name.
     *
     * @throws io.encours.rulebook.artefact.DamagedPolicyException if one is not what was approved
     */
    public SortedMap<String, byte[]> artefacts(Release release) {
        return artefacts.bytes(release.named(), release.artefacts());
    }

    /**
     * Lets a release pass that is whole.
     *
     * @throws io.encours.rulebook.artefact.DamagedPolicyException naming what is damaged
     */
    public void requireWhole(Release release) {
        artefacts.bytes(release.named(), release.artefacts());
    }

    /**
     * The policy of the release in force, or of the one before it while that one is not compiled here; never compiles.
     *
     * @throws NoSuchReleaseException if none is in force at that instant
     * @throws io.encours.rulebook.artefact.DamagedPolicyException if it is damaged: none decides in its place
     */
    public Lease leaseInForce(Instant at) {
        for (Release release : timeline.backFrom(at)) {
            preparation.requireWhole(release);
            Optional<CompiledPolicies.Lease<Policy>> compiled = policies.leaseIfPinned(release);
            if (compiled.isPresent()) {
                return new Lease(release, compiled.get());
            }
        }
        throw NoSuchReleaseException.inForce(at);
    }

    /**
     * The policy to decide on as of a day: of today and of days to come, the release in force now; of a day in the past,
     * the one in force at its end; of a day before the first release, the first one.
     *
     * @throws NoSuchReleaseException if none is in force
     */
    public Lease leaseAsOf(LocalDate day) {
        if (!day.isBefore(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            return leaseInForce(clock.instant());
        }
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1);
        Release release = timeline.atOrFirst(end).orElseThrow(() -> NoSuchReleaseException.inForce(end));
        return inForce(clock.instant()).filter(release::equals).isPresent()
                ? leaseInForce(clock.instant())
                : lease(release);
    }

    /**
     * The policy of a release, compiled now unless it was used lately.
     *
     * @throws NoSuchReleaseException if there is none of that number
     * @throws io.encours.rulebook.artefact.DamagedPolicyException if it is damaged
     */
    public Lease lease(int number) {
        return lease(get(number).orElseThrow(() -> NoSuchReleaseException.of(number)));
    }

    public Timeline timeline() {
        return timeline;
    }

    /** Looks which releases there are, and has those compiled that decide at that instant and next. */
    public synchronized void refresh(Instant now) {
        List<Integer> numbers = store.approved();
        approved.keySet().retainAll(numbers);
        Timeline current = new Timeline(numbers.stream().map(this::approved).toList());
        timeline = current;
        preparation.prepare(current, now);
    }

    private Release approved(int number) {
        return approved.computeIfAbsent(
                number, missing -> store.find(missing).orElseThrow(() -> NoSuchReleaseException.of(missing)));
    }

    private Lease lease(Release release) {
        release.requireListedAsMade();
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
