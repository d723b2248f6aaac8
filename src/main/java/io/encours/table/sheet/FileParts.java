package io.encours.table.sheet;

import io.encours.table.sheet.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a workbook file within limits: 10 MB packed, 100 MB unpacked, 1,000 parts. What is unpacked is counted as it
 * comes, whatever the file says of its own sizes; a ratio alone is no sign of harm, styled workbooks exceed 100:1.
 */
final class FileParts {

    static final int LARGEST_FILE = 10_000_000;
    static final int LARGEST_UNPACKED = 100_000_000;
    static final int MOST_PARTS = 1_000;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final byte[] buffer = new byte[8192];
    private int unpacked;

    private FileParts() {}

    static Map<String, byte[]> of(byte[] file) throws UnreadableFileException {
        refuseWhatIsNoZip(file);
        FileParts reading = new FileParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            reading.unpack(zip);
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableFileException(Reason.BROKEN, "a damaged file");
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.BROKEN, "a file cut short");
        }
        return reading.parts;
    }

    private static void refuseWhatIsNoZip(byte[] file) throws UnreadableFileException {
        if (file.length > LARGEST_FILE) {
            throw new UnreadableFileException(Reason.TOO_LARGE, file.length + " bytes");
        }
        if (startsWith(file, OLE)) {
            throw contains(file, ENCRYPTED_PACKAGE)
                    ? new UnreadableFileException(Reason.ENCRYPTED, "a file that needs a password")
                    : new UnreadableFileException(Reason.OLD_FORMAT, "a file of the old .xls format");
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new UnreadableFileException(Reason.NOT_A_WORKBOOK, "another kind of file");
        }
    }

    private void unpack(ZipInputStream zip) throws IOException, UnreadableFileException {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null) {
            if (parts.put(entry.getName(), bytes(zip)) != null) {
                throw new UnreadableFileException(Reason.BROKEN, "the part " + entry.getName() + " twice");
            }
            if (parts.size() > MOST_PARTS) {
                throw new UnreadableFileException(Reason.ZIP_BOMB, "more than " + MOST_PARTS + " parts");
            }
            entry = zip.getNextEntry();
        }
    }

    private byte[] bytes(ZipInputStream zip) throws IOException, UnreadableFileException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        int read = zip.read(buffer);
        while (read >= 0) {
            unpacked += read;
            if (unpacked > LARGEST_UNPACKED) {
                throw new UnreadableFileException(Reason.ZIP_BOMB, "more than " + LARGEST_UNPACKED + " bytes unpacked");
            }
            part.write(buffer, 0, read);
            read = zip.read(buffer);
        }
        return part.toByteArray();
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && matchesAt(file, 0, start);
    }

    private static boolean contains(byte[] file, byte[] sought) {
        for (int i = 0; i + sought.length <= file.length; i++) {
            if (matchesAt(file, i, sought)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesAt(byte[] file, int at, byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            if (file[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }
}
