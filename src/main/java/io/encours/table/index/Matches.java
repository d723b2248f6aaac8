package io.encours.table.index;

/** The rows that match a question, one after the other. */
public final class Matches {

    /** There is no further row. */
    public static final int NONE = Tree.END;

    private final Tree tree;
    private final RowMatcher matcher;
    private final int[] question;
    private int place;

    Matches(Tree tree, RowMatcher matcher, int[] question) {
        this.tree = tree;
        this.matcher = matcher;
        this.question = question;
        this.place = tree.candidates(question);
    }

    /** The next row, ascending, or {@link #NONE}, after which it must not be asked again. */
    public int next() {
        int row = tree.row(place++);
        while (row != NONE && !matcher.matches(row, question)) {
            row = tree.row(place++);
        }
        return row;
    }
}
