package io.encours.rulebook.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The policy of the repository with changes to it. */
record Draft(SortedMap<String, byte[]> artefacts) {

    static Draft ofTheRepository() {
        SortedMap<String, byte[]> artefacts = new TreeMap<>();
        Stream.of("rules", "decision-tables").forEach(folder -> read(Path.of(folder), artefacts));
        return new Draft(artefacts);
    }

    private static void read(Path folder, SortedMap<String, byte[]> artefacts) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                artefacts.put(file.toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Draft with(String artefact, String text) {
        return with(artefact, text.getBytes(UTF_8));
    }

    Draft with(String artefact, byte[] bytes) {
        SortedMap<String, byte[]> changed = new TreeMap<>(artefacts);
        changed.put(artefact, bytes);
        return new Draft(changed);
    }

    Draft withCell(String workbook, String sheet, String address, Object value) {
        return withSheet(workbook, sheet, each -> write(cell(each, address), value));
    }

    Draft withSheet(String workbook, String sheet, Consumer<XSSFSheet> change) {
        String artefact = artefact(workbook);
        return with(artefact, changed(bytes(artefact), sheet, change));
    }

    byte[] workbook(String workbook) {
        return bytes(artefact(workbook));
    }

    private static String artefact(String workbook) {
        return "decision-tables/" + workbook + ".xlsx";
    }

    private byte[] bytes(String artefact) {
        return Objects.requireNonNull(artefacts.get(artefact));
    }

    private static byte[] changed(byte[] xlsx, String sheet, Consumer<XSSFSheet> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheet(sheet));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, String address) {
        CellAddress place = new CellAddress(address);
        XSSFRow row = sheet.getRow(place.getRow());
        XSSFCell cell = row.getCell(place.getColumn());
        return cell == null ? row.createCell(place.getColumn()) : cell;
    }

    static void write(XSSFCell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
