package io.encours.table.annotate;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet that the service puts into people's workbooks, and takes out again.
 *
 * @param name its name, with a number behind it where somebody has a sheet of that name
 * @param titles what its first cell says, in any of the languages: what it is known by
 */
record OwnSheet(String name, Set<String> titles) {

    OwnSheet {
        titles = Set.copyOf(titles);
    }

    XSSFSheet addTo(XSSFWorkbook workbook) {
        return workbook.createSheet(freeName(workbook));
    }

    /** Takes out what an earlier run put in. */
    void removeFrom(XSSFWorkbook workbook) {
        for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
            if (workbook.getSheetName(i).startsWith(name) && isOurs(workbook.getSheetAt(i))) {
                workbook.removeSheetAt(i);
            }
        }
    }

    /** Has the workbook open there. */
    static void open(XSSFSheet sheet) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.forEach(each -> each.setSelected(false));
        workbook.setActiveSheet(workbook.getSheetIndex(sheet));
        workbook.setSelectedTab(workbook.getSheetIndex(sheet));
    }

    private String freeName(XSSFWorkbook workbook) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? name : name + " " + number)
                .filter(free -> workbook.getSheet(free) == null)
                .findFirst()
                .orElseThrow();
    }

    private boolean isOurs(XSSFSheet sheet) {
        XSSFRow first = sheet.getRow(0);
        return first != null
                && first.getCell(0) != null
                && titles.contains(first.getCell(0).toString());
    }
}
