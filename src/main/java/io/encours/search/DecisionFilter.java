package io.encours.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.encours.facts.DecisionType;
import io.encours.facts.RowSource;
import io.encours.shared.CustomerId;
import io.encours.shared.LegalEntity;
import io.encours.shared.ReasonCode;
import io.encours.shared.Sha256;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are looked for: those that meet everything given here.
 *
 * @param customer whom they are about; never one whose data was erased
 * @param types one of them; any where there are none
 * @param outcomes one of them; any where there are none
 * @param reason given for them
 * @param release that decided
 * @param row that answered, by its number in the release that decided
 * @param caller who asked
 * @param entity the selling company
 * @param from decided at or after
 * @param to decided before
 */
public record DecisionFilter(
        @Nullable CustomerId customer,
        Set<DecisionType> types,
        Set<String> outcomes,
        @Nullable ReasonCode reason,
        @Nullable Integer release,
        @Nullable RowSource row,
        @Nullable String caller,
        @Nullable LegalEntity entity,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** Every decision there is. */
    public static final DecisionFilter ALL =
            new DecisionFilter(null, Set.of(), Set.of(), null, null, null, null, null, null, null);

    public DecisionFilter {
        types = Set.copyOf(types);
        outcomes = Set.copyOf(outcomes);
    }

    /** Decisions of a release in which a row answered. */
    public static DecisionFilter ofRow(int release, RowSource row) {
        return new DecisionFilter(null, Set.of(), Set.of(), null, release, row, null, null, null, null);
    }

    /** The same filter without the customer. */
    public DecisionFilter ofAnyCustomer() {
        return new DecisionFilter(null, types, outcomes, reason, release, row, caller, entity, from, to);
    }

    /** The same for equal filters, and for no others. */
    Sha256 fingerprint() {
        String text = Stream.of(
                        customer,
                        new TreeSet<>(types),
                        new TreeSet<>(outcomes),
                        reason,
                        release,
                        row,
                        caller,
                        entity,
                        from,
                        to)
                .map(part -> part == null ? "" : "=" + part)
                .collect(joining("\n"));
        return Sha256.of(text.getBytes(UTF_8));
    }
}
