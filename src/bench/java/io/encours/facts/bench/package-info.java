/** Questions, rows and files of customers that only the measurements know; here because rules may name nothing else. */
@NullMarked
package io.encours.facts.bench;

import org.jspecify.annotations.NullMarked;
