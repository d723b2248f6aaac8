package io.encours.rulebook.approval;

import io.encours.rulebook.release.NoSuchReleaseException;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseDesk;
import io.encours.rulebook.release.ReleaseView;
import io.encours.rulebook.release.Releases;
import io.encours.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
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

/** Takes releases back. */
@RestController
@RequestMapping(path = "/v1/releases/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Releases")
class RollbackEndpoint {

    private final Releases releases;
    private final Rollbacks rollbacks;
    private final ReleaseDesk desk;
    private final Clock clock;

    RollbackEndpoint(Releases releases, Rollbacks rollbacks, ReleaseDesk desk, Clock clock) {
        this.releases = releases;
        this.rollbacks = rollbacks;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/rollback")
    @Operation(
            operationId = "roll-back",
            summary = "Go back to an older release",
            description =
                    "Makes a new release with the content of the older one, which takes effect now. Releases that wait to take effect are withdrawn. If-Match names the release in force, so that nobody takes back what they have not seen.")
    @ApiResponse(responseCode = "201", description = "The new release; Location says where it is")
    ResponseEntity<ReleaseView> rollBack(
            @Parameter(description = "Number of the release to go back to", example = "1") @PathVariable int number,
            @Parameter(description = "ETag of the release in force", example = "\"2.IN_FORCE.\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody Grounds grounds,
            Actor actor) {
        Release to = release(number);
        Instant now = clock.instant();
        desk.require(ifMatch, releases.inForce(now).orElseThrow(() -> NoSuchReleaseException.inForce(now)));
        return desk.created(rollbacks.rollBack(to, actor.name(), grounds.reason()));
    }

    @PostMapping("/withdrawal")
    @Operation(
            operationId = "withdraw-release",
            summary = "Withdraw a release that waits",
            description = "A release that is approved and has not taken effect never does.")
    @ApiResponse(responseCode = "200", description = "The release, withdrawn")
    ResponseEntity<ReleaseView> withdraw(
            @Parameter(description = "Number of the release", example = "4") @PathVariable int number,
            @Parameter(description = "ETag of the release", example = "\"4.APPROVED.\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody Grounds grounds,
            Actor actor) {
        Release release = release(number);
        desk.require(ifMatch, release);
        return desk.answer(rollbacks.withdraw(release, actor.name(), grounds.reason()));
    }

    private Release release(int number) {
        return releases.get(number).orElseThrow(() -> NoSuchReleaseException.of(number));
    }
}
