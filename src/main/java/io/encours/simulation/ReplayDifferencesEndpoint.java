package io.encours.simulation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists what replays found to come out otherwise. */
@RestController
@Tag(name = "Replays")
class ReplayDifferencesEndpoint {

    private static final String PATH = "/v1/audit/replays/{id}/differences";
    private static final String CSV = "text/csv";
    private static final int MOST = 1000;

    private final ReplayDesk desk;
    private final Findings findings;
    private final GoneMonths gone;

    ReplayDifferencesEndpoint(ReplayDesk desk, Findings findings, GoneMonths gone) {
        this.desk = desk;
        this.findings = findings;
        this.gone = gone;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "replay-differences",
            summary = "What came out otherwise",
            description =
                    "Decision by decision: the outcome, the amount that takes effect and the reasons, on record and as they came out. Also those that could not be decided again, with why. With `Accept: text/csv` all of it as a file for Excel, its labels French with `Accept-Language: fr`.")
    @ApiResponse(responseCode = "200", description = "A page of differences, the oldest decision first")
    ReplayDifferences page(
            @Parameter(description = "The replay", example = "1") @PathVariable int id,
            @Parameter(description = "Only of this kind", example = "OUTCOME") @RequestParam(required = false) @Nullable
                    Change change,
            @Parameter(description = "`next` of the page before", example = "019aa8a3-7c00-7000-8000-5f3b2f1f0a11")
                    @RequestParam(required = false)
                    @Nullable
                    UUID cursor,
            @Parameter(description = "Differences on the page, at most 1000", example = "100")
                    @RequestParam(defaultValue = "100")
                    @Min(1)
                    @Max(MOST)
                    int limit) {
        desk.get(id);
        return ReplayDifferences.of(findings.after(id, cursor, change, limit + 1), limit, gone.of(id));
    }

    @GetMapping(path = PATH, produces = CSV)
    @Operation(hidden = true)
    void csv(
            @PathVariable int id,
            @RequestParam(required = false) @Nullable Change change,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        desk.get(id);
        response.setContentType(CSV + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("replay-%d.csv".formatted(id))
                        .build()
                        .toString());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        new DifferenceCsv(findings).write(id, change, locale, response.getOutputStream());
    }
}
