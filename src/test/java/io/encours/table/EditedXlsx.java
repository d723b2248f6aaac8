package io.encours.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.table.sheet.Addresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** A default workbook whose parts are edited as text, as other programs would have written them. */
final class EditedXlsx {

    private static final int FORMAT = 900;

    private final Map<String, byte[]> parts;

    private EditedXlsx(Map<String, byte[]> parts) {
        this.parts = new LinkedHashMap<>(parts);
    }

    static EditedXlsx of(String workbook) {
        try {
            return new EditedXlsx(
                    SpoiledWorkbook.unzip(Files.readAllBytes(Path.of("decision-tables", workbook + ".xlsx"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EditedXlsx copy() {
        return new EditedXlsx(parts);
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] bytes() {
        return SpoiledWorkbook.zip(parts);
    }

    String part(String name) {
        return new String(Objects.requireNonNull(parts.get(name), name), UTF_8);
    }

    EditedXlsx edit(String part, UnaryOperator<String> change) {
        String before = part(part);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changed in " + part);
        }
        parts.put(part, after.getBytes(UTF_8));
        return this;
    }

    EditedXlsx editSheet(String sheet, UnaryOperator<String> change) {
        return edit(sheetPart(sheet), change);
    }

    private String sheetPart(String sheet) {
        Matcher tab = Pattern.compile("<sheet name=\"" + Pattern.quote(sheet) + "\"[^>]*sheetId=\"(\\d+)\"")
                .matcher(part("xl/workbook.xml"));
        if (!tab.find()) {
            throw new IllegalArgumentException("no sheet " + sheet);
        }
        return "xl/worksheets/sheet" + tab.group(1) + ".xml";
    }

    /** Writes a cell as XML: what comes after the address, {@code t="b"><v>1</v>}, in a format of its own. */
    EditedXlsx cell(String sheet, int row, int column, String xml, String format) {
        int style = format.isEmpty() ? 0 : addStyle(format);
        String address = Addresses.of(row, column);
        String cell = "<c r=\"" + address + "\" s=\"" + style + "\"" + xml + "</c>";
        return editSheet(sheet, text -> {
            String replaced = text.replaceFirst(
                    "<c r=\"" + address + "\"(?:[^>/]|/(?!>))*(?:/>|>.*?</c>)", Matcher.quoteReplacement(cell));
            return replaced.equals(text) ? inserted(text, row, column, cell) : replaced;
        });
    }

    private static String inserted(String text, int row, int column, String cell) {
        Matcher line = Pattern.compile("(?s)(<row r=\"" + row + "\"[^>]*>)(.*?)(</row>)")
                .matcher(text);
        if (!line.find()) {
            throw new IllegalArgumentException("no row " + row);
        }
        StringBuilder cells = new StringBuilder();
        Matcher each = Pattern.compile("(?s)<c r=\"([A-Z]+)\\d+\"(?:[^>/]|/(?!>))*(?:/>|>.*?</c>)")
                .matcher(line.group(2));
        boolean written = false;
        while (each.find()) {
            if (!written && new CellReference(each.group(1) + "1").getCol() > column) {
                cells.append(cell);
                written = true;
            }
            cells.append(each.group());
        }
        return line.replaceFirst(
                Matcher.quoteReplacement(line.group(1) + cells + (written ? "" : cell) + line.group(3)));
    }

    private int addStyle(String format) {
        String code = format.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        String added = "<numFmt numFmtId=\"" + FORMAT + "\" formatCode=\"" + code + "\"/>";
        edit(
                "xl/styles.xml",
                styles -> styles.replaceFirst("<numFmts count=\"\\d+\"/>", "<numFmts></numFmts>")
                        .replaceFirst("<numFmts[^>]*>", Matcher.quoteReplacement("<numFmts>" + added))
                        .replace(
                                "</cellXfs>",
                                "<xf numFmtId=\"" + FORMAT
                                        + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"));
        String formats =
                part("xl/styles.xml").replaceFirst("(?s).*<cellXfs[^>]*>", "").replaceFirst("(?s)</cellXfs>.*", "");
        return (int) Pattern.compile("<xf ").matcher(formats).results().count() - 1;
    }
}
