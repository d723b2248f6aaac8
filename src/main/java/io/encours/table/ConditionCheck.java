package io.encours.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a row, held against a question.
 *
 * @param column of the condition
 * @param wanted the value of the row's cell; null where it is empty, which anything meets
 * @param asked the component of the question; null where it is not known, which only an empty cell accepts
 */
public record ConditionCheck(
        Column column, @Nullable Object wanted, @Nullable Object asked) {

    /** Whether the question meets the condition. */
    public boolean isMet() {
        if (wanted == null) {
            return true;
        }
        return asked != null
                && (wanted instanceof Collection<?> several
                        ? several.stream().anyMatch(each -> order(asked, each) == 0)
                        : column.operator().accepts(order(asked, wanted)));
    }

    /** How what is asked stands to the value of a cell: numbers and dates by their order, words as equal or not. */
    private static int order(Object asked, Object cell) {
        if (cell instanceof Number) {
            return new BigDecimal(asked.toString()).compareTo(new BigDecimal(cell.toString()));
        } else if (cell instanceof LocalDate date) {
            return ((LocalDate) asked).compareTo(date);
        }
        return asked.equals(cell) ? 0 : 1;
    }
}
