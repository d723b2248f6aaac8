package io.encours.problem;

import io.encours.shared.Described;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Says what each type of problem means. */
@RestController
class ProblemPage {

    record Page(
            @Described("The problem's type") URI type,
            @Described("The problem in words") String title,
            @Described("The HTTP status it comes with") int status,

            @Described("What it means and what the caller can do")
            String description) {

        static Page of(ProblemType type) {
            return new Page(type.uri(), type.title(), type.status().value(), type.description());
        }
    }

    @GetMapping("/problems")
    List<Page> all() {
        return Arrays.stream(ProblemType.values()).map(Page::of).toList();
    }

    @GetMapping("/problems/{slug}")
    Page one(@PathVariable String slug) {
        return ProblemType.ofSlug(slug)
                .map(Page::of)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such type of problem."));
    }
}
