package io.encours.journal.record;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** What the decision is about was erased: it still stands on record and in the chain, and tells nothing any more. */
@NamedInterface("record")
public final class ErasedDecisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ErasedDecisionException(UUID id) {
        super("What decision %s is about was erased.".formatted(id));
    }
}
