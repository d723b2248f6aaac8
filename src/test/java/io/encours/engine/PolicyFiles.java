package io.encours.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.facts.DecisionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The policy of the repository: its artefacts, the names of its rules, its cases. */
final class PolicyFiles {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final Path RULES = Path.of("rules");
    private static final Path TABLES = Path.of("decision-tables");
    private static final Pattern RULE = Pattern.compile("^rule \"([^\"]+)\"", Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("^package rules\\.([\\w.]+)", Pattern.MULTILINE);
    private static final String SUBJECT = """
            {"id": "C-1", "type": "COMPANY", "country": "FR"}""";

    private PolicyFiles() {}

    static Map<String, byte[]> artefacts() {
        Map<String, byte[]> artefacts = new LinkedHashMap<>();
        Stream.concat(files(RULES, ".drl").stream(), files(TABLES, ".xlsx").stream())
                .forEach(file -> artefacts.put(file.toString().replace('\\', '/'), bytes(file)));
        return artefacts;
    }

    /** Every rule as a trace names it: {@code score/the result}. */
    static List<String> ruleNames() {
        return files(RULES, ".drl").stream().flatMap(PolicyFiles::ruleNames).toList();
    }

    private static Stream<String> ruleNames(Path file) {
        String drl = text(file);
        String room = PACKAGE.matcher(drl)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + " has no package"))
                .group(1);
        return RULE.matcher(drl).results().map(rule -> room + "/" + rule.group(1));
    }

    static List<PolicyCase> cases() {
        return files(RULES, ".json").stream()
                .flatMap(file -> cases(file).stream())
                .toList();
    }

    private static List<PolicyCase> cases(Path file) {
        DecisionType type = Stream.of(DecisionType.values())
                .filter(each -> file.startsWith(RULES.resolve(each.written())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + " lies in no decision's folder"));
        List<PolicyCase> cases = new ArrayList<>();
        JSON.readTree(text(file)).forEach(node -> cases.add(policyCase(file, type, node)));
        return cases;
    }

    private static PolicyCase policyCase(Path file, DecisionType type, JsonNode node) {
        ObjectNode request = (ObjectNode) node.required("request");
        if (!request.has("subject")) {
            request.set("subject", JSON.readTree(SUBJECT));
        }
        return new PolicyCase(
                file,
                node.required("name").asString(),
                type,
                JSON.treeToValue(request, type.request()),
                node.required("expect"));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
