package io.encours.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.encours.openapi.RecordedAnswers.Answer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API's description passes the linters, and the clients that are generated from it compile and read every answer that the
 * tests before got, losing nothing. What comes from npm is left out where there is no npm, and Python's reading where its
 * client's libraries are missing.
 */
class ClientsIT {

    private static final Path SOURCES = Path.of("src", "test", "clients").toAbsolutePath();
    private static final Path TOOLS = Path.of("target", "clients").toAbsolutePath();
    private static final String API = RecordedAnswers.API.toAbsolutePath().toString();
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void passesRedoclyAndSpectralAndIsReadByTypeScript() throws Exception {
        assumeTrue(succeeds("npm --version"), "left out, as there is no npm: Redocly, Spectral, openapi-typescript");
        for (String file : List.of("package.json", "package-lock.json", "redocly.yaml", "spectral.yaml")) {
            Files.copy(SOURCES.resolve(file), TOOLS.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(TOOLS.resolve("node_modules"))) {
            run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }
        run("npx", "redocly", "lint", "--config=redocly.yaml", "--max-problems=1000", API);
        run("npx", "spectral", "lint", "--ruleset=spectral.yaml", "--fail-severity=hint", API);
        run("npx", "openapi-typescript", API, "--output=api.d.ts");
        Files.writeString(TOOLS.resolve("answers.ts"), typed(RecordedAnswers.all()));
        run("npx", "tsc", "--noEmit", "--strict", "--skipLibCheck", "answers.ts");
    }

    @Test
    void isReadByTheGeneratedJavaClient() throws Exception {
        Path client = generated(
                "java", "--library=native", "--additional-properties=openApiNullable=false,useJakartaEe=true");
        try (URLClassLoader classes = compiled(client.resolve("src/main/java"))) {
            ObjectMapper mapper = ((ObjectMapper) classes.loadClass("org.openapitools.client.ApiClient")
                            .getMethod("createDefaultObjectMapper")
                            .invoke(null))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            Map<String, Type> returned = returned(client, classes);
            List<String> wrong = new ArrayList<>();
            for (Answer answer : RecordedAnswers.all()) {
                Type type = answer.isProblem()
                        ? classes.loadClass("org.openapitools.client.model.Problem")
                        : returned.get(answer.operation().replace("-", "").toLowerCase(Locale.ROOT));
                wrong.addAll(lost(answer, mapper, mapper.constructType(type)));
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void isReadByTheGeneratedPythonClient() throws Exception {
        Path client = generated("python");
        assumeTrue(succeeds("python3 --version"), "generated only, as there is no Python");
        run(
                "python3",
                "-m",
                "compileall",
                "-q",
                client.resolve("openapi_client").toString());
        assumeTrue(
                succeeds("python3 -c 'import pydantic, urllib3, dateutil; assert pydantic.VERSION >= \"2\"'"),
                "compiled only, as Python has no pydantic 2, urllib3 or dateutil");
        run(
                "python3",
                SOURCES.resolve("read_answers.py").toString(),
                client.toString(),
                RecordedAnswers.FOLDER.toAbsolutePath().toString());
    }

    /** What a client does not have of an answer that it read, or why it did not read it. */
    private static List<String> lost(Answer answer, ObjectMapper mapper, JavaType type) {
        try {
            Object read = mapper.readValue(answer.body().toString(), type);
            Set<String> lost = RecordedAnswers.pointers(answer.body());
            lost.removeAll(RecordedAnswers.pointers(JSON.readTree(mapper.writeValueAsString(read))));
            return lost.stream()
                    .map(pointer -> "%s %d lost %s".formatted(answer.operation(), answer.status(), pointer))
                    .toList();
        } catch (JsonProcessingException unreadable) {
            return List.of("%s %d: %s".formatted(answer.operation(), answer.status(), unreadable.getMessage()));
        }
    }

    /** What each call of the client returns, by its name in lower case. */
    private static Map<String, Type> returned(Path client, ClassLoader classes) throws Exception {
        Map<String, Type> returned = new HashMap<>();
        try (Stream<Path> files = Files.list(client.resolve("src/main/java/org/openapitools/client/api"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                for (Method call :
                        classes.loadClass("org.openapitools.client.api." + name).getDeclaredMethods()) {
                    returned.put(call.getName().toLowerCase(Locale.ROOT), call.getGenericReturnType());
                }
            }
        }
        return returned;
    }

    private static Path generated(String language, String... options) throws Exception {
        Path client = TOOLS.resolve(language);
        FileSystemUtils.deleteRecursively(client);
        List<String> command = new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        TOOLS.resolve("openapi-generator-cli.jar").toString(),
                        "generate",
                        "--generator-name=" + language,
                        "--input-spec=" + API,
                        "--output=" + client,
                        "--global-property=apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"));
        command.addAll(List.of(options));
        run(command.toArray(String[]::new));
        return client;
    }

    private static URLClassLoader compiled(Path sources) throws IOException {
        Path classes = TOOLS.resolve("java-classes");
        FileSystemUtils.deleteRecursively(classes);
        Files.createDirectories(classes);
        List<String> arguments = new ArrayList<>(List.of(
                "-nowarn", "-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", "" + classes));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClientsIT.class.getClassLoader());
    }

    /** Every answer as a constant of the type that is described for it. */
    private static String typed(List<Answer> answers) {
        JsonNode paths = JSON.readTree(Path.of(API).toFile()).path("paths");
        Map<String, String> types = new HashMap<>();
        paths.properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(call -> types.put(
                                call.getValue().path("operationId").asString(),
                                "paths[\"%s\"][\"%s\"]".formatted(path.getKey(), call.getKey()))));
        return answers.stream()
                .map(answer -> "export const %s_%d: %s[\"responses\"][%d][\"content\"][\"application/%s\"] = %s;"
                        .formatted(
                                answer.operation().replace('-', '_'),
                                answers.indexOf(answer),
                                types.get(answer.operation()),
                                answer.status(),
                                answer.isProblem() ? "problem+json" : "json",
                                answer.body()))
                .collect(Collectors.joining("\n", "import type { paths } from \"./api\";\n", "\n"));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Files.createDirectories(TOOLS);
        Process process = new ProcessBuilder(command)
                .directory(TOOLS.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor())
                .as(String.join(" ", command) + "\n" + output)
                .isZero();
    }

    private static boolean succeeds(String command) throws InterruptedException {
        try {
            return new ProcessBuilder("bash", "-c", command + " >/dev/null 2>&1")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noBash) {
            return false;
        }
    }
}
