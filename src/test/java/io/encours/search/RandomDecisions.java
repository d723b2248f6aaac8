package io.encours.search;

import static java.util.stream.Collectors.joining;

import io.encours.facts.DecisionType;
import io.encours.facts.RowSource;
import io.encours.journal.record.DecisionRecord;
import io.encours.shared.CustomerId;
import io.encours.shared.LegalEntity;
import io.encours.shared.ReasonCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decisions and searches with few different values, so that they meet often. */
final class RandomDecisions {

    static final Instant FIRST = Instant.parse("2026-09-20T00:00:00Z");
    private static final long MILLIS = Duration.ofDays(60).toMillis();
    private static final List<String> OUTCOMES = List.of("APPROVE", "REFER", "REDUCED");

    /** A decision with what it is found by. */
    record Made(DecisionRecord decision, Set<ReasonCode> reasons, Set<RowSource> rows) {}

    private final Random random;

    RandomDecisions(long seed) {
        this.random = new Random(seed);
    }

    Made decision() {
        return decision(FIRST.plusMillis((long) (random.nextDouble() * MILLIS)));
    }

    Made decision(Instant at) {
        Set<ReasonCode> reasons = some(5, this::reason);
        Set<RowSource> rows = some(6, this::row);
        LocalDate asOf = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(90));
        DecisionRecord decision = new DecisionRecord(
                id(at),
                type(),
                customer(),
                random.nextBoolean() ? entity() : null,
                caller(),
                null,
                null,
                new DecisionRecord.Release(release(), "a".repeat(64)),
                asOf,
                outcome(),
                new DecisionRecord.Timings(Duration.ZERO, Duration.ZERO),
                document(reasons, rows));
        return new Made(decision, reasons, rows);
    }

    DecisionFilter filter() {
        Instant from = sometimes(this::instant);
        Instant to = sometimes(this::instant);
        boolean turned = from != null && to != null && to.isBefore(from);
        return new DecisionFilter(
                sometimes(this::customer),
                Set.copyOf(some(2, this::type)),
                Set.copyOf(some(2, this::outcome)),
                sometimes(this::reason),
                sometimes(this::release),
                sometimes(this::row),
                sometimes(this::caller),
                sometimes(this::entity),
                turned ? to : from,
                turned ? from : to);
    }

    private UUID id(Instant at) {
        return new UUID(
                at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    private Instant instant() {
        return FIRST.plusMillis((long) (random.nextDouble() * MILLIS));
    }

    private DecisionType type() {
        return one(List.of(DecisionType.values()));
    }

    private CustomerId customer() {
        return new CustomerId("C-" + random.nextInt(6));
    }

    private String outcome() {
        return one(OUTCOMES);
    }

    private ReasonCode reason() {
        return new ReasonCode("REASON_" + random.nextInt(8));
    }

    private int release() {
        return 1 + random.nextInt(3);
    }

    private RowSource row() {
        return new RowSource("credit-limit", one(List.of("Ceilings", "Settings")), 16 + random.nextInt(5));
    }

    private String caller() {
        return one(List.of("sales", "crm", "credit-manager"));
    }

    private LegalEntity entity() {
        return new LegalEntity("FR0" + random.nextInt(3));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T sometimes(Supplier<T> value) {
        return random.nextInt(4) == 0 ? value.get() : null;
    }

    private <T> Set<T> some(int most, Supplier<T> value) {
        Set<T> some = new HashSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(value.get());
        }
        return some;
    }

    /** As the service writes it, with rules that fired and a table asked twice, of which the index takes no notice. */
    private static String document(Set<ReasonCode> reasons, Set<RowSource> rows) {
        List<RowSource> answered = new ArrayList<>(rows);
        Collections.shuffle(answered, new Random(1));
        String reasonsWritten = reasons.stream()
                .map(reason -> "{\"code\": \"%s\", \"values\": {\"share\": 35}}".formatted(reason))
                .collect(joining(","));
        String rowsWritten = answered.stream()
                .map(row -> "{\"table\": \"%s\", \"sheet\": \"%s\", \"row\": %d}"
                        .formatted(row.table(), row.sheet(), row.row()))
                .collect(joining(","));
        return """
                {"request": {"subject": {"id": "X"}}, "reasons": [%1$s], "cures": [], "firings": [
                  {"rule": "score/a rule", "rows": []}, {"rule": "table a/B", "rows": [%2$s]},
                  {"rule": "table a/B", "rows": [%2$s]}]}
                """.formatted(reasonsWritten, rowsWritten);
    }
}
