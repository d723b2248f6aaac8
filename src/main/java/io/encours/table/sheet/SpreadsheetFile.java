package io.encours.table.sheet;

import io.encours.table.sheet.Relationships.Target;
import io.encours.table.sheet.UnreadableFileException.Reason;
import io.encours.table.sheet.WorkbookPart.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an {@code .xlsx} file: cells, formats, what is hidden and merged, and what is more than cells. */
public final class SpreadsheetFile {

    private final Map<String, byte[]> parts;
    private final SharedStrings strings = new SharedStrings();
    private final Styles styles = new Styles();

    private SpreadsheetFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * The cells of a workbook.
     *
     * @throws UnreadableFileException if the bytes are no workbook, exceed 10 MB (100 MB unpacked), or are damaged
     */
    public static Spreadsheet read(byte[] file) throws UnreadableFileException {
        return new SpreadsheetFile(FileParts.of(file)).spreadsheet();
    }

    /** Whether the file can be unpacked, and to no more than so many bytes. */
    public static boolean isAtMost(long unpacked, byte[] file) {
        try {
            return FileParts.of(file).values().stream()
                            .mapToLong(part -> part.length)
                            .sum()
                    <= unpacked;
        } catch (UnreadableFileException unreadable) {
            return false;
        }
    }

    private Spreadsheet spreadsheet() throws UnreadableFileException {
        String main = mainPart();
        WorkbookPart workbook = parse(main, new WorkbookPart());
        Map<String, Target> targets = relationships(main);
        for (Target target : targets.values()) {
            readShared(target);
        }
        List<Sheet> sheets = new ArrayList<>();
        for (Tab tab : workbook.tabs()) {
            Target target = targets.get(tab.relationship());
            if (target != null && target.type().equals("worksheet") && !target.external()) {
                sheets.add(parse(target.part(), new SheetPart(strings, styles, workbook.uncomputed()))
                        .sheet(tab.name(), tab.hidden()));
            }
        }
        return new Spreadsheet(sheets, Dangers.in(parts), workbook.dates1904());
    }

    private String mainPart() throws UnreadableFileException {
        return relationships("").values().stream()
                .filter(target -> target.type().equals("officeDocument") && !target.external())
                .map(Target::part)
                .filter(parts::containsKey)
                .findFirst()
                .orElseThrow(() -> new UnreadableFileException(Reason.NOT_A_WORKBOOK, "a zip file without a workbook"));
    }

    private void readShared(Target target) throws UnreadableFileException {
        if (target.type().equals("sharedStrings")) {
            parse(target.part(), strings);
        } else if (target.type().equals("styles")) {
            parse(target.part(), styles);
        }
    }

    private Map<String, Target> relationships(String part) throws UnreadableFileException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        if (!parts.containsKey(name)) {
            return Map.of();
        }
        return parse(name, new Relationships(part)).targets();
    }

    private <H extends DefaultHandler> H parse(String part, H handler) throws UnreadableFileException {
        if (!parts.containsKey(part)) {
            throw new UnreadableFileException(Reason.BROKEN, "no part " + part);
        }
        return Xml.parse(part, Objects.requireNonNull(parts.get(part)), handler);
    }
}
