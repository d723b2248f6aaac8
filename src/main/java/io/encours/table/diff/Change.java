package io.encours.table.diff;

import io.encours.page.PageTexts;

/** What became of something. */
public enum Change {
    ADDED,
    REMOVED,
    CHANGED,
    /** Only its place changed. */
    MOVED;

    String in(PageTexts texts) {
        return texts.of(name());
    }
}
