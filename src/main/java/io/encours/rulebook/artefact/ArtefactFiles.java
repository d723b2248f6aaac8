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

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private ArtefactFiles() {}

    /** The name of a workbook's file in a release. */
    public static String path(String workbook) {
        return "decision-tables/" + workbook + ".xlsx";
    }

    /** The media type of a file of rules: cases are JSON. */
    public static MediaType ofRules(String path) {
        return path.endsWith(".json") ? MediaType.APPLICATION_JSON : TEXT;
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
