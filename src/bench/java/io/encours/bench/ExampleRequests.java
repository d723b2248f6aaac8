package io.encours.bench;

import io.encours.facts.DecisionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The requests that the description of the API shows: what every decision is measured with. */
public final class ExampleRequests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FOLDER = Path.of("src/main/resources/examples");

    private ExampleRequests() {}

    /** The names of a decision's examples, such as {@code score/well-known-customer}. */
    public static List<String> names(DecisionType type) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(type.written()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> type.written() + "/" + file.substring(0, file.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The names of all examples of all decisions. */
    public static List<String> names() {
        return Stream.of(DecisionType.values())
                .flatMap(type -> names(type).stream())
                .toList();
    }

    /** The request of an example, as JSON. */
    public static String json(String name) {
        try {
            JsonNode example = JSON.readTree(Files.readString(FOLDER.resolve(name + ".json")));
            return example.required("request").toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
