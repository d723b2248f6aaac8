package io.encours.rulebook.draft;

import io.encours.engine.Policy;
import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.rulebook.release.Compilation;
import io.encours.shared.Sha256;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Policies of drafts, to see what they would decide. */
@Component
@NamedInterface("draft")
public class DraftPolicies {

    private final DraftStore store;
    private final ArtefactStore artefacts;
    private final Compilation<Policy> compilation;

    DraftPolicies(DraftStore store, ArtefactStore artefacts, Compilation<Policy> compilation) {
        this.store = store;
        this.artefacts = artefacts;
        this.compilation = compilation;
    }

    /** The latest revision of a draft, if there is such a draft. */
    public Optional<DraftRevision> latest(int draft) {
        return store.revisions(draft).stream()
                .reduce((earlier, later) -> later)
                .map(last -> new DraftRevision(draft, last.number(), last.contentHash()));
    }

    /**
     * The policy of a revision, compiled now; it is to be closed.
     *
     * @throws io.encours.engine.PolicyException if its workbooks or rules cannot be used
     */
    public Policy compile(int draft, int revision) {
        SortedMap<String, Sha256> files = store.artefacts(draft, revision);
        return compilation.compile(artefacts.bytes("draft " + draft, files));
    }
}
