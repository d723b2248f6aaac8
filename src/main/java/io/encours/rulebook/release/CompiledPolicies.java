package io.encours.rulebook.release;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.encours.shared.Sha256;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The policies that are compiled at present, by the hash of their release: the pinned ones, and some more that were used
 * last. One that leaves is discarded when the last lease on it ends.
 *
 * @param <P> the policy
 */
public final class CompiledPolicies<P> {

    private final Compilation<P> compilation;
    private final Function<Release, SortedMap<String, byte[]>> artefacts;
    private final Cache<Sha256, Compiled> kept;
    private volatile Map<Sha256, Compiled> pinned = Map.of();

    public CompiledPolicies(
            Compilation<P> compilation, Function<Release, SortedMap<String, byte[]>> artefacts, int keptCompiled) {
        this.compilation = compilation;
        this.artefacts = artefacts;
        this.kept = Caffeine.newBuilder()
                .maximumSize(keptCompiled)
                .executor(Runnable::run)
                .<Sha256, Compiled>removalListener((hash, compiled, cause) -> {
                    if (compiled != null) {
                        compiled.release();
                    }
                })
                .build();
    }

    /** The policy of a release, compiled now if need be. */
    public Lease<P> lease(Release release) {
        return lease(release, artefacts);
    }

    /** The policy of a release whose artefacts are not stored yet. */
    public Lease<P> lease(Release release, Function<Release, SortedMap<String, byte[]>> source) {
        while (true) {
            Compiled compiled = find(release, source);
            if (compiled.acquire()) {
                return new Lease<>(compiled.policy, compiled::release);
            }
        }
    }

    /** The policy of a release if it is pinned; never compiles. */
    Optional<Lease<P>> leaseIfPinned(Release release) {
        Compiled compiled = pinned.get(release.hash());
        while (compiled != null) {
            if (compiled.acquire()) {
                return Optional.of(new Lease<>(compiled.policy, compiled::release));
            }
            compiled = pinned.get(release.hash());
        }
        return Optional.empty();
    }

    /** Keeps the policy of a release compiled until it is retained no more; compiles it now if need be. */
    synchronized void pin(Release release) {
        if (isPinned(release)) {
            return;
        }
        Compiled next;
        do {
            next = find(release, artefacts);
        } while (!next.acquire());
        Map<Sha256, Compiled> more = new HashMap<>(pinned);
        more.put(next.hash, next);
        pinned = Map.copyOf(more);
    }

    boolean isPinned(Release release) {
        return pinned.containsKey(release.hash());
    }

    /** Ends the pins of all releases but those. */
    synchronized void retain(Set<Sha256> releases) {
        Map<Sha256, Compiled> before = pinned;
        Map<Sha256, Compiled> fewer = new HashMap<>(before);
        fewer.keySet().retainAll(releases);
        pinned = Map.copyOf(fewer);
        before.forEach((hash, compiled) -> {
            if (!fewer.containsKey(hash)) {
                unpin(compiled);
            }
        });
    }

    /** The hold of the pin becomes that of the cache, or ends. */
    private void unpin(Compiled before) {
        if (kept.asMap().putIfAbsent(before.hash, before) != null) {
            before.release();
        }
    }

    private Compiled find(Release release, Function<Release, SortedMap<String, byte[]>> source) {
        Compiled current = pinned.get(release.hash());
        return current == null
                ? kept.get(release.hash(), hash -> new Compiled(hash, compilation.compile(source.apply(release))))
                : current;
    }

    /** A policy with the number of those who hold it: the cache, the pin, and each lease. */
    private final class Compiled {

        private final Sha256 hash;
        private final P policy;
        private final AtomicInteger holds = new AtomicInteger(1);

        Compiled(Sha256 hash, P policy) {
            this.hash = hash;
            this.policy = policy;
        }

        boolean acquire() {
            return holds.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
        }

        void release() {
            if (holds.decrementAndGet() == 0) {
                compilation.discard(policy);
            }
        }
    }

    /**
     * The right to evaluate on a policy until it is closed.
     *
     * @param <P> the policy
     */
    public static final class Lease<P> implements AutoCloseable {

        private final P policy;
        private final Runnable release;
        private final AtomicBoolean closed = new AtomicBoolean();

        Lease(P policy, Runnable release) {
            this.policy = policy;
            this.release = release;
        }

        P policy() {
            return policy;
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                release.run();
            }
        }
    }
}
