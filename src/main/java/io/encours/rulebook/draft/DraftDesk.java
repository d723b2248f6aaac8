package io.encours.rulebook.draft;

import io.encours.rulebook.release.Contents;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with drafts, each with its version as ETag. */
@Component
public class DraftDesk {

    private final Drafts drafts;
    private final Contents contents;

    DraftDesk(Drafts drafts, Contents contents) {
        this.drafts = drafts;
        this.contents = contents;
    }

    DraftView view(Draft draft) {
        return DraftView.of(draft, contents.of(draft.artefacts()), drafts.changes(draft));
    }

    public ResponseEntity<DraftView> answer(Draft draft) {
        return ResponseEntity.ok().eTag(DraftVersion.tag(draft)).body(view(draft));
    }
}
