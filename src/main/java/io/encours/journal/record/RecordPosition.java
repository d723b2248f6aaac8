package io.encours.journal.record;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A place in the order of the record: by instant, and by id within one instant.
 *
 * @param decidedAt when the decision there was made
 * @param id of the decision there
 */
@NamedInterface("record")
public record RecordPosition(Instant decidedAt, UUID id) {}
