package io.encours.journal.append;

import io.encours.journal.record.DecisionRecord;
import org.springframework.modulith.NamedInterface;

/**
 * A decision that is durably on record.
 *
 * @param decision what stands there: what was appended, or what was recorded earlier for the same key and request
 * @param repeated whether it was recorded earlier
 */
@NamedInterface("append")
public record Appended(DecisionRecord decision, boolean repeated) {}
