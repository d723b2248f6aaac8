package io.encours.search.export;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.search.DecisionFilter;
import io.encours.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers a search with a file of everything that it finds, written while it is read. */
@RestController
@Tag(name = "Record")
class ExportEndpoint {

    private static final String PATH = "/v1/decisions";

    private final Export export;
    private final ExportTrail trail;
    private final Semaphore streams;

    ExportEndpoint(Export export, ExportTrail trail, ExportSettings settings) {
        this.export = export;
        this.trail = trail;
        this.streams = new Semaphore(settings.streams());
    }

    @GetMapping(path = PATH, produces = ExportFormat.Constants.CSV)
    @Operation(hidden = true)
    void csv(DecisionFilter filter, Locale locale, Actor actor, HttpServletResponse response) throws IOException {
        answer(new Wanted(filter, ExportFormat.CSV, locale, actor), response);
    }

    @GetMapping(path = PATH, produces = ExportFormat.Constants.XLSX)
    @Operation(hidden = true)
    void xlsx(DecisionFilter filter, Locale locale, Actor actor, HttpServletResponse response) throws IOException {
        answer(new Wanted(filter, ExportFormat.XLSX, locale, actor), response);
    }

    private record Wanted(DecisionFilter filter, ExportFormat format, Locale locale, Actor actor) {}

    private void answer(Wanted wanted, HttpServletResponse response) throws IOException {
        if (!streams.tryAcquire()) {
            throw new ProblemException(
                    ProblemType.BUSY,
                    "Other exports are being written. POST /v1/audit/exports makes one in the background.");
        }
        try {
            trail.exported(wanted.actor(), wanted.filter(), wanted.format());
            FileHead.write(wanted.format(), response);
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            export.write(wanted.filter(), wanted.format(), wanted.locale(), response.getOutputStream(), done -> {});
        } finally {
            streams.release();
        }
    }
}
