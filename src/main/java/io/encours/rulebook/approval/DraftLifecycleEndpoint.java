package io.encours.rulebook.approval;

import io.encours.rulebook.draft.Draft;
import io.encours.rulebook.draft.DraftDesk;
import io.encours.rulebook.draft.DraftVersion;
import io.encours.rulebook.draft.DraftView;
import io.encours.rulebook.draft.Drafts;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseDesk;
import io.encours.rulebook.release.ReleaseView;
import io.encours.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Brings a draft from one state to the next. */
@RestController
@RequestMapping(path = "/v1/drafts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Drafts")
class DraftLifecycleEndpoint {

    private static final String DRAFT = "The draft";
    private static final String VERSION = "The version of the draft that the change is made on, as ETag gives it";

    private final Drafts drafts;
    private final Approvals approvals;
    private final DraftDesk desk;
    private final ReleaseDesk releaseDesk;

    DraftLifecycleEndpoint(Drafts drafts, Approvals approvals, DraftDesk desk, ReleaseDesk releaseDesk) {
        this.drafts = drafts;
        this.approvals = approvals;
        this.desk = desk;
        this.releaseDesk = releaseDesk;
    }

    @PostMapping("/submission")
    @Operation(
            operationId = "submit",
            summary = "Submit a draft",
            description =
                    "It then waits for somebody who had no hand in it. It must pass its checks, and change something. Whoever uploads into it again takes the submission back.")
    @ApiResponse(responseCode = "200", description = "The draft, submitted")
    ResponseEntity<DraftView> submit(
            @Parameter(description = DRAFT, example = "1") @PathVariable int id,
            @Parameter(description = VERSION, example = "\"2\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            Actor actor) {
        return desk.answer(drafts.submit(draft(id, ifMatch), actor.name()));
    }

    @PostMapping("/approval")
    @Operation(
            operationId = "approve",
            summary = "Approve a draft",
            description =
                    "Makes a release of it. The approver names what was seen: the hashes of the content, of the checks and of the changes. Nobody approves a draft that they made, revised or submitted.")
    @ApiResponse(responseCode = "201", description = "The release that came of it; Location says where it is")
    ResponseEntity<ReleaseView> approve(
            @Parameter(description = DRAFT, example = "1") @PathVariable int id,
            @Parameter(description = VERSION, example = "\"3\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody ApprovalRequest request,
            Actor actor) {
        Approvals.Seen seen = new Approvals.Seen(request.contentHash(), request.checksHash(), request.differenceHash());
        Release release = approvals.approve(draft(id, ifMatch), seen, request.effectiveFrom(), actor.name());
        return releaseDesk.created(release);
    }

    @PostMapping("/rejection")
    @Operation(
            operationId = "reject",
            summary = "Reject a draft",
            description = "A submitted draft ends here, with the reason; another one can begin with its changes.")
    @ApiResponse(responseCode = "200", description = "The draft, rejected")
    ResponseEntity<DraftView> reject(
            @Parameter(description = DRAFT, example = "2") @PathVariable int id,
            @Parameter(description = VERSION, example = "\"3\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody Grounds grounds,
            Actor actor) {
        return desk.answer(drafts.reject(draft(id, ifMatch), actor.name(), grounds.reason()));
    }

    @PostMapping("/withdrawal")
    @Operation(
            operationId = "withdraw-draft",
            summary = "Withdraw a draft",
            description = "A draft that is not approved ends here, with the reason.")
    @ApiResponse(responseCode = "200", description = "The draft, withdrawn")
    ResponseEntity<DraftView> withdraw(
            @Parameter(description = DRAFT, example = "3") @PathVariable int id,
            @Parameter(description = VERSION, example = "\"2\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody Grounds grounds,
            Actor actor) {
        return desk.answer(drafts.withdraw(draft(id, ifMatch), actor.name(), grounds.reason()));
    }

    private Draft draft(int id, @Nullable String ifMatch) {
        Draft draft = drafts.get(id);
        DraftVersion.require(ifMatch, draft);
        return draft;
    }
}
