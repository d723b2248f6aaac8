package io.encours.table.sheet;

import io.encours.table.sheet.UnreadableFileException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a workbook file within limits: 10 MB packed, 100 MB unpacked, 1,000 parts. What is unpacked is counted as it
 * comes, whatever the file says of its own sizes; a ratio alone is no sign of harm, styled workbooks exceed 100:1.
 *
 * <p>The parts are those of the file's directory, as for the programs that people open workbooks with. Parts are found
 * whatever the case of their names, the direction of slashes, and whether characters are escaped.
 */
final class FileParts {

    static final int LARGEST_FILE = 10_000_000;
    static final int LARGEST_UNPACKED = 100_000_000;
    static final int MOST_PARTS = 1_000;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final Pattern ESCAPED = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Comparator<String> BY_NAME =
            Comparator.comparing(FileParts::unescaped, String.CASE_INSENSITIVE_ORDER);

    private final Map<String, byte[]> parts = new TreeMap<>(BY_NAME);
    private final byte[] buffer = new byte[8192];
    private int unpacked;

    private FileParts() {}

    static Map<String, byte[]> of(byte[] file) throws UnreadableFileException {
        refuseWhatIsNoZip(file);
        FileParts reading = new FileParts();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                reading.unpack(zip, entry);
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(Reason.BROKEN, "a damaged file");
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

    private void unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException, UnreadableFileException {
        if (entry.isDirectory()) {
            return;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFileException(Reason.ENCRYPTED, "a file that needs a password");
        }
        byte[] content = bytes(zip, entry);
        if (parts.put(plain(entry.getName()), content) != null) {
            throw new UnreadableFileException(Reason.BROKEN, "the part " + entry.getName() + " twice");
        }
        if (parts.size() > MOST_PARTS) {
            throw new UnreadableFileException(Reason.ZIP_BOMB, "more than " + MOST_PARTS + " parts");
        }
    }

    private byte[] bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException, UnreadableFileException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        CRC32 sum = new CRC32();
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                unpacked += read;
                if (unpacked > LARGEST_UNPACKED) {
                    throw new UnreadableFileException(
                            Reason.ZIP_BOMB, "more than " + LARGEST_UNPACKED + " bytes unpacked");
                }
                sum.update(buffer, 0, read);
                part.write(buffer, 0, read);
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new UnreadableFileException(Reason.BROKEN, "a damaged part " + entry.getName());
        }
        return part.toByteArray();
    }

    private static String plain(String name) {
        return name.replace('\\', '/').replaceFirst("^(\\.?/)+", "");
    }

    private static String unescaped(String name) {
        return ESCAPED.matcher(name)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
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
