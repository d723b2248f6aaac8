package io.encours.rulebook.draft;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.problem.Violation;
import io.encours.rulebook.artefact.PolicyFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks workbooks that come together in a zip, in folders or not, up to sizes that cannot do harm. */
final class UploadedFiles {

    private static final int MOST_FILES = 100;
    private static final int MOST_BYTES_EACH = 10 << 20;
    private static final int MOST_BYTES = 64 << 20;

    private UploadedFiles() {}

    /**
     * The workbooks in a zip, by their names in a release. What editors and file managers leave behind is passed over.
     *
     * @throws ProblemException {@link ProblemType#UNUSABLE_UPLOAD} naming each entry that is no workbook
     */
    static SortedMap<String, byte[]> workbooks(byte[] zip) {
        try (ZipFile entries = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            SortedMap<String, byte[]> workbooks = read(entries);
            if (workbooks.isEmpty()) {
                throw refused("There is no workbook in it.", List.of());
            }
            return workbooks;
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused("It is no zip that can be read.", List.of());
        }
    }

    private static SortedMap<String, byte[]> read(ZipFile entries) throws IOException {
        SortedMap<String, byte[]> workbooks = new TreeMap<>();
        List<Violation> violations = new ArrayList<>();
        int left = MOST_BYTES;
        int files = 0;
        for (ZipArchiveEntry entry : Collections.list(entries.getEntriesInPhysicalOrder())) {
            String name = "decision-tables/"
                    + entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            if (++files > MOST_FILES) {
                throw refused("It has more than %d entries.".formatted(MOST_FILES), List.of());
            }
            if (entry.isDirectory() || isLeftBehind(entry.getName())) {
                continue;
            }
            byte[] bytes = bytes(entries, entry, Math.min(MOST_BYTES_EACH, left) + 1);
            left -= bytes.length;
            check(entry.getName(), name, bytes, left, workbooks, violations);
            workbooks.put(name, bytes);
        }
        refuseIfAny(violations);
        return workbooks;
    }

    private static byte[] bytes(ZipFile entries, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream content = entries.getInputStream(entry)) {
            return content.readNBytes(most);
        }
    }

    private static void check(
            String entry,
            String name,
            byte[] bytes,
            int left,
            SortedMap<String, byte[]> workbooks,
            List<Violation> violations) {
        if (bytes.length > MOST_BYTES_EACH || left < 0) {
            throw refused(
                    "It is too large unpacked.",
                    List.of(new Violation(shown(entry), null, "at most 10 MB, and 64 MB for all together")));
        }
        if (!PolicyFiles.isArtefact(name)) {
            violations.add(new Violation(shown(entry), null, "an .xlsx workbook"));
        } else if (workbooks.containsKey(name)) {
            violations.add(new Violation(shown(entry), null, "each workbook once"));
        }
    }

    private static boolean isLeftBehind(String entry) {
        String file = entry.substring(entry.lastIndexOf('/') + 1);
        return file.startsWith(".") || file.startsWith("~") || entry.startsWith("__MACOSX/");
    }

    private static String shown(String entry) {
        return "%.80s".formatted(entry.replaceAll("[^ -~]", "?"));
    }

    private static void refuseIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw refused("Not all of it are workbooks, each once.", violations);
        }
    }

    private static ProblemException refused(String detail, List<Violation> violations) {
        return new ProblemException(ProblemType.UNUSABLE_UPLOAD, detail, violations);
    }
}
