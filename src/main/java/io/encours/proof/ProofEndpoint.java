package io.encours.proof;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.proof.chain.Snapshot;
import io.encours.proof.key.KeyStatement;
import io.encours.proof.key.KeyStatements;
import io.encours.proof.key.SigningKey;
import io.encours.proof.offline.ChainExport;
import io.encours.proof.receipt.Checkpoint;
import io.encours.proof.verification.ChainReport;
import io.encours.proof.verification.ChainVerification;
import io.encours.proof.verification.CheckpointReport;
import io.encours.proof.verification.Checkpoints;
import io.encours.shared.Described;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets auditors check the record, here and elsewhere. */
@RestController
@RequestMapping("/v1/audit")
@Tag(name = "Proof")
class ProofEndpoint {

    private static final String PEM = "application/x-pem-file";
    private static final String LINES = "application/x-ndjson";
    private static final String FROM = "Blocks sealed since this instant; from the first where it is not given";
    private static final String TO = "Blocks sealed before this instant; to the last where it is not given";
    private static final String ACCEPTED =
            "Names of keys to be trusted although they took the place of lost ones: you know otherwise that they are the"
                    + " operator's";
    private static final String KEYS = "[\"5a105e8b9d40e1329780d62ea2265d8a6b1e4cb8a8cd1fae66ad10e0d1a5e6d1\"]";
    private static final String INSTANT = "2026-11-21T09:30:00Z";

    /** The keys that seal the record. */
    @Described("The public keys that seal the record")
    record PublicKeys(
            @Described(
                    value = "Name of the key that seals now",
                    example = "5a105e8b9d40e1329780d62ea2265d8a6b1e4cb8a8cd1fae66ad10e0d1a5e6d1")
            String current,

            @Described("Every key there was, the first one first")
            List<KeyStatement> keys) {}

    /** Checkpoints that were kept elsewhere. */
    @Described("Checkpoints that were kept elsewhere")
    record KeptCheckpoints(
            @Described("In any order; the earliest first makes the answer name the earliest that differs")
            List<Checkpoint> checkpoints) {}

    private final SigningKey key;
    private final Snapshot snapshot;
    private final ChainVerification verification;
    private final Checkpoints checkpoints;
    private final ChainExport export;

    ProofEndpoint(
            SigningKey key,
            Snapshot snapshot,
            ChainVerification verification,
            Checkpoints checkpoints,
            ChainExport export) {
        this.key = key;
        this.snapshot = snapshot;
        this.verification = verification;
        this.checkpoints = checkpoints;
        this.export = export;
    }

    @GetMapping(path = "/public-key", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "public-keys",
            summary = "The public keys that seal the record",
            description = "Keep them elsewhere; with them alone receipts and exports are checked."
                    + " As `application/x-pem-file`, the key that seals now.")
    PublicKeys publicKeys() {
        return new PublicKeys(key.id().hex(), snapshot.read(KeyStatements::all));
    }

    @GetMapping(path = "/public-key", produces = PEM)
    @Operation(hidden = true)
    String publicKey() {
        return key.verifying().pem();
    }

    @GetMapping("/verification")
    @Operation(
            operationId = "verification",
            summary = "Check the record against its chain",
            description =
                    "Every link, signature, record and content; names what is altered, missing, inserted or moved."
                            + " A chain whose end was cut off or that was rewritten as a whole is found by a checkpoint, so it is compared with those in the file of anchors where one is configured.")
    ChainReport verification(
            @RequestParam(required = false) @Parameter(description = FROM, example = INSTANT) @Nullable Instant from,
            @RequestParam(required = false) @Parameter(description = TO, example = INSTANT) @Nullable Instant to,
            @RequestParam(required = false) @Parameter(description = ACCEPTED, example = KEYS) @Nullable
                    Set<String> accepted) {
        return verification.verify(from, to, accepted == null ? Set.of() : accepted);
    }

    @GetMapping("/checkpoint")
    @Operation(
            operationId = "checkpoint",
            summary = "State how far the chain has come",
            description =
                    "Keep it elsewhere: compared later, it shows a chain that was cut or rewritten, even with the key.")
    @ApiResponse(responseCode = "200", description = "The last block, signed")
    @ApiResponse(responseCode = "404", ref = "NotFound")
    Checkpoint checkpoint() {
        return checkpoints
                .now()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "Nothing is sealed yet."));
    }

    @PostMapping("/checkpoint/verification")
    @Operation(
            operationId = "checkpoint-verification",
            summary = "Compare the chain with an earlier checkpoint",
            description = "Whether the block of the checkpoint, and so everything before it, is still the same.")
    CheckpointReport compare(@RequestBody Checkpoint checkpoint) {
        return checkpoints.compare(List.of(checkpoint));
    }

    @PostMapping("/checkpoints/verification")
    @Operation(
            operationId = "checkpoints-verification",
            summary = "Compare the chain with many earlier checkpoints",
            description = "Such as the lines of a file of anchors. The first of each kind of difference is told.")
    CheckpointReport compare(@RequestBody KeptCheckpoints kept) {
        return checkpoints.compare(kept.checkpoints());
    }

    @GetMapping(path = "/export", produces = LINES)
    @Operation(
            operationId = "chain-export",
            summary = "Export a period to be checked elsewhere",
            description =
                    "JSON, a line each: the keys, every block with its records, and a statement of the last block."
                            + " `java -jar encours.jar verify` reads it.")
    @ApiResponse(
            responseCode = "200",
            description = "The export",
            content = @Content(mediaType = LINES, schema = @Schema(type = "string")))
    void export(
            @RequestParam(required = false) @Parameter(description = FROM, example = INSTANT) @Nullable Instant from,
            @RequestParam(required = false) @Parameter(description = TO) @Nullable Instant to,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(LINES);
        export.write(from, to, response.getOutputStream());
    }
}
