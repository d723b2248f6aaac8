package io.encours.proof;

import io.encours.proof.anchor.AnchorFile;
import io.encours.proof.anchor.AnchorPost;
import io.encours.proof.receipt.Checkpoint;
import io.encours.proof.verification.Checkpoints;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts a checkpoint where the record is not, from time to time: to a file, to an address, or to both, as configured. Each
 * instance puts what it sees; what fails is tried with the next one, which stands for all before it, and is told by health and
 * metrics meanwhile.
 */
@Component
class Anchors implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(Anchors.class);
    private static final Status DEGRADED = new Status("DEGRADED");

    private final Checkpoints checkpoints;
    private final AnchorFile file;
    private final AnchorPost post;
    private final MeterRegistry meters;
    private volatile SortedMap<String, String> failures = new TreeMap<>();
    private long last;

    Anchors(Checkpoints checkpoints, AnchorFile file, AnchorPost post, MeterRegistry meters) {
        this.checkpoints = checkpoints;
        this.file = file;
        this.post = post;
        this.meters = meters;
    }

    /** Puts a checkpoint to one place. */
    private interface Place {
        void put(Checkpoint checkpoint) throws IOException;
    }

    /** Nothing is put twice: not the same block, unless it failed before. */
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "${encours.anchors.interval:PT1H}")
    synchronized void anchor() {
        if (file.isConfigured() || post.isConfigured()) {
            putNext();
        }
    }

    private void putNext() {
        SortedMap<String, String> failed = new TreeMap<>();
        try {
            Optional<Checkpoint> next = checkpoints.now().filter(now -> now.number() != last || !failures.isEmpty());
            next.ifPresent(checkpoint -> {
                put("file", file.isConfigured(), file::append, checkpoint, failed);
                put("url", post.isConfigured(), post::send, checkpoint, failed);
                last = checkpoint.number();
            });
        } catch (RuntimeException unreadable) {
            LOG.warn("How far the chain has come cannot be anchored: {}", unreadable.getMessage());
            failed.put("chain", String.valueOf(unreadable.getMessage()));
        }
        failures = failed;
    }

    private void put(
            String name, boolean configured, Place place, Checkpoint checkpoint, SortedMap<String, String> failed) {
        if (!configured) {
            return;
        }
        try {
            place.put(checkpoint);
            count(name, "put");
        } catch (IOException | RuntimeException failure) {
            LOG.warn("Block {} is not anchored to the {}: {}", checkpoint.number(), name, failure.toString());
            failed.put(name, failure.toString());
            count(name, "failed");
        }
    }

    private void count(String name, String outcome) {
        meters.counter("encours.anchors", "to", name, "outcome", outcome).increment();
    }

    @Override
    public Health health() {
        Health.Builder health = failures.isEmpty() ? Health.up() : Health.status(DEGRADED);
        failures.forEach(health::withDetail);
        return health.build();
    }
}
