package io.encours.decision;

import io.encours.shared.Described;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares two documents, value by value. */
public final class Differences {

    private Differences() {}

    @Described("One value in which a replay differs from the record")
    public record Difference(
            @Described(value = "JSON pointer to the value", example = "/result/limit/amount")
            String pointer,

            @Nullable @Described(value = "What is on record; absent if nothing is", example = "28000.00")
            JsonNode recorded,

            @Nullable @Described(value = "What the replay gave; absent if nothing", example = "32000.00")
            JsonNode replayed) {}

    static List<Difference> between(@Nullable JsonNode recorded, @Nullable JsonNode replayed) {
        List<Difference> differences = new ArrayList<>();
        compare("", recorded, replayed, differences);
        return differences;
    }

    private static void compare(
            String pointer, @Nullable JsonNode recorded, @Nullable JsonNode replayed, List<Difference> found) {
        if (recorded != null && replayed != null && recorded.isObject() && replayed.isObject()) {
            TreeSet<String> names = new TreeSet<>(recorded.propertyNames());
            names.addAll(replayed.propertyNames());
            names.forEach(
                    name -> compare(pointer + "/" + escaped(name), recorded.get(name), replayed.get(name), found));
        } else if (recorded != null && replayed != null && recorded.isArray() && replayed.isArray()) {
            for (int i = 0; i < Math.max(recorded.size(), replayed.size()); i++) {
                compare(pointer + "/" + i, recorded.get(i), replayed.get(i), found);
            }
        } else if (!Objects.equals(recorded, replayed)) {
            found.add(new Difference(pointer, recorded, replayed));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
