package io.encours.table.sheet;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** How a cell shows its number, as far as that changes what the number means. */
public enum NumberFormat {
    PLAIN,
    /** Shown a hundredfold with a percent sign. */
    PERCENT,
    /** A count of days shown as a date or time. */
    DATE;

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");

    static NumberFormat of(int index, String code) {
        if (LITERALS.matcher(code).replaceAll("").contains("%")) {
            return PERCENT;
        }
        return DateUtil.isADateFormat(index, code) ? DATE : PLAIN;
    }
}
