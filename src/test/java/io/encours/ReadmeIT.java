package io.encours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands of the README, run as they stand there, give the answers that stand there. */
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("```(sh|json)\\n(.*?)\\n```", Pattern.DOTALL);
    private static final String ANYTHING = "…";
    private static final JsonMapper JSON = new JsonMapper();

    /** A command that calls the service, and what it answers according to the README. */
    private record Call(String command, JsonNode answer) {}

    @Test
    void answersEachCallAsItSays(@TempDir Path folder) throws Exception {
        assumeTrue(hasCurl(), "needs bash and curl");
        List<Call> calls = calls();
        assertThat(calls).hasSize(10);
        try (ServiceProcess service = ServiceProcess.on(folder)) {
            for (Call call : calls) {
                String output = run(call.command(), folder, service.port());
                assertThat(differences("", call.answer(), JSON.readTree(output)))
                        .as(output)
                        .isEmpty();
            }
        }
    }

    @Test
    void givesTheTestCommandThatTheBuildServerRuns() throws IOException {
        assertThat(blocks("sh")).contains("mvn spring-boot:run", "mvn verify");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B -ntp verify");
    }

    private static List<Call> calls() throws IOException {
        List<Call> calls = new ArrayList<>();
        String command = "";
        Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
        while (block.find()) {
            if (block.group(1).equals("json")) {
                calls.add(new Call(command, JSON.readTree(block.group(2))));
            } else {
                command = block.group(2);
            }
        }
        return calls;
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static boolean hasCurl() throws InterruptedException {
        try {
            return new ProcessBuilder("bash", "-c", "curl --version").start().waitFor() == 0;
        } catch (IOException noBash) {
            return false;
        }
    }

    private static String run(String command, Path folder, int port) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", command.replace("localhost:8080", "localhost:" + port))
                .directory(folder.toFile());
        bash.environment().putAll(Map.of("ENCOURS_LOCAL_PASSWORD", ServiceProcess.PASSWORD));
        Process process = bash.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    /** Where the answer lacks something that is shown; an ellipsis stands for anything, or for further elements. */
    private static List<String> differences(String pointer, JsonNode shown, JsonNode answer) {
        List<String> differences = new ArrayList<>();
        if (shown.isObject()) {
            shown.properties()
                    .forEach(field -> differences.addAll(differences(
                            pointer + "/" + field.getKey(), field.getValue(), answer.path(field.getKey()))));
        } else if (shown.isArray()) {
            boolean open = !shown.isEmpty() && isAnything(shown.get(shown.size() - 1));
            int size = open ? shown.size() - 1 : shown.size();
            if (open ? answer.size() < size : answer.size() != size) {
                differences.add("%s has %d elements: %s".formatted(pointer, answer.size(), answer));
            }
            for (int i = 0; i < size; i++) {
                differences.addAll(differences(pointer + "/" + i, shown.get(i), answer.path(i)));
            }
        } else if (isAnything(shown) ? answer.isMissingNode() : !same(shown, answer)) {
            differences.add("%s is %s, not %s".formatted(pointer, answer, shown));
        }
        return differences;
    }

    private static boolean isAnything(JsonNode node) {
        return node.isString() && node.asString().equals(ANYTHING);
    }

    private static boolean same(JsonNode shown, JsonNode answer) {
        return (shown.isNumber() && answer.isNumber())
                ? shown.decimalValue().compareTo(answer.decimalValue()) == 0
                : shown.equals(answer);
    }
}
