package io.encours.simulation;

import io.encours.engine.Policy;
import io.encours.rulebook.draft.DraftPolicies;
import io.encours.rulebook.release.Releases;
import org.springframework.stereotype.Component;

/** Makes ready what replays decide on. */
@Component
class ReplayPolicies {

    private final Releases releases;
    private final DraftPolicies drafts;

    ReplayPolicies(Releases releases, DraftPolicies drafts) {
        this.releases = releases;
        this.drafts = drafts;
    }

    /** @throws UnusablePolicyException if the one policy that is wanted cannot be made ready */
    HeldPolicies open(ReplayPolicy wanted) {
        if (wanted instanceof ReplayPolicy.OfRelease release) {
            Releases.Lease lease = UnusablePolicyException.orElse(() -> releases.lease(release.number()));
            return new OnePolicy(lease.policy(), lease::close);
        } else if (wanted instanceof ReplayPolicy.OfDraft draft) {
            Policy policy = UnusablePolicyException.orElse(() -> drafts.compile(draft.draft(), draft.revision()));
            return new OnePolicy(policy, policy::close);
        }
        return new RecordedReleases(releases);
    }
}
