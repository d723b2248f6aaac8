package io.encours.table.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens a workbook to be changed.
 *
 * <p>POI refuses parts that are packed better than a ratio set for the whole JVM, which the readers of Drools set too;
 * workbooks full of formats exceed it. So it is handed the parts as unpacked within the limits of
 * {@link SpreadsheetFile#read}.
 */
public final class EditableWorkbook {

    private EditableWorkbook() {}

    /**
     * The workbook of a file, to be closed by the caller.
     *
     * @throws IOException if the bytes are no workbook, or exceed the limits
     */
    public static XSSFWorkbook of(byte[] file) throws IOException {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(stored(FileParts.of(file))));
        } catch (UnreadableFileException e) {
            throw new IOException(e);
        }
    }

    private static byte[] stored(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(stored(part.getKey(), part.getValue()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
