package io.encours.table.diff;

import io.encours.shared.Described;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry by its key that says something else: a technical row above a table, or a line of the About sheet.
 *
 * @param key of the entry
 * @param before what it said; null where it was not
 * @param after what it says; null where it is no more
 */
@Described("An entry of the About sheet, or a hidden row above a table, that says something else")
public record EntryDifference(
        @Described(value = "What it is", example = "Owner") String key,

        @Nullable @Described(value = "What it said; absent where it was not", example = "Credit department")
        String before,

        @Nullable @Described(value = "What it says; absent where it is no more", example = "Credit committee")
        String after) {

    static List<EntryDifference> between(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        List<EntryDifference> differences = new ArrayList<>();
        for (String key : keys) {
            if (!Objects.equals(before.get(key), after.get(key))) {
                differences.add(new EntryDifference(key, before.get(key), after.get(key)));
            }
        }
        return List.copyOf(differences);
    }
}
