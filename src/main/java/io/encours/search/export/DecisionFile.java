package io.encours.search.export;

import io.encours.search.FoundDecision;
import java.io.IOException;

/** A file of decisions that is being written; it holds no more than a few of them at a time. */
interface DecisionFile {

    void add(FoundDecision decision) throws IOException;

    /** Ends the file. One that is not ended so cannot be taken for a whole one. */
    void finish() throws IOException;
}
