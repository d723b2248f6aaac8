package io.encours.rulebook.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;

import io.encours.shared.Sha256;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file that a draft adds, changes or leaves out.
 *
 * @param name of the file
 * @param before its hash in the base; null for one that is new
 * @param after its hash in the draft; null for one that is gone
 */
public record ContentChange(
        String name, @Nullable Sha256 before, @Nullable Sha256 after) {

    private static final String NOTHING = "-";

    /** In the order of the names. */
    public static List<ContentChange> between(SortedMap<String, Sha256> before, SortedMap<String, Sha256> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(not(name -> Objects.equals(before.get(name), after.get(name))))
                .map(name -> new ContentChange(name, before.get(name), after.get(name)))
                .toList();
    }

    /**
     * Names a difference for good: the SHA-256 of a listing in UTF-8 of one line a file, with its hash before, its hash
     * after ({@code -} for none) and its name, separated by one space, each line ending in one line feed.
     */
    public static Sha256 hash(List<ContentChange> changes) {
        return Sha256.of(changes.stream()
                .map(ContentChange::line)
                .collect(Collectors.joining())
                .getBytes(UTF_8));
    }

    private String line() {
        return "%s %s %s\n".formatted(written(before), written(after), name);
    }

    private static String written(@Nullable Sha256 hash) {
        return hash == null ? NOTHING : hash.hex();
    }
}
