package io.encours.rulebook.release;

import io.encours.shared.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/releases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Releases")
class ReleaseEndpoint {

    private final Releases releases;
    private final ReleaseDesk desk;
    private final Clock clock;

    ReleaseEndpoint(Releases releases, ReleaseDesk desk, Clock clock) {
        this.releases = releases;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "releases",
            summary = "Every release",
            description = "The first one first, each with its files.")
    @ApiResponse(responseCode = "200", description = "The releases there are")
    List<ReleaseView> all() {
        return releases.all().stream().map(desk::view).toList();
    }

    @GetMapping("/{number}")
    @Operation(
            operationId = "release",
            summary = "One release",
            description = "What it consists of, who made it, who approved it, and when.")
    @ApiResponse(responseCode = "200", description = "The release")
    @Versioned
    ResponseEntity<ReleaseView> one(
            @Parameter(description = "Number of the release", example = "1") @PathVariable int number) {
        return releases.get(number).map(desk::answer).orElseThrow(() -> NoSuchReleaseException.of(number));
    }

    @GetMapping("/in-force")
    @Operation(
            operationId = "release-in-force",
            summary = "The release in force",
            description = "The release that decides now, or that decided at the given instant.")
    @ApiResponse(responseCode = "200", description = "The release in force at that instant")
    @ApiResponse(responseCode = "404", ref = "NotFound")
    @Versioned
    ResponseEntity<ReleaseView> inForce(
            @Parameter(description = "An instant, such as `2027-01-01T00:00:00Z`; now where it is not given")
                    @RequestParam(required = false)
                    @Nullable
                    Instant at) {
        Instant instant = at == null ? clock.instant() : at;
        return releases.inForce(instant).map(desk::answer).orElseThrow(() -> NoSuchReleaseException.inForce(instant));
    }
}
