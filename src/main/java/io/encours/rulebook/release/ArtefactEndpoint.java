package io.encours.rulebook.release;

import io.encours.rulebook.artefact.ArtefactFiles;
import io.encours.shared.Sha256;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
            summary = "A workbook of a release",
            description = "The decision tables as the workbook that was approved.")
    @ApiResponse(responseCode = "200", description = "The workbook, byte for byte")
    ResponseEntity<byte[]> table(
            @Parameter(description = "Number of the release", example = "1") @PathVariable int number,
            @Parameter(description = "Name of the workbook, without its ending", example = "credit-limit") @PathVariable
                    String name) {
        return answer(number, ArtefactFiles.path(name), MediaType.parseMediaType(ArtefactFiles.TYPE));
    }

    @GetMapping("/rules/{*path}")
    @Operation(summary = "A rule file of a release", description = "Rules, and their cases, as they were approved.")
    @ApiResponse(responseCode = "200", description = "The file, byte for byte")
    ResponseEntity<byte[]> rules(
            @Parameter(description = "Number of the release", example = "1") @PathVariable int number,
            @Parameter(description = "Path of the file below the rules", example = "score/score.drl") @PathVariable
                    String path) {
        return answer(number, "rules" + path, ArtefactFiles.ofRules(path));
    }

    private ResponseEntity<byte[]> answer(int number, String name, MediaType type) {
        Release release = releases.get(number).orElseThrow(() -> NoSuchReleaseException.of(number));
        byte[] bytes = releases.artefact(release, name).orElseThrow(() -> NoSuchReleaseException.without(number, name));
        return ArtefactFiles.file(name, bytes, Sha256.of(bytes).hex(), type);
    }
}
