package io.encours.table.annotate;

import io.encours.table.Finding;
import io.encours.table.FindingCode;
import io.encours.table.Severity;
import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words findings in French or English. */
public final class FindingTexts {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** Where what is found is said in words of ours; elsewhere it is what somebody wrote in the cell. */
    private static final Set<FindingCode> DESCRIBED = EnumSet.of(
            FindingCode.FILE_TOO_LARGE,
            FindingCode.ZIP_BOMB,
            FindingCode.NOT_A_WORKBOOK,
            FindingCode.OLD_FORMAT,
            FindingCode.ENCRYPTED,
            FindingCode.DAMAGED,
            FindingCode.TOO_MANY_FINDINGS,
            FindingCode.UNREAD_SHEET,
            FindingCode.HIDDEN_SHEET,
            FindingCode.HIDDEN_COLUMN,
            FindingCode.HIDDEN_ROW,
            FindingCode.MERGED_CELL,
            FindingCode.TOO_MANY_ROWS,
            FindingCode.FORMULA_WITHOUT_VALUE,
            FindingCode.NOT_A_NUMBER,
            FindingCode.NOT_A_DATE,
            FindingCode.NOT_TEXT,
            FindingCode.SHOWN_OTHERWISE,
            FindingCode.STAGE_WITHOUT_DAYS,
            FindingCode.TEXT_TOO_LONG,
            FindingCode.UNKNOWN_VALUE,
            FindingCode.CONFLICTING_ROWS,
            FindingCode.OVERLAPPING_ROWS,
            FindingCode.GAP,
            FindingCode.DEAD_ROW,
            FindingCode.DUPLICATE_ROW,
            FindingCode.MERGEABLE_ROWS,
            FindingCode.MISSING_DEFAULT,
            FindingCode.NOT_MONOTONIC,
            FindingCode.NOT_FULLY_CHECKED,
            FindingCode.ROW_FAILED,
            FindingCode.ROW_DIFFERS_FROM_REFERENCE);

    private final ResourceBundle texts;
    private final Wordings wordings;

    private FindingTexts(Locale language, Wordings wordings) {
        this.texts = ResourceBundle.getBundle("io.encours.table.annotate.findings", language, NO_FALLBACK);
        this.wordings = wordings;
    }

    /** French for a French locale, English for any other. */
    public static FindingTexts in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage())
                ? new FindingTexts(Locale.FRENCH, Wordings.FRENCH)
                : new FindingTexts(Locale.ENGLISH, Wordings.ENGLISH);
    }

    /** What kind of finding it is, in a few words. */
    public String kind(FindingCode code) {
        return texts.getString(code.name());
    }

    public String severity(Severity severity) {
        return texts.getString("severity." + severity.name());
    }

    /** What stands there; in words, where nothing does. */
    public String found(Finding finding) {
        String found = finding.found();
        if (found == null) {
            return text("nothing");
        }
        return DESCRIBED.contains(finding.code()) ? wordings.worded(found) : found;
    }

    /** What was expected. */
    public String expected(Finding finding) {
        return wordings.worded(finding.expected());
    }

    /** Where it is, as a person says it. */
    String place(@Nullable String name) {
        return name == null || name.isEmpty() ? text("workbook") : name;
    }

    String text(String key) {
        return texts.getString(key);
    }

    String text(String key, String value) {
        return new MessageFormat(text(key).replace("'", "''")).format(new Object[] {value});
    }
}
