package io.encours.journal.record;

import org.springframework.modulith.NamedInterface;

/** The kinds of records of the journal, as the blocks that seal them name them. */
@NamedInterface("record")
public final class RecordKind {

    public static final String DECISION = "decision";
    public static final String ERASURE = "erasure";

    private RecordKind() {}
}
