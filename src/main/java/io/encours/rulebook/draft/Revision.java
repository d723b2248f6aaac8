package io.encours.rulebook.draft;

import io.encours.shared.Sha256;
import java.time.Instant;

/**
 * One step in the making of a draft.
 *
 * @param number from 1
 * @param author who made it
 * @param comment what it is for
 * @param madeAt when
 * @param contentHash what the draft's content hash was with it
 */
public record Revision(int number, String author, String comment, Instant madeAt, Sha256 contentHash) {}
