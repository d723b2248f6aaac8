package io.encours.rulebook.difference;

import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.rulebook.difference.DifferenceView.Act;
import io.encours.rulebook.difference.DifferenceView.Step;
import io.encours.rulebook.draft.Draft;
import io.encours.rulebook.draft.Drafts;
import io.encours.rulebook.draft.Revision;
import io.encours.rulebook.release.Ending;
import io.encours.rulebook.release.NoSuchReleaseException;
import io.encours.rulebook.release.Origin;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.Releases;
import io.encours.table.diff.PolicyDifference;
import io.encours.table.diff.WorkbookDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares versions of the policy, and tells who made the newer one. */
@Component
class PolicyDifferences {

    private final Releases releases;
    private final Drafts drafts;
    private final ArtefactStore artefacts;

    PolicyDifferences(Releases releases, Drafts drafts, ArtefactStore artefacts) {
        this.releases = releases;
        this.drafts = drafts;
        this.artefacts = artefacts;
    }

    /** What is different in one release, seen from another. */
    DifferenceView between(Release before, Release after) {
        return new DifferenceView(
                after.number() > before.number() ? steps(before, after) : List.of(),
                PolicyDifference.between(
                        artefacts.bytes(before.named(), before.artefacts()),
                        artefacts.bytes(after.named(), after.artefacts())));
    }

    /** What a draft changes in its base. */
    DifferenceView of(Draft draft) {
        Release base = base(draft);
        return new DifferenceView(
                steps(draft),
                PolicyDifference.between(
                        artefacts.bytes(base.named(), base.artefacts()),
                        artefacts.bytes(draft.named(), draft.artefacts())));
    }

    /** What changed in one workbook; nothing where it did not. */
    static Optional<WorkbookDifference> of(DifferenceView difference, String workbook) {
        return difference.difference().workbooks().stream()
                .filter(each -> each.workbook().equals(workbook))
                .findFirst();
    }

    private Release base(Draft draft) {
        return releases.get(draft.base()).orElseThrow(() -> NoSuchReleaseException.of(draft.base()));
    }

    /** Every release in between had a part in it. */
    private List<Step> steps(Release before, Release after) {
        List<Step> steps = new ArrayList<>();
        for (int number = before.number() + 1; number <= after.number(); number++) {
            releases.get(number).ifPresent(release -> steps.addAll(steps(release)));
        }
        return steps;
    }

    private List<Step> steps(Release release) {
        if (release.origin() instanceof Origin.Approval approval) {
            return steps(drafts.get(approval.draft()));
        }
        String approver = release.approvedBy();
        Act act = release.origin() instanceof Origin.Restoration ? Act.RESTORED : Act.INSTALLED;
        return List.of(
                new Step(act, approver == null ? release.author() : approver, release.createdAt(), release.comment()));
    }

    /** What was done to the draft that it was copied from. */
    private List<Step> stepsBefore(Draft draft) {
        Draft.Original original = draft.original();
        if (original == null) {
            return List.of();
        }
        return steps(drafts.get(original.draft())).stream()
                .filter(step -> step.at().isBefore(draft.createdAt()))
                .toList();
    }

    private static Act act(Draft draft, Revision revision) {
        if (revision.number() > 1) {
            return Act.REVISED;
        }
        return draft.original() == null ? Act.CREATED : Act.COPIED;
    }

    private List<Step> steps(Draft draft) {
        List<Step> steps = new ArrayList<>(stepsBefore(draft));
        drafts.revisions(draft)
                .forEach(revision -> steps.add(
                        new Step(act(draft, revision), revision.author(), revision.madeAt(), revision.comment())));
        Draft.Submission submission = draft.submission();
        if (submission != null) {
            steps.add(new Step(Act.SUBMITTED, submission.by(), submission.at(), ""));
        }
        Ending ending = draft.ending();
        if (ending != null) {
            String reason = ending.reason();
            steps.add(new Step(
                    Act.valueOf(draft.state().name()), ending.by(), ending.at(), reason == null ? "" : reason));
        }
        return steps;
    }
}
