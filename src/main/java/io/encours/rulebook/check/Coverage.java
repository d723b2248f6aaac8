package io.encours.rulebook.check;

import io.encours.facts.RowSource;
import io.encours.shared.Described;
import java.util.List;

/**
 * How much of the policy the tests reach.
 *
 * @param rows of all tables
 * @param untestedRows those that no test and no case uses; texts that no decision consults among them
 * @param rules of all rule files
 * @param untestedRules those that no test and no case fires, as a trace names them
 */
@Described("How much of the policy the tests reach")
public record Coverage(
        @Described(value = "Rows of all tables", example = "412")
        int rows,

        @Described("Rows that no test uses") List<RowSource> untestedRows,

        @Described(value = "Rules of all rule files", example = "203")
        int rules,

        @Described(value = "Rules that no test fires", example = "[\"creditlimit/without settings a person decides\"]")
        List<String> untestedRules) {

    /** Where no test could run. */
    static final Coverage NONE = new Coverage(0, List.of(), 0, List.of());

    public Coverage {
        untestedRows = List.copyOf(untestedRows);
        untestedRules = List.copyOf(untestedRules);
    }
}
