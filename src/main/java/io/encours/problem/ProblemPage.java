package io.encours.problem;

import io.encours.shared.Described;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Says what each type of problem means. */
@RestController
@Tag(name = "Problems")
class ProblemPage {

    @Schema(name = "ProblemKind")
    @Described("A kind of problem, explained")
    record Page(
            @Described(value = "The problem's type", example = "/problems/not-found")
            URI type,

            @Described(value = "The problem in words", example = "There is nothing here")
            String title,

            @Described(value = "The HTTP status it comes with", example = "404")
            int status,

            @Described(
                    value = "What it means and what the caller can do",
                    example = "No such address, or no such thing at it.")
            String description) {

        static Page of(ProblemType type) {
            return new Page(type.uri(), type.title(), type.status().value(), type.description());
        }
    }

    @GetMapping("/problems")
    @Operation(
            operationId = "problems",
            summary = "Every kind of problem",
            description = "With its HTTP status and what the caller can do.")
    List<Page> all() {
        return Arrays.stream(ProblemType.values()).map(Page::of).toList();
    }

    @GetMapping("/problems/{slug}")
    @Operation(
            operationId = "problem",
            summary = "What a kind of problem means and what to do",
            description = "The `type` of a problem is the address of this.")
    Page one(@Parameter(description = "The last part of the type", example = "not-found") @PathVariable String slug) {
        return ProblemType.ofSlug(slug)
                .map(Page::of)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such type of problem."));
    }
}
