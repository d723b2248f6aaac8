package io.encours.simulation;

import io.encours.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Has periods of the record decided again. */
@RestController
@RequestMapping(path = "/v1/audit/replays", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Replays")
class ReplayEndpoint {

    private static final int MOST = 200;
    private static final String KEY_FORM = "[!-~](?:[ -~]{0,198}[!-~])?";

    private final ReplayDesk desk;
    private final ReplayJobs jobs;
    private final TallyStore tallies;
    private final GoneMonths gone;
    private final Clock clock;

    ReplayEndpoint(ReplayDesk desk, ReplayJobs jobs, TallyStore tallies, GoneMonths gone, Clock clock) {
        this.desk = desk;
        this.jobs = jobs;
        this.tallies = tallies;
        this.gone = gone;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            operationId = "new-replay",
            summary = "Decide a period again",
            description =
                    "Every decision of the period on the release on record, which must come out identical, or on another release or a draft, which shows what that would change. It runs in the background; nothing of it goes on record as a decision.")
    @ApiResponse(responseCode = "202", description = "It is queued; Location says where it is")
    ResponseEntity<ReplayView> request(
            @RequestBody ReplayRequest request,
            @Parameter(
                            description =
                                    "The caller's own name for this request, such as `q3-with-draft-7`; with the same body it gives the same replay")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Pattern(regexp = KEY_FORM, message = "1 to 200 printable ASCII characters")
                    @Nullable
                    String key,
            Actor actor) {
        ReplayJob job = desk.request(request, actor.name(), key);
        return ResponseEntity.accepted()
                .location(URI.create("/v1/audit/replays/" + job.id()))
                .body(view(job));
    }

    @GetMapping
    @Operation(
            operationId = "replays",
            summary = "Every replay",
            description = "The latest first, page by page: the next page is asked for with the last one's `next`.")
    @ApiResponse(responseCode = "200", description = "A page of replays")
    ReplayPage all(
            @Parameter(description = "`next` of the page before", example = "11")
                    @RequestParam(required = false)
                    @Positive
                    @Nullable
                    Integer cursor,
            @Parameter(description = "Replays on the page, at most 200", example = "50")
                    @RequestParam(defaultValue = "50")
                    @Min(1)
                    @Max(MOST)
                    int limit) {
        return ReplayPage.of(
                jobs.before(cursor == null ? Integer.MAX_VALUE : cursor, limit + 1), limit, clock.instant());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "replay-job",
            summary = "A replay",
            description =
                    "How far it has come, what came out so far: identical, different, erased and failed, the matrix of outcomes, and the amounts that take effect before and after.")
    @ApiResponse(responseCode = "200", description = "The replay")
    ReplayView replay(@Parameter(description = "The replay", example = "1") @PathVariable int id) {
        return view(desk.get(id));
    }

    @DeleteMapping("/{id}")
    @Operation(
            operationId = "cancel-replay",
            summary = "Cancel a replay",
            description =
                    "It is kept as cancelled, with what it has. One that has ended otherwise stays as it is (409).")
    @ApiResponse(responseCode = "200", description = "The replay, cancelled")
    ReplayView cancel(@Parameter(description = "The replay", example = "1") @PathVariable int id, Actor actor) {
        return view(desk.cancel(id, actor.name()));
    }

    private ReplayView view(ReplayJob job) {
        ReplaySummary summary = ReplaySummary.of(tallies.counts(job.id()), tallies.sums(job.id()), gone.of(job.id()));
        return ReplayView.of(job, summary, clock.instant());
    }
}
