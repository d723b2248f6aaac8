package io.encours.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is easily misread, and what a person sees who opens the workbook.
 *
 * @param xml of the cell, from behind its address
 * @param format code of its number format; empty for none
 * @param seen the text in the cell; empty where nothing is to be seen; null where no value may be read from it at all
 * @param number which number the text is to everybody; null if it is none
 * @param percent whether it has a percent sign
 * @param date which day the text is; null if it is none
 */
record Trap(
        String xml,
        String format,
        @Nullable String seen,
        @Nullable BigDecimal number,
        boolean percent,
        @Nullable LocalDate date) {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    static List<Trap> all() {
        List<Trap> all = new ArrayList<>();
        // a number and the words around it
        all.add(shown("100", "0000", "0100", "100"));
        all.add(shown("1", "\"FR\"00", "FR01", null));
        all.add(shown("35", "\"FR\"00", "FR35", null));
        all.add(shown("800", "\"d\"0", "d800", "800"));
        all.add(shown("30", "0\" days\"", "30 days", "30"));
        all.add(shown("30", "\"J+\"0", "J+30", null));
        all.add(shown("35", "0\" k\"", "35 k", null));
        all.add(shown("35", "0\"k€\"", "35k€", null));
        all.add(shown("35", "0 \"Mio\"", "35 Mio", null));
        all.add(shown("35", "0\"000\"", "35000", "35000"));
        all.add(shown("800", "0\".\"00", "8.00", "8"));
        all.add(shown("35", "\"-\"0", "-35", "-35"));
        all.add(shown("12345", "000\\-00", "123-45", null));
        all.add(shown("5", "\"n/a\"", "n/a", null));
        all.add(shown("1", "\"TRUE\";\"TRUE\";\"FALSE\"", "TRUE", null));
        all.add(shown("1", "[=1]\"yes\";[=0]\"no\";0", "yes", null));
        all.add(shown("5", "[DBNum1]General", "\u4e94", null));
        all.add(shown("35", "0\u2030", "35\u2030", null));
        all.add(shown("35", "0\" USD\"", "35 USD", null));
        all.add(shown("35", "[$$-409]#,##0", "$35", null));
        all.add(shown("35", "\">\"0", ">35", null));
        // another number than the one that is kept
        all.add(shown("2000", "0.00E+00", "2.00E+03", "2000"));
        all.add(shown("2345678", "0.00E+00", "2.35E+06", "2350000"));
        all.add(shown("1234567", "0,", "1235", "1235"));
        all.add(shown("1234567", "0.0,,", "1.2", "1.2"));
        all.add(shown("1234", "[<100]0;0,\"k\"", "1k", null));
        all.add(shown("34.6", "0", "35", "35"));
        all.add(shown("34.56", "0.0", "34.6", "34.6"));
        all.add(shown("-5", "0;0", "5", "5"));
        all.add(shown("-5", "0;[Red]0", "5", "5"));
        all.add(shown("-5", "#,##0_);(#,##0)", "(5)", "-5"));
        all.add(shown("35.37", "# ?/?", "35 3/8", "35.375"));
        // nothing to be seen
        for (String format : List.of(";;;", "[White]0", "\"\"", "_0", "#;#;#;")) {
            all.add(shown("0", format, null, null));
        }
        all.add(shown("-5", "0;;", null, null));
        // as it is
        all.add(shown("1234", "#,##0", "1,234", "1234"));
        all.add(shown("1234", "# ##0", "1 234", "1234"));
        all.add(shown("12.5", "#,##0.00\\ \"€\"", "12.50 €", "12.5"));
        all.add(shown(
                "12.5",
                "_-* #,##0.00\\ [$€-40C]_-;\\-* #,##0.00\\ [$€-40C]_-;_-* \"-\"??\\ [$€-40C]_-;_-@_-",
                "12.50 €",
                "12.5"));
        // percentages
        all.add(percent("0.35", "0%", "35%", "35"));
        all.add(percent("0.355", "0%", "36%", "36"));
        all.add(percent("4.0000000000000007E-4", "0.00%", "0.04%", "0.04"));
        all.add(percent("35", "General\" %\"", "35 %", "35"));
        all.add(percent("35", "0\\%", "35%", "35"));
        // dates
        for (String format : List.of(
                "[$-C0A]d\\ \"de\"\\ mmmm\\ \"de\"\\ yyyy;@",
                "\"le \"dd/mm/yyyy",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "[$-40C]d mmmm yyyy;@",
                "d. mmmm yyyy",
                "yyyy\\-mm\\-dd\\Thh:mm",
                "DD/MM/YYYY",
                "[$-411]ggge\"年\"m\"月\"d\"日\"",
                "yyyy\"年\"m\"月\"d\"日\"",
                "[Red]dd/mm/yy")) {
            all.add(new Trap("><v>46342</v>", format, "16 November 2026", null, false, DAY));
        }
        all.add(shown("46342", "mm/yyyy", "11/2026", null));
        all.add(shown("46342", "h:mm", "0:00", null));
        all.add(shown("46342.5", "dd/mm/yyyy", null, null));
        all.add(new Trap(" t=\"d\"><v>2026-11-16</v>", "", "16 November 2026", null, false, DAY));
        all.add(new Trap(" t=\"d\"><v>2026-11-16T00:00:00</v>", "", "16 November 2026", null, false, DAY));
        all.add(new Trap(" t=\"d\"><v>2026-11-16T00:00:00.000Z</v>", "", "16 November 2026", null, false, DAY));
        all.add(new Trap(" t=\"d\"><v>2026-11-16T12:30:00</v>", "", null, null, false, null));
        // noise
        all.add(shown("57.699999999999996", "", "57.7", "57.7"));
        all.add(shown("34.000000000000007", "", "34", "34"));
        all.add(shown("0.30000000000000004", "", "0.3", "0.3"));
        all.add(shown("35.0", "", "35", "35"));
        all.add(shown("3.5E1", "", "35", "35"));
        all.add(shown("\n 35 ", "", "35", "35"));
        // empty
        for (String type : List.of("", "n", "s", "b", "e", "d", "inlineStr")) {
            all.add(new Trap(" t=\"" + type + "\"><v></v>", "", "", null, false, null));
            all.add(new Trap(" t=\"" + type + "\">", "", "", null, false, null));
        }
        all.add(new Trap(" t=\"inlineStr\"><is><t></t></is>", "", "", null, false, null));
        all.add(new Trap(" t=\"inlineStr\"><is/>", "", "", null, false, null));
        all.add(new Trap(" t=\"str\"><f>\"\"</f><v></v>", "", "", null, false, null));
        // formulas
        all.add(new Trap("><f>G17/2</f><v></v>", "", null, null, false, null));
        all.add(new Trap("><f>G17/2</f>", "", null, null, false, null));
        all.add(new Trap(" t=\"str\"><f>\"a\"</f>", "", null, null, false, null));
        all.add(new Trap(" t=\"e\"><f>1/0</f><v>#DIV/0!</v>", "", null, null, false, null));
        all.add(counted("><f>30+5</f><v>35</v>"));
        // more than the value
        all.add(counted("><v>35</v><extLst><ext uri=\"x\"><v>99</v><f>1</f></ext></extLst>"));
        all.add(counted("><v>35</v><x:v xmlns:x=\"urn:x\">99</x:v>"));
        // texts
        for (String text : List.of(
                "UK",
                "France",
                "IN; UG",
                "fr",
                "4\u2013",
                "None",
                "FR01\u200b",
                "\u0410",
                "\uff21",
                "F\u00a0R",
                "€",
                "A, B",
                "FR01, FR02",
                "1,234",
                "=1+1",
                "\u00ad",
                "a\u2060b")) {
            all.add(text(text, null));
        }
        all.add(text("0100", "100"));
        all.add(text("35", "35"));
        all.add(new Trap(" t=\"inlineStr\"><is><t>01</t></is>", "\"FR\"@", "FR01", null, false, null));
        all.add(new Trap(" t=\"inlineStr\"><is><t>FR</t></is>", ";;;", null, null, false, null));
        all.add(new Trap(
                " t=\"inlineStr\"><is><r><t>F</t></r><r><t>R</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is>",
                "",
                "FR",
                null,
                false,
                null));
        all.add(new Trap(" t=\"b\"><v>1</v>", "", "TRUE", null, false, null));
        all.add(new Trap(" t=\"b\"><v>true</v>", "", "TRUE", null, false, null));
        all.add(new Trap(" t=\"b\"><v>0</v>", "", "FALSE", null, false, null));
        return all;
    }

    private static Trap shown(String kept, String format, @Nullable String seen, @Nullable String number) {
        return new Trap(
                "><v>" + kept + "</v>", format, seen, number == null ? null : new BigDecimal(number), false, null);
    }

    private static Trap percent(String kept, String format, String seen, String number) {
        return new Trap("><v>" + kept + "</v>", format, seen, new BigDecimal(number), true, null);
    }

    private static Trap text(String text, @Nullable String number) {
        return new Trap(
                " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is>",
                "",
                text,
                number == null ? null : new BigDecimal(number),
                false,
                null);
    }

    private static Trap counted(String xml) {
        return new Trap(xml, "", "35", new BigDecimal("35"), false, null);
    }

    /** Whether it is right to read the cell so, in a column of a form. */
    boolean isSeenAs(@Nullable String value, ColumnType.Form form, boolean percentColumn) {
        if (seen == null) {
            return false;
        }
        if (value == null || value.isEmpty()) {
            return seen.isEmpty();
        }
        return switch (form) {
            case DECIMAL, WHOLE, MONEY ->
                number != null && number.compareTo(new BigDecimal(value)) == 0 && (!percent || percentColumn);
            case DATE -> date != null && date.toString().equals(value);
            case BOOLEAN, ENUM, TEXT, REASON_CODE -> seen.equals(value);
        };
    }

    @Override
    public String toString() {
        return "<c" + xml + (format.isEmpty() ? "" : " in the format " + format);
    }
}
