package io.encours.rulebook.artefact;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How the files of releases and drafts are named and handed out. */
public final class ArtefactFiles {

    /** The media type of an {@code .xlsx} file. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** How the folder of a rule file is described. */
    public static final String DECISION = "The decision whose rules they are";

    public static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private ArtefactFiles() {}

    /** The name of a workbook's file in a release. */
    public static String path(String workbook) {
        return "decision-tables/" + workbook + ".xlsx";
    }

    /** A rule file by its name. */
    public static String rules(String decision, String file) {
        return "rules/" + decision + "/" + file;
    }

    /** A file of cases by its name. */
    public static String cases(String decision, String file) {
        return rules(decision, "cases/" + file);
    }

    public static ResponseEntity<byte[]> answer(String path, byte[] xlsx, String tag) {
        return file(path, xlsx, tag, MediaType.parseMediaType(TYPE));
    }

    /** A file to be saved under its own name. */
    public static ResponseEntity<byte[]> file(String path, byte[] bytes, String tag, MediaType type) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(tag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(bytes);
    }
}
