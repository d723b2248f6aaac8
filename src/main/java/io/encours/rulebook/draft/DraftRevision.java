package io.encours.rulebook.draft;

import io.encours.shared.Sha256;
import org.springframework.modulith.NamedInterface;

/**
 * What a draft was at one time; it never changes.
 *
 * @param draft the draft
 * @param revision number of the revision, from 1
 * @param content hash of the content
 */
@NamedInterface("draft")
public record DraftRevision(int draft, int revision, Sha256 content) {}
