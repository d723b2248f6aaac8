package io.encours.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The requests that the description of the API shows. */
public final class Examples {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FOLDER = Path.of("src/main/resources/examples");

    private Examples() {}

    /** The request of an example, such as {@code credit-limit/class-known}. */
    public static String request(String name) {
        try {
            JsonNode example = JSON.readTree(Files.readString(FOLDER.resolve(name + ".json")));
            return example.get("request").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same request about another customer. */
    public static String about(String customer, String name) {
        return request(name).replaceFirst("\"id\":\"[^\"]+\"", "\"id\":\"" + customer + "\"");
    }

    /** Every example of a decision. */
    public static List<String> names(String decision) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(decision))) {
            return files.map(file ->
                            decision + "/" + file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
