/** Says what changes from one policy to another, in data, on a page, and coloured in the workbook. */
@NullMarked
package io.encours.rulebook.difference;

import org.jspecify.annotations.NullMarked;
