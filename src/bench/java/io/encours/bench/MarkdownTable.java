package io.encours.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown: the first column to the left, figures to the right. */
public final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    /** A table with a head and no rows yet. */
    public MarkdownTable(List<String> head) {
        row(head);
        lines.add("|---" + String.join("", Collections.nCopies(head.size() - 1, "|--:")) + "|");
    }

    /** Adds a row, of as many cells as the head has. */
    public void row(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    /** The table, with a line feed after each line. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }
}
