package io.encours.rulebook.check;

import io.encours.engine.PolicyFinding;
import io.encours.facts.DecisionType;
import io.encours.facts.Request;
import io.encours.problem.ProblemException;
import io.encours.problem.RequestReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the cases of {@code rules/<decision>/cases/*.json}: arrays of name, source, request and expect. */
public final class CaseFiles {

    private static final Pattern FILE = Pattern.compile("rules/([^/]+)/cases/[^/]+\\.json");
    private static final String SUBJECT = """
            {"id": "C-1", "type": "COMPANY", "country": "FR"}""";

    private final RequestReader reader;
    private final List<PolicyCase> cases = new ArrayList<>();
    private final List<PolicyFinding> findings = new ArrayList<>();

    private CaseFiles(RequestReader reader) {
        this.reader = reader;
    }

    /** The cases among the artefacts of a policy. */
    public static CaseFiles of(SortedMap<String, byte[]> artefacts, RequestReader reader) {
        CaseFiles files = new CaseFiles(reader);
        artefacts.forEach(files::read);
        return files;
    }

    /** Every case that can be read, in the order of files and of their places there. */
    public List<PolicyCase> cases() {
        return List.copyOf(cases);
    }

    /** What cannot be read, and why. */
    public List<PolicyFinding> findings() {
        return List.copyOf(findings);
    }

    private void read(String artefact, byte[] bytes) {
        Matcher file = FILE.matcher(artefact);
        if (!file.matches()) {
            return;
        }
        Optional<DecisionType> type = Decisions.written(file.group(1));
        if (type.isEmpty()) {
            findings.add(new PolicyFinding(artefact, null, "cases in a folder of no decision"));
        } else {
            read(artefact, type.get(), bytes);
        }
    }

    private void read(String artefact, DecisionType type, byte[] bytes) {
        try {
            JsonNode all = CaseJson.MAPPER.readTree(bytes);
            if (!all.isArray()) {
                findings.add(new PolicyFinding(artefact, null, "%s (expected: a list)".formatted(all.getNodeType())));
                return;
            }
            for (int i = 0; i < all.size(); i++) {
                read(artefact, i + 1, type, all.get(i));
            }
        } catch (JacksonException unreadable) {
            int line = unreadable.getLocation() == null
                    ? 0
                    : unreadable.getLocation().getLineNr();
            findings.add(new PolicyFinding(artefact, "line " + line, "not readable as JSON"));
        }
    }

    private void read(String artefact, int number, DecisionType type, JsonNode node) {
        String name = node.path("name").asString("");
        if (name.isBlank()
                || !(node.path("request") instanceof ObjectNode request)
                || !(node.path("expect") instanceof ObjectNode expect)) {
            findings.add(new PolicyFinding(
                    artefact, "case " + number, "a case without (expected: name, request and expect)"));
            return;
        }
        try {
            cases.add(new PolicyCase(
                    artefact, Integer.toString(number), name, type, request(type, request), expect, Map.of()));
        } catch (ProblemException refused) {
            findings.add(new PolicyFinding(artefact, "case " + number, name + ": " + words(refused)));
        }
    }

    private Request request(DecisionType type, ObjectNode given) {
        ObjectNode request = given.deepCopy();
        if (!request.has("subject")) {
            request.set("subject", CaseJson.MAPPER.readTree(SUBJECT));
        }
        return reader.read(CaseJson.MAPPER.writeValueAsBytes(request), type.request());
    }

    private static String words(ProblemException refused) {
        return refused.violations().stream()
                .map(violation ->
                        "%s: %s (expected: %s)".formatted(violation.pointer(), violation.found(), violation.expected()))
                .collect(Collectors.joining("; "));
    }
}
