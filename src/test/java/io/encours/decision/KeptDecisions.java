package io.encours.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.encours.engine.Evaluation;
import io.encours.engine.EvaluationException;
import io.encours.engine.Policy;
import io.encours.engine.PolicyFiles;
import io.encours.engine.RandomRequests;
import io.encours.engine.TestCompiler;
import io.encours.facts.DecisionType;
import io.encours.facts.Request;
import io.encours.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions as they were recorded once, fifty of each kind, with the policy that made them: the policy as files, the decisions a
 * line of JSON each.
 */
final class KeptDecisions {

    /** A decision with its document, to the letter. */
    record Kept(DecisionType decision, String document) {}

    private static final Path FOLDER = Path.of("src/test/resources/io/encours/decision/kept");
    private static final Path POLICY = FOLDER.resolve("policy.zip");
    private static final Path DECISIONS = FOLDER.resolve("decisions.ndjson.gz");

    private static final JsonMapper JSON = new JsonMapper();
    private static final int OF_EACH = 50;
    private static final int REQUESTS = 3_000;
    private static final long SEED = 20_261_201;
    private static final double[] FACTORS = {0.01, 0.2, 0.8, 1.25, 3, 20};

    private KeptDecisions() {}

    static List<Kept> read() throws IOException {
        try (var lines = new GZIPInputStream(Files.newInputStream(DECISIONS))) {
            return new String(lines.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> JSON.readValue(line, Kept.class))
                    .toList();
        }
    }

    static Policy policy() throws IOException {
        Map<String, byte[]> artefacts = new TreeMap<>();
        try (var zip = new ZipInputStream(Files.newInputStream(POLICY))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                artefacts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return TestCompiler.COMPILER.compile(artefacts);
    }

    /** Keeps the policy of the repository, and what it decides. */
    static void write() throws IOException {
        Files.createDirectories(FOLDER);
        try (var zip = new ZipOutputStream(Files.newOutputStream(POLICY))) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(PolicyFiles.artefacts()).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        try (Policy policy = policy();
                OutputStream lines = new GZIPOutputStream(Files.newOutputStream(DECISIONS))) {
            for (Kept kept : decided(policy)) {
                lines.write((JSON.writeValueAsString(kept) + "\n").getBytes(UTF_8));
            }
        }
    }

    /** Of random requests what can be decided, as many of each outcome as there are: examples with facts left out and figures of all sizes. */
    private static List<Kept> decided(Policy policy) {
        Random random = new Random(SEED);
        Map<DecisionType, Map<String, List<Kept>>> decided = RandomRequests.some(REQUESTS, SEED)
                .map(each -> each.with((type, facts) -> vary(facts, random)))
                .flatMap(each -> each.read().flatMap(request -> evaluated(policy, request)).stream())
                .collect(groupingBy(
                        Evaluation::type,
                        () -> new EnumMap<>(DecisionType.class),
                        groupingBy(Evaluation::outcome, TreeMap::new, mapping(KeptDecisions::kept, toList()))));
        return decided.values().stream().flatMap(KeptDecisions::mixed).toList();
    }

    private static Stream<Kept> mixed(Map<String, List<Kept>> byOutcome) {
        return IntStream.range(0, REQUESTS)
                .boxed()
                .flatMap(place -> byOutcome.values().stream()
                        .filter(some -> place < some.size())
                        .map(some -> some.get(place)))
                .limit(OF_EACH);
    }

    private static Kept kept(Evaluation evaluation) {
        return new Kept(evaluation.type(), DecisionDocument.of(evaluation).json());
    }

    private static void vary(ObjectNode facts, Random random) {
        List.copyOf(facts.propertyNames()).forEach(name -> {
            if (facts.get(name).isNumber() && random.nextInt(3) == 0) {
                double value = facts.get(name).asDouble() * FACTORS[random.nextInt(FACTORS.length)];
                facts.put(name, Math.round(value));
            }
        });
    }

    private static Optional<Evaluation> evaluated(Policy policy, Request request) {
        try {
            Request complete = new HolidayCompletion().completed(request);
            PossibleFacts.require(complete);
            return Optional.of(policy.evaluate(complete));
        } catch (ProblemException | EvaluationException undecided) {
            return Optional.empty();
        }
    }
}
