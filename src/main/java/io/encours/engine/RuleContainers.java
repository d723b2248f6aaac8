package io.encours.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** One container for each distinct set of rule sources, shared by the policies that have it, closed with the last. */
final class RuleContainers {

    private final Map<String, Shared> byKey = new HashMap<>();

    /** Use {@link Lease#close()} once for each lease. */
    Lease lease(String key, Map<String, String> sources) {
        Shared shared;
        boolean first;
        synchronized (byKey) {
            first = !byKey.containsKey(key);
            shared = byKey.computeIfAbsent(key, any -> new Shared());
            shared.leases++;
        }
        if (first) {
            shared.compile(key, sources);
        }
        try {
            return new Lease(key, shared.container.join());
        } catch (CompletionException e) {
            giveUp(key);
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** How many there are at present. */
    int size() {
        synchronized (byKey) {
            return byKey.size();
        }
    }

    private void giveUp(String key) {
        synchronized (byKey) {
            Shared shared = byKey.get(key);
            if (shared != null && --shared.leases == 0) {
                byKey.remove(key);
            }
        }
    }

    /** A share in a container. */
    final class Lease implements AutoCloseable {

        private final String key;
        private final RuleContainer container;

        private Lease(String key, RuleContainer container) {
            this.key = key;
            this.container = container;
        }

        RuleContainer container() {
            return container;
        }

        @Override
        public void close() {
            synchronized (byKey) {
                Shared shared = byKey.get(key);
                if (shared != null && --shared.leases == 0) {
                    byKey.remove(key);
                    container.close();
                }
            }
        }
    }

    private static final class Shared {

        private final CompletableFuture<RuleContainer> container = new CompletableFuture<>();
        private int leases;

        /** Whoever waits for the container learns of any failure, or would wait for ever. */
        void compile(String key, Map<String, String> sources) {
            try {
                container.complete(RuleContainer.compile(key, sources));
            } catch (RuntimeException | Error e) {
                container.completeExceptionally(e);
            }
        }
    }
}
