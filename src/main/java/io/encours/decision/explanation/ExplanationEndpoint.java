package io.encours.decision.explanation;

import io.encours.decision.Asking;
import io.encours.decision.RecordAccess;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Record")
class ExplanationEndpoint {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String PATH = "/v1/decisions/{id}/explanation";

    private final RecordAccess records;
    private final Explanations explanations;

    ExplanationEndpoint(RecordAccess records, Explanations explanations) {
        this.records = records;
        this.explanations = explanations;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "explanation",
            summary = "Explain a decision on record",
            description =
                    "For sales: the reasons without ratios, and what would lead to a better answer. For credit also the tables that were asked: the rows that answered with their matched values, author and release, and why not the nearest others. For audit also facts, rules and whether deciding again gives the same. With `Accept: text/html` a page to read and print.")
    ResponseEntity<Explanation> json(
            @PathVariable @Parameter(description = "Name of the record") UUID id, Asking asking) {
        return language(asking).contentType(MediaType.APPLICATION_JSON).body(explanation(id, asking));
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(hidden = true)
    ResponseEntity<String> page(@PathVariable UUID id, Asking asking) {
        return language(asking)
                .contentType(HTML)
                .body(new ExplanationPage(explanation(id, asking), asking.locale()).html());
    }

    private Explanation explanation(UUID id, Asking asking) {
        return explanations.explain(records.read(id, asking.actor()), asking.audience(), asking.locale());
    }

    private static ResponseEntity.BodyBuilder language(Asking asking) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, asking.locale().toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
