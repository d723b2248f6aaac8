/** Writes a release as a document that people read and print. */
@NullMarked
package io.encours.rulebook.document;

import org.jspecify.annotations.NullMarked;
