package io.encours.search.export;

import io.encours.search.DecisionFilter;
import io.encours.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exports that are made in the background, for searches that find much. */
@RestController
@RequestMapping(ExportJobsEndpoint.PATH)
@Tag(name = "Record")
class ExportJobsEndpoint {

    static final String PATH = "/v1/audit/exports";

    private static final String ID = "The export";
    private static final String AN_ID = "6f1d7c52-93f0-4c61-8a36-0b7a3f5f1b0d";

    private final ExportJobs jobs;
    private final ExportDownload download;
    private final ExportSettings settings;

    ExportJobsEndpoint(ExportJobs jobs, ExportDownload download, ExportSettings settings) {
        this.jobs = jobs;
        this.download = download;
        this.settings = settings;
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "export-decisions",
            summary = "Have everything a search finds exported in the background",
            description =
                    "Takes what the search takes but for the page. The answer says where to look for the progress and, in the end, the file. After an interruption it is begun again.")
    @ApiResponse(responseCode = "202", description = "It is made as soon as there is room")
    ResponseEntity<ExportView> request(
            DecisionFilter filter,
            @Parameter(description = "The kind of file: csv or xlsx", example = "xlsx") @RequestParam
                    ExportFormat format,
            Locale locale,
            Actor actor) {
        ExportView view = view(jobs.request(filter, format, locale, actor));
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + view.id()))
                .body(view);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "exports",
            summary = "The exports in the background",
            description = "Those asked for last, at most 100, with their progress.")
    @ApiResponse(responseCode = "200", description = "The latest first")
    List<ExportView> latest() {
        return jobs.latest().stream().map(this::view).toList();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "export-progress",
            summary = "How far an export is",
            description = "Decisions written, how far back they go, since when, for whom.")
    @ApiResponse(responseCode = "200", description = "The export as it is now")
    ExportView one(@Parameter(description = ID, example = AN_ID) @PathVariable UUID id) {
        return view(jobs.get(id));
    }

    @GetMapping("/{id}/file")
    @Operation(
            operationId = "export-file",
            summary = "The file of an export that is done",
            description = "As a csv or xlsx file, whichever was asked for.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = ExportFormat.Constants.CSV, schema = @Schema(type = "string")),
                @Content(mediaType = ExportFormat.Constants.XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "409", ref = "Conflict")
    void file(
            @Parameter(description = ID, example = AN_ID) @PathVariable UUID id,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        download.send(jobs.finished(id, actor), response);
    }

    @DeleteMapping("/{id}")
    @Operation(
            operationId = "cancel-export",
            summary = "Stop an export, or remove its file",
            description = "Only whoever asked for it may do so.")
    @ApiResponse(responseCode = "204", description = "It is stopped, and its file is gone")
    ResponseEntity<Void> cancel(@Parameter(description = ID, example = AN_ID) @PathVariable UUID id, Actor actor) {
        jobs.cancel(id, actor);
        return ResponseEntity.noContent().build();
    }

    private ExportView view(ExportJob job) {
        return ExportView.of(job, settings.kept());
    }
}
