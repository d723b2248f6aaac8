package io.encours.journal.record;

import io.encours.facts.DecisionType;
import io.encours.shared.CustomerId;
import io.encours.shared.LegalEntity;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which decisions of the record are meant. An empty period is refused with {@link IllegalArgumentException}.
 *
 * @param from the first instant
 * @param to the first instant that is no longer meant
 * @param types only these; all where there are none
 * @param customers only about these, so none whose customer was erased; about all where there are none
 * @param entity only for this selling company; for all and for none where it is null
 */
@NamedInterface("record")
public record DecisionPeriod(
        Instant from,
        Instant to,
        Set<DecisionType> types,
        Set<CustomerId> customers,
        @Nullable LegalEntity entity) {

    public DecisionPeriod {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a period from %s to %s is empty".formatted(from, to));
        }
        types = Set.copyOf(types);
        customers = Set.copyOf(customers);
    }
}
