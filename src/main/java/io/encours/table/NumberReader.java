package io.encours.table;

import static io.encours.table.FindingCode.AMBIGUOUS_NUMBER;
import static io.encours.table.FindingCode.NOT_A_NUMBER;
import static io.encours.table.FindingCode.NUMBER_AS_TEXT;
import static io.encours.table.FindingCode.NUMBER_OUT_OF_RANGE;
import static io.encours.table.FindingCode.ROUNDED_NUMBER;
import static io.encours.table.FindingCode.WRONG_CURRENCY;

import io.encours.shared.Decimals;
import io.encours.shared.Unit;
import io.encours.table.ColumnType.Form;
import io.encours.table.sheet.Cell;
import io.encours.table.sheet.NumberFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads number cells exactly. A spreadsheet program keeps 15 significant digits and writes the nearest binary fraction of
 * them, so the number meant is the one of at most 15 digits that this fraction stands for; where there is none, digits
 * have been lost already.
 */
final class NumberReader {

    private static final Pattern FORM = Pattern.compile("[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?");
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
    private static final int MOST_DECIMALS = 12;

    private final @Nullable Currency currency;

    NumberReader(@Nullable Currency currency) {
        this.currency = currency;
    }

    /** The number of a cell, in percent for a column in percent; null with a finding where it is none. */
    @Nullable
    BigDecimal read(Cell cell, ColumnType type, CellFindings findings) {
        return switch (cell.type()) {
            case NUMBER -> number(cell, type, findings);
            case TEXT -> text(cell.text(), type, findings, true);
            case BLANK, BOOLEAN, ERROR, UNCOMPUTED -> findings.none(NOT_A_NUMBER, cell.text(), "a number");
        };
    }

    /** One number of a list, without thousands separators. */
    @Nullable
    BigDecimal readElement(String text, ColumnType type, CellFindings findings) {
        return text(text, type, findings, false);
    }

    private @Nullable BigDecimal number(Cell cell, ColumnType type, CellFindings findings) {
        if (cell.format() == NumberFormat.DATE) {
            return findings.none(
                    NOT_A_NUMBER,
                    cell.text() + " formatted as a date",
                    "a number; write it again in a cell formatted as a number");
        }
        if (cell.format() == NumberFormat.PERCENT && !type.percent()) {
            return findings.none(NOT_A_NUMBER, cell.text() + " formatted as a percentage", "a plain number");
        }
        BigDecimal exact = exact(cell, findings);
        return exact == null
                ? null
                : ranged(cell.format() == NumberFormat.PERCENT ? exact.movePointRight(2) : exact, findings);
    }

    private static @Nullable BigDecimal exact(Cell cell, CellFindings findings) {
        if (!FORM.matcher(cell.text()).matches() || !Double.isFinite(Double.parseDouble(cell.text()))) {
            return findings.none(NOT_A_NUMBER, cell.text(), "a number");
        }
        BigDecimal kept = new BigDecimal(cell.text()).round(KEPT);
        boolean lost = kept.doubleValue() != Double.parseDouble(cell.text());
        if (kept.abs().compareTo(LARGEST) >= 0 || (lost && !cell.formula())) {
            return findings.none(
                    ROUNDED_NUMBER,
                    cell.text(),
                    "a number of at most 15 significant digits, as a spreadsheet keeps no more");
        }
        return Decimals.plain(kept);
    }

    private @Nullable BigDecimal text(String text, ColumnType type, CellFindings findings, boolean alone) {
        NumberText written = NumberText.of(text);
        if (written.ambiguous()) {
            return findings.none(
                    AMBIGUOUS_NUMBER, text, "a number; as text this is a thousand in one country and one in another");
        }
        BigDecimal value = written.value();
        if (value == null || (written.percent() && !type.percent())) {
            return findings.none(NOT_A_NUMBER, text, type.percent() ? "a number in percent, such as 35" : "a number");
        }
        if (written.currency() != null && !written.currency().equals(code(type))) {
            return findings.none(
                    WRONG_CURRENCY,
                    text,
                    code(type) == null ? "a number without a currency" : "an amount in " + code(type));
        }
        if (alone) {
            findings.add(
                    NUMBER_AS_TEXT,
                    text,
                    "read as " + Decimals.plain(value).toPlainString() + "; better a number than a text");
        }
        return ranged(value, findings);
    }

    private @Nullable String code(ColumnType type) {
        boolean money = type.form() == Form.MONEY || type.unit() == Unit.MONEY;
        return money && currency != null ? currency.getCurrencyCode() : null;
    }

    private static @Nullable BigDecimal ranged(BigDecimal number, CellFindings findings) {
        BigDecimal plain = Decimals.plain(number);
        if (plain.abs().compareTo(LARGEST) >= 0 || plain.scale() > MOST_DECIMALS) {
            return findings.none(
                    NUMBER_OUT_OF_RANGE,
                    number.toString(),
                    "a number below 10^15 with at most " + MOST_DECIMALS + " decimals");
        }
        return plain;
    }
}
