package io.encours.rulebook.draft;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.problem.Violation;
import io.encours.rulebook.artefact.ArtefactFiles;
import io.encours.rulebook.check.CheckReport;
import io.encours.shared.Actor;
import io.encours.shared.Remark;
import io.encours.table.annotate.AnnotatedWorkbook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes edited files into drafts, and says what is wrong with them. */
@RestController
@RequestMapping("/v1/drafts/{id}")
@Tag(name = "Drafts")
class DraftFilesEndpoint {

    private static final String DRAFT = "The draft";
    private static final String VERSION = "The version of the draft that the change is made on, as ETag gives it";
    private static final String PRINTABLE = "[^\\x00-\\x1F\\x7F]*";
    private static final String COMMENT = "What the upload is for";

    private final Drafts drafts;
    private final Uploads uploads;
    private final DraftDesk desk;

    DraftFilesEndpoint(Drafts drafts, Uploads uploads, DraftDesk desk) {
        this.drafts = drafts;
        this.uploads = uploads;
        this.desk = desk;
    }

    @PutMapping(path = "/tables/{name}", consumes = ArtefactFiles.TYPE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "upload-workbook",
            summary = "Put an edited workbook into a draft",
            description =
                    "Answers with everything that is wrong, each with sheet and cell; with `Accept: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet` it answers with the workbook, its bad cells marked. A workbook with errors in its cells is kept, but cannot be submitted; a file that is no workbook is refused.")
    @ApiResponse(responseCode = "200", description = "The draft with the workbook, and what the checks found")
    ResponseEntity<UploadView> workbook(
            @Parameter(description = DRAFT, example = "1") @PathVariable int id,
            @Parameter(description = "Name of the workbook, without its ending", example = "credit-limit") @PathVariable
                    String name,
            @Parameter(description = VERSION, example = "\"1\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(description = COMMENT, example = "The cap of class C is 50,000")
                    @RequestParam(defaultValue = "")
                    @Size(max = 1000)
                    @Pattern(regexp = PRINTABLE)
                    String comment,
            @RequestBody byte[] xlsx,
            Actor actor) {
        return answer(taken(id, ifMatch, only(name, xlsx), actor, comment));
    }

    @PutMapping(path = "/tables/{name}", consumes = ArtefactFiles.TYPE, produces = ArtefactFiles.TYPE)
    @Operation(hidden = true)
    ResponseEntity<byte[]> annotated(
            @PathVariable int id,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "") @Size(max = 1000) @Pattern(regexp = PRINTABLE) String comment,
            @RequestBody byte[] xlsx,
            Actor actor,
            Locale locale) {
        Draft draft = taken(id, ifMatch, only(name, xlsx), actor, comment);
        CheckReport report = drafts.checks(draft);
        return ArtefactFiles.answer(
                ArtefactFiles.path(name),
                AnnotatedWorkbook.of(xlsx, report.of(name).findings(), locale),
                DraftVersion.tag(draft));
    }

    @PutMapping(path = "/tables", consumes = "application/zip", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "upload-workbooks",
            summary = "Put several edited workbooks into a draft",
            description = "A zip of workbooks, all of which are taken, or none.")
    @ApiResponse(responseCode = "200", description = "The draft with the workbooks, and what the checks found")
    ResponseEntity<UploadView> workbooks(
            @Parameter(description = DRAFT, example = "3") @PathVariable int id,
            @Parameter(description = VERSION, example = "\"1\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(description = COMMENT, example = "Caps and terms of the new year")
                    @RequestParam(defaultValue = "")
                    @Size(max = 1000)
                    @Pattern(regexp = PRINTABLE)
                    String comment,
            @RequestBody byte[] zip,
            Actor actor) {
        return answer(taken(id, ifMatch, UploadedFiles.workbooks(zip), actor, comment));
    }

    @PutMapping(
            path = "/rules/{decision}/cases/{file}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "upload-cases",
            summary = "Put cases into a draft",
            description = "What a decision is tried on; the checks do.")
    @ApiResponse(responseCode = "200", description = "The draft with the file, and what the checks found")
    ResponseEntity<UploadView> cases(
            @Parameter(description = DRAFT, example = "2") @PathVariable int id,
            @Parameter(description = ArtefactFiles.DECISION, example = "credit-limit") @PathVariable String decision,
            @Parameter(description = "Name of the file", example = "class-d.json") @PathVariable String file,
            @Parameter(description = VERSION, example = "\"1\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(description = COMMENT, example = "What class D gets")
                    @RequestParam(defaultValue = "")
                    @Size(max = 1000)
                    @Pattern(regexp = PRINTABLE)
                    String comment,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            array =
                                                    @ArraySchema(
                                                            schema = @Schema(type = "object", description = "A case"))))
                    @RequestBody
                    byte[] content,
            Actor actor) {
        return put(id, ifMatch, ArtefactFiles.cases(decision, file), content, actor, comment);
    }

    @PutMapping(
            path = "/rules/{decision}/{file}",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "upload-rules",
            summary = "Put a rule file into a draft",
            description = "Rules are code, and only taken where `encours.rulebook.accept-drl` is on.")
    @ApiResponse(responseCode = "200", description = "The draft with the file, and what the checks found")
    ResponseEntity<UploadView> rules(
            @Parameter(description = DRAFT, example = "2") @PathVariable int id,
            @Parameter(description = ArtefactFiles.DECISION, example = "credit-limit") @PathVariable String decision,
            @Parameter(description = "Name of the file", example = "models.drl") @PathVariable String file,
            @Parameter(description = VERSION, example = "\"1\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(description = COMMENT, example = "Another model")
                    @RequestParam(defaultValue = "")
                    @Size(max = 1000)
                    @Pattern(regexp = PRINTABLE)
                    String comment,
            @RequestBody byte[] content,
            Actor actor) {
        return put(id, ifMatch, ArtefactFiles.rules(decision, file), content, actor, comment);
    }

    private ResponseEntity<UploadView> put(
            int id, @Nullable String ifMatch, String name, byte[] content, Actor actor, String comment) {
        Draft draft = drafts.get(id);
        DraftVersion.require(ifMatch, draft);
        return answer(uploads.rules(draft, name, content, actor.name(), remark(comment)));
    }

    private Draft taken(
            int id, @Nullable String ifMatch, SortedMap<String, byte[]> workbooks, Actor actor, String comment) {
        Draft draft = drafts.get(id);
        DraftVersion.require(ifMatch, draft);
        return uploads.workbooks(draft, workbooks, actor.name(), remark(comment));
    }

    private ResponseEntity<UploadView> answer(Draft draft) {
        return ResponseEntity.ok()
                .eTag(DraftVersion.tag(draft))
                .body(UploadView.of(desk.view(draft), drafts.checks(draft)));
    }

    private static @Nullable Remark remark(String comment) {
        try {
            return Remark.maybe(comment);
        } catch (IllegalArgumentException unsaid) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    "1 violation.",
                    Violation.of("comment", comment, String.valueOf(unsaid.getMessage())));
        }
    }

    private static SortedMap<String, byte[]> only(String name, byte[] xlsx) {
        return new TreeMap<>(Map.of(ArtefactFiles.path(name), xlsx));
    }
}
