package io.encours.search.export;

/** Where an export in the background stands. */
enum ExportState {
    /** Others come first. */
    WAITING,
    /** It is being made. */
    RUNNING,
    /** Its file is there. */
    DONE,
    /** It was begun several times and never came to its end. */
    FAILED,
    /** Stopped, or its file removed, by whoever asked for it. */
    CANCELLED
}
