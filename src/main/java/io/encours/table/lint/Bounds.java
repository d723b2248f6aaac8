package io.encours.table.lint;

import java.util.List;

/** The lowest and highest code of each set of each box in one flat array, which settles most pairs of boxes at once. */
final class Bounds {

    private final int width;
    private final int[] ends;

    private Bounds(int width, int[] ends) {
        this.width = width;
        this.ends = ends;
    }

    static Bounds of(List<Box> boxes) {
        int width = boxes.isEmpty() ? 0 : boxes.get(0).width();
        int[] ends = new int[2 * width * boxes.size()];
        for (int box = 0; box < boxes.size(); box++) {
            for (int axis = 0; axis < width; axis++) {
                int place = 2 * (box * width + axis);
                boolean empty = boxes.get(box).set(axis).isEmpty();
                ends[place] =
                        empty ? Integer.MAX_VALUE : boxes.get(box).set(axis).first();
                ends[place + 1] =
                        empty ? Integer.MIN_VALUE : boxes.get(box).set(axis).last();
            }
        }
        return new Bounds(width, ends);
    }

    /** False only if two boxes have no question in common. */
    boolean mayMeet(int one, int other) {
        int mine = 2 * one * width;
        int theirs = 2 * other * width;
        for (int end = 0; end < 2 * width; end += 2) {
            if (ends[mine + end] > ends[theirs + end + 1] || ends[theirs + end] > ends[mine + end + 1]) {
                return false;
            }
        }
        return true;
    }
}
