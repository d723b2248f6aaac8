package io.encours.rulebook.draft;

import io.encours.rulebook.check.CheckReport;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseState;
import io.encours.shared.Actor;
import io.encours.shared.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/drafts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Drafts")
class DraftEndpoint {

    private final Drafts drafts;
    private final DraftCopies copies;
    private final DraftDesk desk;

    DraftEndpoint(Drafts drafts, DraftCopies copies, DraftDesk desk) {
        this.drafts = drafts;
        this.copies = copies;
        this.desk = desk;
    }

    @PostMapping
    @Operation(
            operationId = "new-draft",
            summary = "Make a draft",
            description =
                    "A draft has the content of a release; edited workbooks are put into it next. Where another draft is named, such as one that was rejected, it has that one's changes from the start; whoever had a hand in them cannot approve it.")
    @ApiResponse(responseCode = "201", description = "The draft; Location says where it is")
    @ApiResponse(responseCode = "404", ref = "NotFound")
    @ApiResponse(responseCode = "409", ref = "Conflict")
    @Versioned
    ResponseEntity<DraftView> create(@RequestBody NewDraft request, Actor actor) {
        Draft draft = made(request, actor.name());
        return ResponseEntity.created(URI.create("/v1/drafts/" + draft.id()))
                .eTag(DraftVersion.tag(draft))
                .body(desk.view(draft));
    }

    private Draft made(NewDraft request, String author) {
        if (request.draft() != null) {
            return copies.make(request.draft(), request.base(), request.comment(), author);
        }
        Release base = drafts.base(request.base());
        return drafts.create(base, DraftStart.of(base), author, request.comment());
    }

    @GetMapping
    @Operation(operationId = "drafts", summary = "Every draft", description = "The first one first.")
    @ApiResponse(responseCode = "200", description = "The drafts there are")
    List<DraftView> all(
            @Parameter(description = "Only those in this state", example = "SUBMITTED")
                    @RequestParam(required = false)
                    @Nullable
                    ReleaseState state) {
        return drafts.all(state).stream().map(desk::view).toList();
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "draft",
            summary = "One draft",
            description = "Where it stands, what it changes, and the hashes that an approval names.")
    @ApiResponse(responseCode = "200", description = "The draft, with its version as ETag")
    @Versioned
    ResponseEntity<DraftView> one(@Parameter(description = "The draft", example = "1") @PathVariable int id) {
        return desk.answer(drafts.get(id));
    }

    @GetMapping("/{id}/revisions")
    @Operation(
            operationId = "revisions",
            summary = "How a draft was made",
            description = "Every revision, the first one first, with who made it and when.")
    @ApiResponse(responseCode = "200", description = "The revisions of the draft")
    List<RevisionView> revisions(@Parameter(description = "The draft", example = "1") @PathVariable int id) {
        return drafts.revisions(drafts.get(id)).stream().map(RevisionView::of).toList();
    }

    @GetMapping("/{id}/checks")
    @Operation(
            operationId = "draft-checks",
            summary = "The checks of a draft",
            description =
                    "Every finding of every workbook, every test with what came out, and how much of the policy the tests reach. A draft that has not passed them cannot be submitted.")
    @ApiResponse(responseCode = "200", description = "The report of the checks")
    CheckReport checks(@Parameter(description = "The draft", example = "1") @PathVariable int id) {
        return drafts.checks(drafts.get(id));
    }
}
