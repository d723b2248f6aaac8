package io.encours.search.export;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** What an answer says of the file in it. */
final class FileHead {

    private FileHead() {}

    static void write(ExportFormat format, HttpServletResponse response) {
        ContentDisposition file =
                ContentDisposition.attachment().filename(format.fileName()).build();
        response.setContentType(format.type());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
    }
}
