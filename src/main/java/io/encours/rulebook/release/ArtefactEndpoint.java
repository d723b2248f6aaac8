package io.encours.rulebook.release;

import io.encours.rulebook.artefact.ArtefactFiles;
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

@RestController
@RequestMapping("/v1/releases/{number}")
@Tag(name = "Releases")
class ArtefactEndpoint {

    private final Releases releases;

    ArtefactEndpoint(Releases releases) {
        this.releases = releases;
    }

    @GetMapping(path = "/tables/{name}", produces = ArtefactFiles.TYPE)
    @Operation(
            operationId = "release-workbook",
            summary = "A workbook of a release",
            description = "The decision tables as the workbook that was approved.")
    @ApiResponse(responseCode = "200", description = "The workbook, byte for byte")
    @Versioned
    ResponseEntity<byte[]> table(
            @Parameter(description = "Number of the release", example = "1") @PathVariable int number,
            @Parameter(description = "Name of the workbook, without its ending", example = "credit-limit") @PathVariable
                    String name) {
        return answer(number, ArtefactFiles.path(name), MediaType.parseMediaType(ArtefactFiles.TYPE));
    }

    @GetMapping(path = "/rules/{decision}/{file}", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(
            operationId = "release-rules",
            summary = "A rule file of a release",
            description = "Rules, as they were approved.")
    @ApiResponse(
            responseCode = "200",
            description = "The file, byte for byte",
            content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")))
    @Versioned
    ResponseEntity<byte[]> rules(
            @Parameter(description = "Number of the release", example = "1") @PathVariable int number,
            @Parameter(description = ArtefactFiles.DECISION, example = "score") @PathVariable String decision,
            @Parameter(description = "Name of the file", example = "models.drl") @PathVariable String file) {
        return answer(number, ArtefactFiles.rules(decision, file), ArtefactFiles.TEXT);
    }

    @GetMapping(path = "/rules/{decision}/cases/{file}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "release-cases",
            summary = "Cases of a release",
            description = "What a decision is tried on, as they were approved.")
    @ApiResponse(
            responseCode = "200",
            description = "The file, byte for byte",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            array = @ArraySchema(schema = @Schema(type = "object", description = "A case"))))
    @Versioned
    ResponseEntity<byte[]> cases(
            @Parameter(description = "Number of the release", example = "1") @PathVariable int number,
            @Parameter(description = ArtefactFiles.DECISION, example = "score") @PathVariable String decision,
            @Parameter(description = "Name of the file", example = "class.json") @PathVariable String file) {
        return answer(number, ArtefactFiles.cases(decision, file), MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<byte[]> answer(int number, String name, MediaType type) {
        Release release = releases.get(number).orElseThrow(() -> NoSuchReleaseException.of(number));
        byte[] bytes = releases.artefact(release, name).orElseThrow(() -> NoSuchReleaseException.without(number, name));
        return ArtefactFiles.file(name, bytes, Sha256.of(bytes).hex(), type);
    }
}
