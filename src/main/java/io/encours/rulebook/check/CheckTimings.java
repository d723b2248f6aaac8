package io.encours.rulebook.check;

import io.encours.shared.Described;

/**
 * How long the parts of the checks took, in milliseconds.
 *
 * @param reading of the workbooks, with the lint
 * @param compiling of the rules; next to nothing where only tables changed
 * @param tests of workbooks and files
 * @param rows asked one by one
 * @param total of it all
 */
@Described("How long the parts of the checks took, in milliseconds")
public record CheckTimings(
        @Described(value = "Reading and lint of the workbooks", example = "310")
        long reading,

        @Described(value = "Compiling the rules; next to nothing where only tables changed", example = "12")
        long compiling,

        @Described(value = "Tests of workbooks and files", example = "640")
        long tests,

        @Described(value = "Rows asked one by one", example = "450")
        long rows,

        @Described(value = "All of it", example = "1412") long total) {}
