package io.encours.facts.dunning.guard;

import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when a claim is to be declared.
 *
 * @param lastDay null where it is not known
 */
@RecordedAs("dunning/claim-deadline")
public record ClaimDeadline(@Nullable LocalDate lastDay, RowSource source) {}
