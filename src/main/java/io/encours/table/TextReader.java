package io.encours.table;

import static io.encours.table.FindingCode.BAD_REASON_CODE;
import static io.encours.table.FindingCode.CONTROL_CHARACTER;
import static io.encours.table.FindingCode.FORBIDDEN_TEXT;
import static io.encours.table.FindingCode.NOT_TEXT;
import static io.encours.table.FindingCode.TEXT_TOO_LONG;

import io.encours.shared.ReasonCode;
import io.encours.shared.Spelling;
import io.encours.table.sheet.Blanks;
import io.encours.table.sheet.Cell;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads texts, which are data and never run; what could still be mistaken for more than a text is refused. */
final class TextReader {

    static final int LONGEST = 2_000;

    private static final String A_TEXT = "a text; format the cell as text and write it again";
    private static final Pattern REASON_CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,47}");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern LINE_ENDS = Pattern.compile("[\r\n\t]");
    private static final Pattern TABLE_TAG = Pattern.compile("(?i).*(RuleTable|RuleSet).*", Pattern.DOTALL);

    private TextReader() {}

    /** The text of a cell without white space around it; a whole number is the text of its digits, if it is shown so. */
    static @Nullable String read(Cell cell, CellFindings findings) {
        return switch (cell.type()) {
            case TEXT -> checked(Blanks.strip(cell.text()), findings);
            case NUMBER -> digits(cell, findings);
            case BLANK, BOOLEAN, DATE, ERROR, UNCOMPUTED -> findings.none(NOT_TEXT, cell.text(), A_TEXT);
        };
    }

    private static @Nullable String digits(Cell cell, CellFindings findings) {
        BigDecimal number = NumberReader.exact(cell, findings);
        if (number == null) {
            return null;
        }
        return cell.format().showsDigits(number)
                ? number.toPlainString()
                : findings.none(NOT_TEXT, NumberReader.inFormat(cell, number), A_TEXT);
    }

    static @Nullable ReasonCode readReasonCode(Cell cell, CellFindings findings) {
        String text = Blanks.strip(cell.text());
        return REASON_CODE.matcher(text).matches()
                ? new ReasonCode(text)
                : findings.none(
                        BAD_REASON_CODE,
                        text,
                        "a code of 2 to 48 capital letters, digits or _, starting with a letter");
    }

    /** A text that may also have several lines: a source or a note. */
    static String remark(Cell cell, CellFindings findings) {
        String text = Blanks.strip(cell.text());
        String checked = harmless(LINE_ENDS.matcher(text).replaceAll(" "), findings);
        return checked == null ? "" : text;
    }

    /** A text that is compared or told, so that what nobody sees has no place in it. */
    static @Nullable String checked(String text, CellFindings findings) {
        String harmless = harmless(text, findings);
        return harmless != null && UNSEEN.matcher(harmless).find()
                ? findings.none(
                        CONTROL_CHARACTER,
                        text,
                        "a text without invisible characters; did you mean " + Spelling.asItLooks(text) + "?")
                : harmless;
    }

    private static @Nullable String harmless(String text, CellFindings findings) {
        if (text.length() > LONGEST) {
            return findings.none(TEXT_TOO_LONG, text.length() + " characters", "at most " + LONGEST + " characters");
        }
        if (INVISIBLE.matcher(text).find()) {
            return findings.none(CONTROL_CHARACTER, text, "a text without control characters and line breaks");
        }
        if (text.startsWith("=") || TABLE_TAG.matcher(text).matches()) {
            return findings.none(
                    FORBIDDEN_TEXT, text, "a text that does not start with = and names no RuleTable or RuleSet");
        }
        return text;
    }
}
