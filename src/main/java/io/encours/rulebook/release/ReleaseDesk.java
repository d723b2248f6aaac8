package io.encours.rulebook.release;

import io.encours.problem.EntityTag;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with releases as they stand now, each with an ETag that a change of it names. */
@Component
public class ReleaseDesk {

    private final Releases releases;
    private final Clock clock;

    public ReleaseDesk(Releases releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    ReleaseView view(Release release) {
        return ReleaseView.of(release, releases.timeline(), clock.instant());
    }

    public ResponseEntity<ReleaseView> answer(Release release) {
        ReleaseView view = view(release);
        return ResponseEntity.ok().eTag(view.tag()).body(view);
    }

    public ResponseEntity<ReleaseView> created(Release release) {
        ReleaseView view = view(release);
        return ResponseEntity.created(URI.create("/v1/releases/" + release.number()))
                .eTag(view.tag())
                .body(view);
    }

    /**
     * Holds a release against what a caller sends in {@code If-Match}.
     *
     * @throws ProblemException {@link ProblemType#PRECONDITION_REQUIRED} without a tag,
     *     {@link ProblemType#PRECONDITION_FAILED} with another one
     */
    public void require(@Nullable String ifMatch, Release release) {
        EntityTag.require(ifMatch, view(release).tag(), "Release " + release.number());
    }
}
