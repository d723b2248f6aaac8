package io.encours.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads who did what. */
@RestController
@RequestMapping(path = "/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audit")
class AuditLogEndpoint {

    private static final int MOST = 500;

    private final AuditLog log;

    AuditLogEndpoint(AuditLog log) {
        this.log = log;
    }

    @GetMapping("/log")
    @Operation(
            operationId = "audit-log",
            summary = "Who did what to the policy, the accounts, the keys and the record",
            description = "The latest first, page by page: the next page is asked for with the last one's cursor.")
    @ApiResponse(responseCode = "200", description = "A page of the log")
    AuditPage page(
            @Parameter(description = "The cursor that the page before gave", example = "4711")
                    @RequestParam(required = false)
                    @Positive
                    @Nullable
                    Long cursor,
            @Parameter(description = "Entries on the page, at most 500", example = "100")
                    @RequestParam(defaultValue = "100")
                    @Min(1)
                    @Max(MOST)
                    int limit) {
        List<AuditEntry> entries = log.before(cursor == null ? Long.MAX_VALUE : cursor, limit + 1);
        return AuditPage.of(entries, limit);
    }
}
