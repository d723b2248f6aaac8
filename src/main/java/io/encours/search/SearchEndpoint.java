package io.encours.search;

import io.encours.shared.Described;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Searches the decisions on record. */
@RestController
@Tag(name = "Record")
class SearchEndpoint {

    /** A page as callers see it. */
    @Described("Decisions that were found")
    record SearchPage(
            @Described("The newest first") List<FoundDecision> decisions,

            @Nullable
            @Described(
                    value = "Asks for the next page; absent on the last one",
                    example = "AZqoo3wAcACAAF87Lx8KEQAAAAAAAAAA")
            String next,

            @Nullable
            @Described(
                    value =
                            "On a page that ended for want of time, before it was full: everything decided at or after this instant was looked at; `next` goes on before it",
                    example = "2026-08-01T00:00:00Z")
            Instant lookedBackTo,

            @Described(
                    value = "Every decision that was on record before this instant can be found; newer ones follow",
                    example = "2026-11-21T09:30:00Z")
            Instant indexedUntil) {

        static SearchPage of(Page page) {
            Cursor next = page.next();
            return new SearchPage(
                    page.decisions(), next == null ? null : next.written(), page.lookedBackTo(), page.indexedUntil());
        }
    }

    private final DecisionSearch search;

    SearchEndpoint(DecisionSearch search) {
        this.search = search;
    }

    @GetMapping(path = "/v1/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "search",
            summary = "Search the decisions on record",
            description =
                    "Those that meet everything asked for, the newest first, page by page: the next page is asked for with"
                            + " the last one's cursor, and stays the same however many decisions come meanwhile. A decision"
                            + " is found within seconds after it was made. Where little is found in a long time, a page ends"
                            + " after two seconds, short or empty, with the cursor that goes on. Sales finds its own decisions only."
                            + " With `Accept: text/csv` or the media type of a workbook, everything that is found at once, as a file"
                            + " without pages: UTF-8 with a byte order mark, or a workbook with real dates, which goes on in a"
                            + " further sheet beyond 1,048,575 decisions. The labels, and the semicolons that Excel expects there,"
                            + " are French with `Accept-Language: fr`; a text that begins like a formula gets an apostrophe in front.")
    @ApiResponse(responseCode = "200", description = "A page of what was found")
    SearchPage search(SearchRequest request) {
        return SearchPage.of(search.page(request.filter(), request.after(), request.limit()));
    }
}
