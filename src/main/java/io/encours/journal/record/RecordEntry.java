package io.encours.journal.record;

import io.encours.facts.DecisionType;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A decision as it is met in going through the record.
 *
 * @param position where it stands
 * @param type which decision
 * @param decision all of it; null where what it is about was erased
 */
@NamedInterface("record")
public record RecordEntry(
        RecordPosition position,
        DecisionType type,
        @Nullable DecisionRecord decision) {}
