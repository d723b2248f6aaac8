package io.encours.rulebook.document;

import io.encours.page.PageTexts;
import io.encours.rulebook.release.NoSuchReleaseException;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.Releases;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Releases")
class PolicyDocumentEndpoint {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Releases releases;

    PolicyDocumentEndpoint(Releases releases) {
        this.releases = releases;
    }

    @GetMapping(path = "/v1/releases/{number}/policy", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(
            operationId = "policy",
            summary = "A release as a document to read and print",
            description =
                    "Every table in plain words with units and sources, the tests, what the rules say, and who approved it, in the language asked for.")
    @ApiResponse(responseCode = "200", description = "The document")
    ResponseEntity<String> policy(
            @Parameter(description = "Number of the release", example = "1") @PathVariable int number, Locale locale) {
        Release release = releases.get(number).orElseThrow(() -> NoSuchReleaseException.of(number));
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        PageTexts.of("io.encours.rulebook.document.policy", locale)
                                .language())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(PolicyDocument.of(release, releases.artefacts(release), locale));
    }
}
