package io.encours.search.usage;

import io.encours.page.ValueWords;
import io.encours.rulebook.release.NoSuchReleaseException;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.Releases;
import io.encours.table.annotate.UsageWorkbook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells what the rows of a workbook did. */
@RestController
@Tag(name = "Record")
class UsageEndpoint {

    private static final String PATH = "/v1/releases/{number}/tables/{name}/usage";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String NUMBER = "Number of the release";
    private static final String NAME = "Name of the workbook, without its ending";

    private final Usages usages;
    private final Releases releases;

    UsageEndpoint(Usages usages, Releases releases) {
        this.usages = usages;
        this.releases = releases;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "table-usage",
            summary = "How often each row of a workbook answered",
            description =
                    "In all and in this release, when last, with which outcomes; since which release the row is as it is, and who made it so. The history follows the row wherever it moves; a row whose cells changed begins anew. With `Accept: text/html` a page to read and print; as a workbook, the one of the release with a sheet `Usage`, whose lines lead to the rows, which can be edited and uploaded as it is.")
    @ApiResponse(responseCode = "200", description = "Every row of every table of the workbook")
    WorkbookUsage usage(
            @Parameter(description = NUMBER, example = "1") @PathVariable int number,
            @Parameter(description = NAME, example = "credit-limit") @PathVariable String name,
            Locale locale) {
        return usages.of(number, name, locale);
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(hidden = true)
    ResponseEntity<String> page(@PathVariable int number, @PathVariable String name, Locale locale) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(new UsagePage(usages.of(number, name, locale), locale).html());
    }

    @GetMapping(path = PATH, produces = XLSX)
    @Operation(hidden = true)
    ResponseEntity<byte[]> workbook(@PathVariable int number, @PathVariable String name, Locale locale) {
        WorkbookUsage usage = usages.of(number, name, locale);
        byte[] overlay = UsageWorkbook.of(
                bytes(number, name), UsageRows.of(usage, ValueWords.in(locale)), number, usage.indexedUntil(), locale);
        ContentDisposition file =
                ContentDisposition.attachment().filename(name + ".xlsx").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(overlay);
    }

    private byte[] bytes(int number, String name) {
        Release release = releases.get(number).orElseThrow(() -> NoSuchReleaseException.of(number));
        return releases.artefact(release, "decision-tables/" + name + ".xlsx").orElseThrow();
    }
}
