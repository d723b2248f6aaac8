package io.encours.proof.offline;

import io.encours.proof.anchor.AnchorFile;
import io.encours.proof.key.KeyRing;
import io.encours.proof.key.Pem;
import io.encours.proof.key.VerifyingKey;
import io.encours.proof.receipt.Checkpoint;
import io.encours.proof.receipt.Receipt;
import io.encours.proof.verification.Finding;
import io.encours.proof.verification.OfflineCheck;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a receipt, an export or a checkpoint with nothing but the file and the public key.
 *
 * <p>The answer is {@link #VALID}, {@link #ALTERED} with the first thing that differs, or {@link #UNREADABLE}.
 */
@NamedInterface("offline")
public final class OfflineVerification {

    public static final int VALID = 0;
    public static final int ALTERED = 1;
    public static final int UNREADABLE = 2;

    private static final String USAGE = "usage: verify <receipt, export or checkpoint> --key <public key, PEM>"
            + " [--anchors <checkpoints, JSON, a line each>]";
    private static final Set<String> OPTIONS = Set.of("--key", "--anchors");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private OfflineVerification() {}

    /**
     * Checks a file and says on one line what came of it.
     *
     * @param arguments the file, {@code --key} with a file once or more often, and {@code --anchors} with a file or none
     * @return how the process is to end
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            List<VerifyingKey> keys = keys(arguments);
            Verdict verdict = verdict(Path.of(arguments.get(0)), keys, anchors(arguments));
            out.println(verdict.text());
            return verdict.findings().isEmpty() ? VALID : ALTERED;
        } catch (IOException | JacksonException | IllegalArgumentException | DateTimeException unreadable) {
            err.println("unreadable: " + unreadable.getMessage());
            return UNREADABLE;
        }
    }

    private record Verdict(String what, List<Finding> findings) {

        String text() {
            if (findings.isEmpty()) {
                return "valid: " + what;
            }
            Finding first = findings.get(0);
            return "altered: %s%s%s: %s"
                    .formatted(
                            first.kind(),
                            first.record() == null ? "" : ", record " + first.record(),
                            first.block() == null ? "" : ", block " + first.block(),
                            first.detail());
        }
    }

    private static List<VerifyingKey> keys(List<String> arguments) throws IOException {
        List<VerifyingKey> keys = new ArrayList<>();
        for (Path file : files(arguments, "--key")) {
            keys.addAll(keys(file));
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        return keys;
    }

    private static List<Checkpoint> anchors(List<String> arguments) throws IOException {
        List<Checkpoint> anchors = new ArrayList<>();
        for (Path file : files(arguments, "--anchors")) {
            anchors.addAll(AnchorFile.read(file));
        }
        return anchors;
    }

    /** The files that are given under an option. */
    private static List<Path> files(List<String> arguments, String option) {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i < arguments.size(); i += 2) {
            if (i + 1 == arguments.size() || !OPTIONS.contains(arguments.get(i))) {
                throw new IllegalArgumentException(USAGE);
            }
            if (arguments.get(i).equals(option)) {
                files.add(Path.of(arguments.get(i + 1)));
            }
        }
        return files;
    }

    private static List<VerifyingKey> keys(Path file) throws IOException {
        List<byte[]> keys = Pem.read(Files.readString(file), "PUBLIC KEY");
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s holds no public key (expected: PEM, as /v1/audit/public-key gives it to".formatted(file)
                            + " whoever accepts application/x-pem-file)");
        }
        return keys.stream().map(VerifyingKey::decoded).toList();
    }

    private static Verdict verdict(Path file, List<VerifyingKey> keys, List<Checkpoint> anchors) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String first = reader.readLine();
            if (first != null && first.contains("\"" + ChainExport.FORMAT + "\"")) {
                return export(first, reader, keys, anchors);
            }
        }
        return single(JSON.readTree(Files.readString(file)), keys, anchors);
    }

    private static Verdict single(JsonNode json, List<VerifyingKey> keys, List<Checkpoint> anchors) {
        String format = json.path("format").asString("");
        return switch (format) {
            case Receipt.FORMAT -> {
                Receipt receipt = JSON.treeToValue(json, Receipt.class);
                AnchorCheck anchored = new AnchorCheck(KeyRing.of(keys, receipt.keys()), anchors);
                List<Finding> findings = new ArrayList<>(OfflineCheck.of(receipt, keys));
                findings.addAll(anchored.of(receipt.block().block()));
                yield new Verdict("record " + receipt.record().name() + anchored.summary(), findings);
            }
            case Checkpoint.FORMAT -> {
                Checkpoint checkpoint = JSON.treeToValue(json, Checkpoint.class);
                yield new Verdict(
                        "checkpoint of block " + checkpoint.number(),
                        OfflineCheck.of(checkpoint, KeyRing.of(keys, List.of())));
            }
            default -> throw new IllegalArgumentException("its format is neither receipt, export nor checkpoint");
        };
    }

    private static Verdict export(
            String head, BufferedReader reader, List<VerifyingKey> given, List<Checkpoint> anchors) throws IOException {
        ChainExport.Head opened = JSON.readValue(head, ChainExport.Head.class);
        List<Receipt> tombstones = opened.tombstones();
        KeyRing keys = KeyRing.of(given, opened.keys());
        AnchorCheck anchored = new AnchorCheck(keys, anchors);
        ExportCheck check = new ExportCheck(keys, tombstones == null ? List.of() : tombstones);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            JsonNode json = JSON.readTree(line);
            if (json.has("end")) {
                ChainExport.End end = JSON.treeToValue(json, ChainExport.End.class);
                return new Verdict(check.summary() + anchored.summary(), check.end(end.end()));
            }
            ChainExport.Line next = JSON.treeToValue(json, ChainExport.Line.class);
            List<Finding> findings = new ArrayList<>(check.next(next));
            findings.addAll(anchored.of(next.block().block()));
            if (!findings.isEmpty()) {
                return new Verdict("", findings);
            }
        }
        throw new IllegalArgumentException("the export breaks off after " + check.summary());
    }
}
