package io.encours.rulebook.draft;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.rulebook.artefact.ArtefactFiles;
import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.shared.Sha256;
import io.encours.shared.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the files of a draft as of its latest revision. */
@RestController
@RequestMapping("/v1/drafts/{id}")
@Tag(name = "Drafts")
class DraftDownloadEndpoint {

    private final Drafts drafts;
    private final ArtefactStore artefacts;

    DraftDownloadEndpoint(Drafts drafts, ArtefactStore artefacts) {
        this.drafts = drafts;
        this.artefacts = artefacts;
    }

    @GetMapping(path = "/tables/{name}", produces = ArtefactFiles.TYPE)
    @Operation(
            operationId = "draft-workbook",
            summary = "A workbook of a draft",
            description = "The workbook as it was uploaded last, or as the base has it.")
    @ApiResponse(responseCode = "200", description = "The workbook, byte for byte")
    @Versioned
    ResponseEntity<byte[]> table(
            @Parameter(description = "The draft", example = "1") @PathVariable int id,
            @Parameter(description = "Name of the workbook, without its ending", example = "credit-limit") @PathVariable
                    String name) {
        return answer(id, ArtefactFiles.path(name), MediaType.parseMediaType(ArtefactFiles.TYPE));
    }

    @GetMapping(path = "/rules/{decision}/{file}", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(
            operationId = "draft-rules",
            summary = "A rule file of a draft",
            description = "Rules, as the draft has them.")
    @ApiResponse(
            responseCode = "200",
            description = "The file, byte for byte",
            content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")))
    @Versioned
    ResponseEntity<byte[]> rules(
            @Parameter(description = "The draft", example = "1") @PathVariable int id,
            @Parameter(description = ArtefactFiles.DECISION, example = "score") @PathVariable String decision,
            @Parameter(description = "Name of the file", example = "models.drl") @PathVariable String file) {
        return answer(id, ArtefactFiles.rules(decision, file), ArtefactFiles.TEXT);
    }

    @GetMapping(path = "/rules/{decision}/cases/{file}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "draft-cases",
            summary = "Cases of a draft",
            description = "What a decision is tried on, as the draft has them.")
    @ApiResponse(
            responseCode = "200",
            description = "The file, byte for byte",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            array = @ArraySchema(schema = @Schema(type = "object", description = "A case"))))
    @Versioned
    ResponseEntity<byte[]> cases(
            @Parameter(description = "The draft", example = "1") @PathVariable int id,
            @Parameter(description = ArtefactFiles.DECISION, example = "score") @PathVariable String decision,
            @Parameter(description = "Name of the file", example = "class.json") @PathVariable String file) {
        return answer(id, ArtefactFiles.cases(decision, file), MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<byte[]> answer(int id, String name, MediaType type) {
        Draft draft = drafts.get(id);
        Sha256 hash = draft.artefacts().get(name);
        if (hash == null) {
            throw new ProblemException(ProblemType.NOT_FOUND, "Draft %d has no %s.".formatted(id, name));
        }
        return ArtefactFiles.file(name, artefacts.bytes(draft.named(), name, hash), hash.hex(), type);
    }
}
