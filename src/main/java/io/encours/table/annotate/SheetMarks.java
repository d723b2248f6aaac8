package io.encours.table.annotate;

import io.encours.table.Finding;
import io.encours.table.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;

/**
 * The colours in one sheet. Red is a conditional format that always applies, told by its formula: no cell's own format
 * is touched, and taking the colours away leaves nothing behind.
 */
final class SheetMarks {

    /** Always true, and nobody else's. */
    private static final String FORMULA = "LEN(\"Encours findings\")>0";

    private static final byte[] RED = {(byte) 0xFF, (byte) 0x9B, (byte) 0x9B};
    private static final byte[] AMBER = {(byte) 0xFF, (byte) 0xE0, (byte) 0x8A};

    private final XSSFSheet sheet;

    SheetMarks(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void remove() {
        List<CTConditionalFormatting> formats = sheet.getCTWorksheet().getConditionalFormattingList();
        for (int i = formats.size() - 1; i >= 0; i--) {
            boolean ours = removeRules(formats.get(i));
            if (ours && formats.get(i).sizeOfCfRuleArray() == 0) {
                sheet.getCTWorksheet().removeConditionalFormatting(i);
            }
        }
    }

    private static boolean removeRules(CTConditionalFormatting format) {
        int before = format.sizeOfCfRuleArray();
        for (int i = before - 1; i >= 0; i--) {
            if (format.getCfRuleArray(i).getFormulaList().contains(FORMULA)) {
                format.removeCfRule(i);
            }
        }
        return format.sizeOfCfRuleArray() < before;
    }

    /** Colours the cells of findings that name cells of this sheet. */
    void add(List<Finding> findings) {
        Map<Severity, List<CellRangeAddress>> areas = new LinkedHashMap<>();
        findings.forEach(finding -> areas.computeIfAbsent(finding.severity(), any -> new ArrayList<>())
                .add(FindingPlace.of(finding, sheet).area()));
        colour(areas.getOrDefault(Severity.WARNING, List.of()), AMBER);
        colour(areas.getOrDefault(Severity.ERROR, List.of()), RED);
    }

    private void colour(List<CellRangeAddress> areas, byte[] rgb) {
        if (areas.isEmpty()) {
            return;
        }
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(FORMULA);
        XSSFPatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        pattern.setFillBackgroundColor(new XSSFColor(rgb, null));
        formats.addConditionalFormatting(areas.toArray(CellRangeAddress[]::new), rule);
        putFirst();
    }

    /** The rule that was added last goes before all others. */
    private void putFirst() {
        List<CTConditionalFormatting> formats = sheet.getCTWorksheet().getConditionalFormattingList();
        formats.stream()
                .flatMap(format -> format.getCfRuleList().stream())
                .forEach(each -> each.setPriority(each.getPriority() + 1));
        CTCfRule last = formats.get(formats.size() - 1).getCfRuleArray(0);
        last.setPriority(1);
    }
}
