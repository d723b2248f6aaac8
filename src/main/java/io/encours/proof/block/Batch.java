package io.encours.proof.block;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.modulith.NamedInterface;

/**
 * Records that a transaction writes and seals together.
 *
 * @param kind of the records
 * @param id which the records name; new
 * @param count of the records, 1 or more
 * @param leaves one for each, in the order of the tree; may be asked for on another thread
 */
@NamedInterface("block")
public record Batch(String kind, UUID id, int count, Supplier<List<Leaf>> leaves) {}
