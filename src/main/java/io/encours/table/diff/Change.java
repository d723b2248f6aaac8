package io.encours.table.diff;

/** What became of something. */
public enum Change {
    ADDED,
    REMOVED,
    CHANGED,
    /** Only its place changed. */
    MOVED
}
