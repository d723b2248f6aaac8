package io.encours.table.lint;

import io.encours.table.Operator;
import io.encours.table.index.CodeSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words: the constants of an enum, yes and no, or the texts that occur and any other. */
final class WordAxis implements Axis {

    private final List<?> words;
    private final Map<Object, Integer> codes = new HashMap<>();
    private final boolean open;
    private final boolean optional;

    private WordAxis(List<?> words, boolean open, boolean optional) {
        this.words = words;
        this.open = open;
        this.optional = optional;
        words.forEach(word -> codes.put(word, codes.size() + 1));
    }

    /** All words that there are, in their order. */
    static WordAxis closed(List<?> words, boolean optional) {
        return new WordAxis(List.copyOf(words), false, optional);
    }

    /** The words that occur, beside which there are others; these share the last code. */
    static WordAxis open(List<?> words, boolean optional) {
        return new WordAxis(List.copyOf(words), true, optional);
    }

    @Override
    public CodeSet whole() {
        return CodeSet.range(optional ? NOT_KNOWN : 1, last());
    }

    private int last() {
        return words.size() + (open ? 1 : 0);
    }

    @Override
    public CodeSet matching(Operator operator, Object cell) {
        CodeSet named = cell instanceof Collection<?> several
                ? CodeSet.of(several.stream().mapToInt(this::code))
                : CodeSet.of(IntStream.of(code(cell)));
        return operator == Operator.NOT_EQUAL ? CodeSet.range(1, last()).minus(named) : named;
    }

    /** The code of a word that occurs. */
    int code(Object word) {
        return Objects.requireNonNull(codes.get(word));
    }

    /** Whether a code stands for the words that do not occur. */
    boolean isOther(int code) {
        return code > words.size();
    }

    @Override
    public @Nullable Object value(int code) {
        if (code == NOT_KNOWN) {
            return null;
        }
        return isOther(code) ? other() : words.get(code - 1);
    }

    private String other() {
        String other = "OTHER";
        while (words.contains(other)) {
            other += "_";
        }
        return other;
    }

    @Override
    public boolean hasNeighbours() {
        return !open;
    }
}
