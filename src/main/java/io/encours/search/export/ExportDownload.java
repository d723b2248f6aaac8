package io.encours.search.export;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands out the file of an export, piece by piece. */
@Component
class ExportDownload {

    private final ExportStore store;

    ExportDownload(ExportStore store) {
        this.store = store;
    }

    /**
     * Answers with the file of an export that is done.
     *
     * @throws ProblemException {@link ProblemType#CONFLICT} if it was removed meanwhile
     * @throws IOException if it is removed while it is read, or the caller is gone
     */
    void send(ExportJob job, HttpServletResponse response) throws IOException {
        byte[] first = store.part(job.id(), 0)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.CONFLICT, "Export %s was removed meanwhile.".formatted(job.id())));
        FileHead.write(job.order().format(), response);
        response.setContentLengthLong(job.bytes());
        long written = copy(job, first, response.getOutputStream());
        if (written != job.bytes()) {
            throw new IOException("export %s was removed while it was read".formatted(job.id()));
        }
    }

    private long copy(ExportJob job, byte[] first, OutputStream output) throws IOException {
        long written = 0;
        int number = 0;
        Optional<byte[]> piece = Optional.of(first);
        while (piece.isPresent()) {
            output.write(piece.get());
            written += piece.get().length;
            number++;
            piece = store.part(job.id(), number);
        }
        return written;
    }
}
