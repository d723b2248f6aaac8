package io.encours.table;

import io.encours.facts.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the first version of a workbook of decision tables, as people will go on editing it: from record classes, with
 * labels and units from {@code @Described}, drop-downs, a frozen header, hidden and locked technical rows.
 *
 * <pre>{@code
 * byte[] xlsx = WorkbookBuilder.named("credit-limit")
 *         .about("Purpose", "How much credit a customer may have")
 *         .table("Ceilings", CeilingRow.class, HitPolicy.UNIQUE)
 *             .title("Ceilings by risk class").answers("Which share of its figures may a customer owe us? One row answers.")
 *             .currency("EUR")
 *             .when("riskClass").from("score").below("score")
 *             .row(RiskClass.A, 80, null, 60, "T06", "a note")
 *             .end()
 *         .tests("Class B is capped").given("/riskClass", "Class").expect("/limit/amount", "Limit")
 *             .test("W10", "B", 28000)
 *             .end()
 *         .build();
 * }</pre>
 */
public final class WorkbookBuilder {

    private final String name;
    private final Map<String, String> about = new LinkedHashMap<>();
    private final List<TableBuilder> tables = new ArrayList<>();
    private final List<TestsBuilder> tests = new ArrayList<>();

    private WorkbookBuilder(String name) {
        this.name = name;
    }

    /** A workbook for a decision, such as {@code credit-limit}. */
    public static WorkbookBuilder named(String name) {
        return new WorkbookBuilder(name);
    }

    /** A line of the About sheet. */
    public WorkbookBuilder about(String key, String text) {
        about.put(key, text);
        return this;
    }

    /** A sheet with one table; {@code end()} leads back here. */
    public TableBuilder table(String sheet, Class<? extends Row<?>> row, HitPolicy hitPolicy) {
        TableBuilder table = new TableBuilder(this, sheet, row, hitPolicy);
        tables.add(table);
        return table;
    }

    /** The Tests sheet; {@code end()} leads back here. */
    public TestsBuilder tests(String sentence) {
        TestsBuilder sheet = new TestsBuilder(this, sentence);
        tests.add(sheet);
        return sheet;
    }

    String packageName() {
        return "rules." + name.replaceAll("[^a-z0-9]", "");
    }

    /** The file. */
    public byte[] build() {
        try (XSSFWorkbook workbook = workbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file {@code <name>.xlsx} into a folder. */
    public Path writeTo(Path folder) {
        try {
            return Files.write(Files.createDirectories(folder).resolve(name + ".xlsx"), build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbook before it is written, to spoil it in a test; the caller closes it. */
    XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        WorkbookStyles styles = new WorkbookStyles(workbook);
        tables.forEach(table -> table.write(workbook, styles));
        tests.forEach(sheet -> sheet.write(workbook, styles));
        AboutSheetWriter.write(workbook, styles, name, about);
        Choices.hideLists(workbook);
        workbook.forEach(sheet -> SheetLook.sortColumns((XSSFSheet) sheet));
        workbook.getProperties().getCoreProperties().setTitle(name);
        workbook.getProperties().getCoreProperties().setCreator("Encours");
        return workbook;
    }
}
