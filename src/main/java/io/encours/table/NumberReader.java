package io.encours.table;

import static io.encours.table.FindingCode.AMBIGUOUS_NUMBER;
import static io.encours.table.FindingCode.NOT_A_NUMBER;
import static io.encours.table.FindingCode.NUMBER_AS_TEXT;
import static io.encours.table.FindingCode.NUMBER_OUT_OF_RANGE;
import static io.encours.table.FindingCode.ROUNDED_NUMBER;
import static io.encours.table.FindingCode.SHOWN_OTHERWISE;
import static io.encours.table.FindingCode.WRONG_CURRENCY;

import io.encours.shared.Decimals;
import io.encours.shared.Unit;
import io.encours.table.ColumnType.Form;
import io.encours.table.sheet.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads number cells as a person sees them. A spreadsheet program keeps 15 significant digits and writes the nearest binary
 * fraction of them, so the number meant is the one of at most 15 digits that this fraction stands for; what comes after
 * them is noise of reckoning, which no program shows. Where the fifteen are not enough, digits have been lost already.
 */
final class NumberReader {

    private static final Pattern FORM = Pattern.compile("[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?");
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
    private static final int MOST_DECIMALS = 12;
    private static final String DATE = " formatted as a date";
    private static final String NO_DATE = "a number; write it again in a cell formatted as a number";

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
            case DATE -> findings.none(NOT_A_NUMBER, cell.text() + DATE, NO_DATE);
            case BLANK, BOOLEAN, ERROR, UNCOMPUTED -> findings.none(NOT_A_NUMBER, cell.text(), "a number");
        };
    }

    /** One number of a list, without thousands separators. */
    @Nullable
    BigDecimal readElement(String text, ColumnType type, CellFindings findings) {
        return text(text, type, findings, false);
    }

    private @Nullable BigDecimal number(Cell cell, ColumnType type, CellFindings findings) {
        BigDecimal exact = exact(cell, findings);
        if (exact == null) {
            return null;
        }
        if (cell.format().isDate(exact)) {
            return findings.none(NOT_A_NUMBER, cell.text() + DATE, NO_DATE);
        }
        Optional<ShownNumber> shown = ShownNumber.of(cell.format(), exact);
        if (shown.isEmpty()) {
            return findings.none(SHOWN_OTHERWISE, inFormat(cell, exact), "a number that the cell shows as it is");
        }
        if (shown.get().percent() && !type.percent()) {
            return findings.none(NOT_A_NUMBER, cell.text() + " formatted as a percentage", "a plain number");
        }
        return accepted(shown.get().currency(), inFormat(cell, exact), type, findings)
                ? ranged(shown.get().number(), findings)
                : null;
    }

    /** The number beside how it is shown, for a person who sees only that. */
    static String inFormat(Cell cell, BigDecimal number) {
        return number.toPlainString() + " in the format " + cell.format().code();
    }

    /** The number of at most 15 digits that a cell holds; null with a finding where it is none. */
    static @Nullable BigDecimal exact(Cell cell, CellFindings findings) {
        if (!FORM.matcher(cell.text()).matches() || !Double.isFinite(Double.parseDouble(cell.text()))) {
            return findings.none(NOT_A_NUMBER, cell.text(), "a number");
        }
        BigDecimal kept = new BigDecimal(cell.text()).round(KEPT).stripTrailingZeros();
        boolean lost = kept.precision() == KEPT.getPrecision() && kept.doubleValue() != Double.parseDouble(cell.text());
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
        if (!accepted(written.currency(), text, type, findings)) {
            return null;
        }
        if (alone) {
            findings.add(
                    NUMBER_AS_TEXT,
                    text,
                    "read as " + Decimals.plain(value).toPlainString() + "; better a number than a text");
        }
        return ranged(value, findings);
    }

    private boolean accepted(@Nullable String written, String text, ColumnType type, CellFindings findings) {
        boolean same = written == null || written.equals(code(type));
        if (!same) {
            findings.add(
                    WRONG_CURRENCY,
                    text,
                    code(type) == null ? "a number without a currency" : "an amount in " + code(type));
        }
        return same;
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
