/** Keeps the files of all policies, each content once, and says which files there can be. */
@NullMarked
package io.encours.rulebook.artefact;

import org.jspecify.annotations.NullMarked;
