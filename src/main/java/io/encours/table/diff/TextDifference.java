package io.encours.table.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import io.encours.shared.Described;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a file of lines, such as one of rules.
 *
 * @param name of the file
 * @param change whether it is new, no more, or there before and after
 * @param lines those that changed, with a few around them, in their order
 */
@Described("What changed in a file of rules or cases")
public record TextDifference(
        @Described(value = "Path of the file", example = "rules/score/class.drl")
        String name,

        @Described(value = "Whether it is new, no more, or there before and after", example = "CHANGED")
        Change change,

        @Described("The lines that changed, with a few around them")
        List<Line> lines) {

    private static final int AROUND = 3;

    public TextDifference {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param change ADDED or REMOVED; null for one that stands there as it did
     * @param lineBefore its number in the older file, from 1; null for one that is new
     * @param lineAfter its number in the newer file; null for one that is no more
     * @param text of it
     */
    @Described("A line of a file")
    public record Line(
            @Nullable @Described(value = "ADDED or REMOVED; absent for one that stayed", example = "ADDED")
            Change change,

            @Nullable @Described(value = "Its number in the older file", example = "12")
            Integer lineBefore,

            @Nullable @Described(value = "Its number in the newer file", example = "12")
            Integer lineAfter,

            @Described(value = "What it says", example = "salience -10")
            String text) {}

    /**
     * Compares two versions of a file.
     *
     * @param before the older one; null if the file is new
     * @param after the newer one; null if it is no more
     */
    public static TextDifference between(String name, @Nullable String before, @Nullable String after) {
        List<Line> all = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(lines(before), lines(after), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                same(delta, all);
            } else {
                changed(delta.getSource(), Change.REMOVED, all);
                changed(delta.getTarget(), Change.ADDED, all);
            }
        }
        Change change = before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
        return new TextDifference(name, change, nearChanges(all));
    }

    /** Whether no line changed. */
    @JsonIgnore
    public boolean isEmpty() {
        return change == Change.CHANGED && lines.isEmpty();
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static void same(AbstractDelta<String> delta, List<Line> all) {
        for (int i = 0; i < delta.getSource().size(); i++) {
            all.add(new Line(
                    null,
                    delta.getSource().getPosition() + i + 1,
                    delta.getTarget().getPosition() + i + 1,
                    delta.getSource().getLines().get(i)));
        }
    }

    private static void changed(Chunk<String> chunk, Change change, List<Line> all) {
        for (int i = 0; i < chunk.size(); i++) {
            Integer number = chunk.getPosition() + i + 1;
            boolean removed = change == Change.REMOVED;
            all.add(new Line(
                    change,
                    removed ? number : null,
                    removed ? null : number,
                    chunk.getLines().get(i)));
        }
    }

    private static List<Line> nearChanges(List<Line> all) {
        boolean[] near = new boolean[all.size()];
        for (int place = 0; place < near.length; place++) {
            if (all.get(place).change() != null) {
                for (int i = Math.max(0, place - AROUND); i <= Math.min(near.length - 1, place + AROUND); i++) {
                    near[i] = true;
                }
            }
        }
        List<Line> kept = new ArrayList<>();
        for (int place = 0; place < near.length; place++) {
            if (near[place]) {
                kept.add(Objects.requireNonNull(all.get(place)));
            }
        }
        return kept;
    }
}
