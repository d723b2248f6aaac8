package io.encours.rulebook.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.rulebook.check.CheckReport;
import io.encours.rulebook.check.Checks;
import io.encours.rulebook.release.Contents;
import io.encours.rulebook.release.NoSuchReleaseException;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseStore;
import io.encours.shared.Sha256;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Checks drafts, each content once for all who ask within a while. */
@Component
public class DraftChecks {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 32;

    private final Checks checks;
    private final Contents contents;
    private final ReleaseStore releases;
    private final ArtefactStore artefacts;
    private final Cache<Checked, CheckReport> reports =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    public DraftChecks(Checks checks, Contents contents, ReleaseStore releases, ArtefactStore artefacts) {
        this.checks = checks;
        this.contents = contents;
        this.releases = releases;
        this.artefacts = artefacts;
    }

    private record Checked(Sha256 content, int base) {}

    CheckReport of(Draft draft) {
        return reports.get(new Checked(contents.hash(draft.artefacts()), draft.base()), missing -> run(draft));
    }

    private CheckReport run(Draft draft) {
        Release base = releases.find(draft.base()).orElseThrow(() -> NoSuchReleaseException.of(draft.base()));
        return checks.run(
                artefacts.bytes(draft.named(), draft.artefacts()), artefacts.bytes(base.named(), base.artefacts()));
    }
}
