package io.encours.table;

import static io.encours.table.FindingCode.BAD_REASON_CODE;
import static io.encours.table.FindingCode.CONTROL_CHARACTER;
import static io.encours.table.FindingCode.FORBIDDEN_TEXT;
import static io.encours.table.FindingCode.NOT_TEXT;
import static io.encours.table.FindingCode.TEXT_TOO_LONG;

import io.encours.shared.ReasonCode;
import io.encours.table.sheet.Blanks;
import io.encours.table.sheet.Cell;
import io.encours.table.sheet.NumberFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads texts, which are data and never run; what could still be mistaken for more than a text is refused. */
final class TextReader {

    static final int LONGEST = 2_000;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,15}");
    private static final Pattern REASON_CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,47}");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]");
    private static final Pattern LINE_ENDS = Pattern.compile("[\r\n\t]");
    private static final Pattern TABLE_TAG = Pattern.compile("(?i).*(RuleTable|RuleSet).*", Pattern.DOTALL);

    private TextReader() {}

    /** The text of a cell without white space around it; a whole number is the text of its digits. */
    static @Nullable String read(Cell cell, CellFindings findings) {
        boolean digits = cell.format() == NumberFormat.PLAIN
                && WHOLE_NUMBER.matcher(cell.text()).matches();
        if (cell.type() != Cell.Type.TEXT && !(cell.type() == Cell.Type.NUMBER && digits)) {
            return findings.none(NOT_TEXT, cell.text(), "a text; format the cell as text and write it again");
        }
        return checked(Blanks.strip(cell.text()), findings);
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
        String checked = checked(LINE_ENDS.matcher(text).replaceAll(" "), findings);
        return checked == null ? "" : text;
    }

    static @Nullable String checked(String text, CellFindings findings) {
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
