package io.encours.rulebook.difference;

import io.encours.page.PageTexts;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.rulebook.artefact.ArtefactFiles;
import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.rulebook.draft.Draft;
import io.encours.rulebook.draft.Drafts;
import io.encours.rulebook.release.NoSuchReleaseException;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.Releases;
import io.encours.shared.Sha256;
import io.encours.shared.Versioned;
import io.encours.table.diff.ColouredWorkbook;
import io.encours.table.diff.DifferencePage;
import io.encours.table.diff.WorkbookDifference;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what changed: between two releases, or in a draft. */
@RestController
class DifferenceEndpoint {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String RELEASES = "/v1/releases/{from}/diff/{to}";
    private static final String DRAFT = "/v1/drafts/{id}/diff";
    private static final String WORKBOOK = "/tables/{name}";
    private static final String FROM = "Number of the older release";
    private static final String TO = "Number of the newer release";
    private static final String ID = "The draft";
    private static final String NAME = "Name of the workbook, without its ending";

    private final Releases releases;
    private final Drafts drafts;
    private final PolicyDifferences differences;
    private final ArtefactStore artefacts;

    DifferenceEndpoint(Releases releases, Drafts drafts, PolicyDifferences differences, ArtefactStore artefacts) {
        this.releases = releases;
        this.drafts = drafts;
        this.differences = differences;
        this.artefacts = artefacts;
    }

    @GetMapping(path = RELEASES, produces = MediaType.APPLICATION_JSON_VALUE)
    @Tag(name = "Releases")
    @Operation(
            operationId = "releases-diff",
            summary = "What changed between two releases",
            description =
                    "Tables by row and cell, rules by line, with who made and approved the changes. With `Accept: text/html` a page to read and print.")
    @ApiResponse(responseCode = "200", description = "What changed")
    DifferenceView releases(
            @Parameter(description = FROM, example = "1") @PathVariable int from,
            @Parameter(description = TO, example = "2") @PathVariable int to) {
        return differences.between(release(from), release(to));
    }

    @GetMapping(path = RELEASES, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(hidden = true)
    ResponseEntity<String> releasesPage(@PathVariable int from, @PathVariable int to, Locale locale) {
        return page(differences.between(release(from), release(to)), texts -> texts.of("releases", from, to), locale);
    }

    @GetMapping(path = RELEASES + WORKBOOK, produces = ArtefactFiles.TYPE)
    @Tag(name = "Releases")
    @Operation(
            operationId = "releases-diff-workbook",
            summary = "A workbook of the newer release, its changes coloured",
            description = "With a sheet that lists every change. For reading; it is the workbook of that release else.")
    @ApiResponse(responseCode = "200", description = "The workbook")
    @Versioned
    ResponseEntity<byte[]> releasesWorkbook(
            @Parameter(description = FROM, example = "1") @PathVariable int from,
            @Parameter(description = TO, example = "2") @PathVariable int to,
            @Parameter(description = NAME, example = "credit-limit") @PathVariable String name,
            Locale locale) {
        Release newer = release(to);
        return coloured(
                differences.between(release(from), newer), new Named(newer.named(), name, newer.artefacts()), locale);
    }

    @GetMapping(path = DRAFT, produces = MediaType.APPLICATION_JSON_VALUE)
    @Tag(name = "Drafts")
    @Operation(
            operationId = "draft-diff",
            summary = "What a draft changes",
            description =
                    "Tables by row and cell, rules by line, with who revised it. With `Accept: text/html` a page to read and print.")
    @ApiResponse(responseCode = "200", description = "What it changes in its base")
    DifferenceView draft(@Parameter(description = ID, example = "1") @PathVariable int id) {
        return differences.of(drafts.get(id));
    }

    @GetMapping(path = DRAFT, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(hidden = true)
    ResponseEntity<String> draftPage(@PathVariable int id, Locale locale) {
        Draft draft = drafts.get(id);
        return page(differences.of(draft), texts -> texts.of("draft", draft.base(), id), locale);
    }

    @GetMapping(path = DRAFT + WORKBOOK, produces = ArtefactFiles.TYPE)
    @Tag(name = "Drafts")
    @Operation(
            operationId = "draft-diff-workbook",
            summary = "A workbook of a draft, its changes coloured",
            description = "With a sheet that lists every change.")
    @ApiResponse(responseCode = "200", description = "The workbook")
    @Versioned
    ResponseEntity<byte[]> draftWorkbook(
            @Parameter(description = ID, example = "1") @PathVariable int id,
            @Parameter(description = NAME, example = "credit-limit") @PathVariable String name,
            Locale locale) {
        Draft draft = drafts.get(id);
        return coloured(differences.of(draft), new Named(draft.named(), name, draft.artefacts()), locale);
    }

    private Release release(int number) {
        return releases.get(number).orElseThrow(() -> NoSuchReleaseException.of(number));
    }

    private static ResponseEntity<String> page(
            DifferenceView difference, Function<PageTexts, String> title, Locale locale) {
        PageTexts texts = PageTexts.of("io.encours.rulebook.difference.difference", locale);
        return ResponseEntity.ok()
                .contentType(HTML)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(DifferencePage.of(
                        difference.difference(),
                        title.apply(texts),
                        difference.steps().stream().map(step -> step.in(texts)).toList(),
                        locale));
    }

    private ResponseEntity<byte[]> coloured(DifferenceView difference, Named workbook, Locale locale) {
        WorkbookDifference changes = PolicyDifferences.of(difference, workbook.name())
                .orElseThrow(() -> nothing("Nothing changed in the workbook %s.", workbook.name()));
        if (workbook.hash() == null) {
            throw nothing("The workbook %s is no more.", workbook.name());
        }
        byte[] coloured = ColouredWorkbook.of(
                artefacts.bytes(workbook.of(), ArtefactFiles.path(workbook.name()), workbook.hash()), changes, locale);
        return ArtefactFiles.answer(
                ArtefactFiles.path(workbook.name()),
                coloured,
                Sha256.of(coloured).hex());
    }

    private static ProblemException nothing(String text, String name) {
        return new ProblemException(ProblemType.NOT_FOUND, text.formatted(name));
    }

    private record Named(String of, String name, @Nullable Sha256 hash) {

        Named(String of, String name, Map<String, Sha256> files) {
            this(of, name, files.get(ArtefactFiles.path(name)));
        }
    }
}
