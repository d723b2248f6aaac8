package io.encours.table;

import static io.encours.table.FindingCode.MISSING_TECHNICAL_ROW;
import static io.encours.table.FindingCode.NOT_A_WHOLE_NUMBER;
import static io.encours.table.FindingCode.NUMBER_OUT_OF_RANGE;

import io.encours.shared.Money;
import io.encours.shared.Percentage;
import io.encours.table.ColumnType.Form;
import io.encours.table.sheet.Cell;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Gives a number the class that its column wants. */
final class NumberValueReader {

    private static final BigDecimal LARGEST_PERCENTAGE = BigDecimal.TEN.pow(9);

    private final @Nullable Currency currency;
    private final NumberReader numbers;

    NumberValueReader(@Nullable Currency currency) {
        this.currency = currency;
        this.numbers = new NumberReader(currency);
    }

    @Nullable
    Object value(Cell cell, ColumnType type, CellFindings findings) {
        BigDecimal number = numbers.read(cell, type, findings);
        return number == null ? null : typed(number, type, findings);
    }

    @Nullable
    Object element(String text, ColumnType type, CellFindings findings) {
        BigDecimal number = numbers.readElement(text, type, findings);
        return number == null ? null : typed(number, type, findings);
    }

    private @Nullable Object typed(BigDecimal number, ColumnType type, CellFindings findings) {
        if (type.form() == Form.MONEY) {
            return money(number, findings);
        }
        if (type.form() == Form.WHOLE) {
            Long whole = whole(number, findings);
            if (whole == null || type.valueType() == Long.class) {
                return whole;
            }
            return integer(whole, findings);
        }
        return type.valueType() == Percentage.class ? percentage(number, findings) : number;
    }

    private @Nullable Money money(BigDecimal amount, CellFindings findings) {
        if (currency == null) {
            return findings.none(MISSING_TECHNICAL_ROW, null, "a technical row Currency, as the table holds amounts");
        }
        int decimals = currency.getDefaultFractionDigits();
        return amount.scale() > decimals
                ? findings.none(
                        NUMBER_OUT_OF_RANGE, amount.toPlainString(), "at most " + decimals + " decimals in " + currency)
                : Money.of(amount, currency);
    }

    private static @Nullable Percentage percentage(BigDecimal number, CellFindings findings) {
        return number.abs().compareTo(LARGEST_PERCENTAGE) > 0
                ? findings.none(NUMBER_OUT_OF_RANGE, number.toPlainString(), "a percentage of at most 10^9")
                : new Percentage(number);
    }

    private static @Nullable Long whole(BigDecimal number, CellFindings findings) {
        return number.scale() > 0
                ? findings.none(NOT_A_WHOLE_NUMBER, number.toPlainString(), "a whole number")
                : Long.valueOf(number.longValueExact());
    }

    private static @Nullable Integer integer(long whole, CellFindings findings) {
        return whole == (int) whole
                ? Integer.valueOf((int) whole)
                : findings.none(NUMBER_OUT_OF_RANGE, Long.toString(whole), "a whole number up to " + Integer.MAX_VALUE);
    }
}
