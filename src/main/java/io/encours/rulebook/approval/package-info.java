/** Decides what comes into force next: approvals of drafts, roll-backs, and the line that releases stand in. */
@NullMarked
package io.encours.rulebook.approval;

import org.jspecify.annotations.NullMarked;
