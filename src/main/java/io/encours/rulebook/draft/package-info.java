/** Owns the drafts: policies that are being changed, their revisions, uploads and checks. */
@NullMarked
package io.encours.rulebook.draft;

import org.jspecify.annotations.NullMarked;
