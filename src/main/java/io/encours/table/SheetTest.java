package io.encours.table;

import io.encours.facts.RowSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a workbook's Tests sheet: what is given and what must come out.
 *
 * @param name what the row's author calls it
 * @param source where it stands
 * @param given JSON pointer into the request to its value: {@code BigDecimal}, {@code Boolean}, {@code LocalDate} or {@code String}
 * @param expected JSON pointer into the result to its value, alike
 * @param cells address of the cell of each expected value, by its JSON pointer
 * @param columns letters of every column of its sheet, as the hidden row names it: {@code given /riskClass}, {@code expect
 *     /limit/amount}
 */
public record SheetTest(
        String name,
        RowSource source,
        Map<String, Object> given,
        Map<String, Object> expected,
        Map<String, String> cells,
        Map<String, String> columns) {

    public SheetTest {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
