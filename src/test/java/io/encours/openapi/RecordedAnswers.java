package io.encours.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers that the tests got, one of each shape, and the description of the API, in a folder that each build empties. */
final class RecordedAnswers {

    static final Path FOLDER = Path.of("target", "answers");
    static final Path API = FOLDER.resolve("api.json");

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> KEPT = ConcurrentHashMap.newKeySet();

    private RecordedAnswers() {}

    /**
     * An answer in JSON.
     *
     * @param operation the call it answers
     */
    record Answer(String operation, int status, JsonNode body) {

        private static Answer read(Path file) {
            String[] name = file.getFileName().toString().split("\\.", -1);
            return new Answer(name[0], Integer.parseInt(name[1]), JSON.readTree(file.toFile()));
        }

        boolean isProblem() {
            return status >= 400;
        }

        private Path file() {
            String shape = Sha256.of(pointers(body).toString().getBytes(UTF_8)).hex();
            return FOLDER.resolve("%s.%d.%s.json".formatted(operation, status, shape.substring(0, 16)));
        }
    }

    static void keep(Description api) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(API, api.written());
    }

    static void keep(String operation, MockHttpServletResponse response) throws IOException {
        if (String.valueOf(response.getContentType()).replaceAll(";.*", "").matches(DescribedAnswers.JSON_TYPE)) {
            Answer answer =
                    new Answer(operation, response.getStatus(), JSON.readTree(response.getContentAsByteArray()));
            if (KEPT.add(answer.file().toString())) {
                Files.writeString(answer.file(), answer.body().toString());
            }
        }
    }

    /** All that were kept, in the order of their names. */
    static List<Answer> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.equals(API))
                    .sorted()
                    .map(Answer::read)
                    .toList();
        }
    }

    /** What there is in a value, wherever it stands in a list. */
    static Set<String> pointers(JsonNode value) {
        Set<String> pointers = new TreeSet<>();
        collect("", value, pointers);
        return pointers;
    }

    private static void collect(String pointer, JsonNode value, Set<String> pointers) {
        pointers.add(pointer);
        value.properties().forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), pointers));
        if (value.isArray()) {
            value.forEach(element -> collect(pointer + "/*", element, pointers));
        }
    }
}
