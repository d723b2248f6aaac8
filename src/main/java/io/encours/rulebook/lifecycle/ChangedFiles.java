package io.encours.rulebook.lifecycle;

import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.rulebook.artefact.PolicyFiles;
import io.encours.rulebook.draft.ContentChange;
import io.encours.rulebook.draft.Draft;
import io.encours.rulebook.draft.DraftStart;
import io.encours.rulebook.draft.DraftStore;
import io.encours.rulebook.draft.Drafts;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseContent;
import io.encours.rulebook.release.ReleaseStore;
import io.encours.shared.Remark;
import io.encours.shared.Sha256;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What becomes of policy files that were changed beside the service, by hand or with a new version of it: a draft, once
 * for each content, and nothing else. Files that are those of any release, such as the first one, are no news.
 */
@Component
class ChangedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ChangedFiles.class);

    private final ReleaseStore releases;
    private final DraftStore store;
    private final Drafts drafts;
    private final ArtefactStore artefacts;
    private final TransactionTemplate transaction;

    ChangedFiles(
            ReleaseStore releases,
            DraftStore store,
            Drafts drafts,
            ArtefactStore artefacts,
            PlatformTransactionManager transactions) {
        this.releases = releases;
        this.store = store;
        this.drafts = drafts;
        this.artefacts = artefacts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Makes a draft of files that are no release's and were in no draft made of files before. */
    void keep(PolicyFiles files) {
        SortedMap<String, Sha256> hashes = files.hashes();
        if (isRelease(hashes) || releases.last().isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            releases.lock();
            if (!store.knowsInstalled(listing(hashes))) {
                draft(files, hashes);
            }
        });
    }

    private void draft(PolicyFiles files, SortedMap<String, Sha256> hashes) {
        files.artefacts().values().forEach(artefacts::store);
        Release base = releases.last().orElseThrow();
        Draft draft = drafts.create(
                base,
                DraftStart.installed(hashes, listing(hashes)),
                PolicyFiles.AUTHOR,
                new Remark("Files as they lie in " + files.place()));
        LOG.warn(
                "Files in {} differ from release {}; nothing changes, but draft {} has them. Differing: {}",
                files.place(),
                base.number(),
                draft.id(),
                names(base, hashes));
    }

    private boolean isRelease(SortedMap<String, Sha256> hashes) {
        return releases.all().stream().anyMatch(release -> release.isMadeOf(hashes));
    }

    private static String names(Release base, SortedMap<String, Sha256> hashes) {
        return ContentChange.between(base.content().artefacts(), hashes).stream()
                .map(ContentChange::name)
                .collect(Collectors.joining(", "));
    }

    /** Whatever the engine and the fact schema are. */
    private static Sha256 listing(SortedMap<String, Sha256> hashes) {
        return new ReleaseContent("", "", hashes).hash();
    }
}
