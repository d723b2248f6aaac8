/** Brings an instance up with a release in force, and keeps it in step with every later one. */
@NullMarked
package io.encours.rulebook.lifecycle;

import org.jspecify.annotations.NullMarked;
