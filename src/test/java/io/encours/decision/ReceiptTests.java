package io.encours.decision;

import static io.encours.decision.Api.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.encours.EncoursTest;
import io.encours.proof.key.SigningKey;
import io.encours.proof.offline.OfflineVerification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is given out is proved without the service, by this program and by one that is not ours. */
@EncoursTest
class ReceiptTests {

    @Autowired
    private MockMvcTester mvc;

    @TempDir
    private Path folder;

    private Api api;
    private Path key;

    /** How a verifier ended, and what it said. */
    private record Ended(int code, String said) {}

    @BeforeEach
    void fetchTheKey() throws Exception {
        api = new Api(mvc);
        key = file(
                "key.pem",
                api.get("auditor", "/v1/audit/public-key", "Accept", "application/x-pem-file")
                        .getResponse()
                        .getContentAsString());
    }

    @Test
    void provesADecisionHereAndElsewhere() throws Exception {
        String id = decide("C-1");
        Path receipt = file("receipt.json", receipt("auditor", id).toString());
        assertThat(verify(receipt)).isEqualTo(new Ended(0, "valid: record " + id));
        assertThat(python(receipt)).isEqualTo(new Ended(0, "valid"));
    }

    @Test
    void findsEveryValueOfAReceiptThatWasAltered() throws Exception {
        JsonNode receipt = receipt("auditor", decide("C-2"));
        for (String pointer : List.of(
                "/record/fields/outcome",
                "/record/fields/caller",
                "/record/fields/id",
                "/record/fields/commitment",
                "/record/content/fields/customer",
                "/record/content/fields/document",
                "/record/content/salt",
                "/block/fields/root",
                "/block/fields/sealed_at",
                "/block/fields/number",
                "/block/signature")) {
            Path altered = file("altered.json", altered(receipt, pointer));
            assertThat(verify(altered).code()).as(pointer).isEqualTo(1);
            assertThat(python(altered).code()).as(pointer).isEqualTo(1);
        }
    }

    @Test
    void saysWhatWasAltered() throws Exception {
        String id = decide("C-3");
        JsonNode receipt = receipt("auditor", id);
        assertThat(verify(file("a.json", altered(receipt, "/record/fields/outcome")))
                        .said())
                .startsWith("altered: RECORD_ALTERED, record " + id);
        assertThat(verify(file("b.json", altered(receipt, "/record/content/fields/customer")))
                        .said())
                .startsWith("altered: CONTENT_ALTERED, record " + id);
        assertThat(verify(file("c.json", altered(receipt, "/block/fields/sealed_at")))
                        .said())
                .startsWith("altered: SIGNATURE_WRONG");
    }

    @Test
    void trustsNoOtherKey() throws Exception {
        Path receipt = file("receipt.json", receipt("auditor", decide("C-4")).toString());
        key = file("other.pem", SigningKey.generate().publicPem());
        assertThat(verify(receipt).said()).startsWith("altered: KEY_UNTRUSTED");
        assertThat(python(receipt).code()).isEqualTo(1);
    }

    @Test
    void endsWithTwoWhereNothingCanBeRead() throws Exception {
        assertThat(verify(file("a.json", "{\"format\":")).code()).isEqualTo(2);
        assertThat(verify(file("b.json", "{\"format\": \"other\"}")).code()).isEqualTo(2);
        assertThat(verify(folder.resolve("missing.json")).code()).isEqualTo(2);
        assertThat(OfflineVerification.run(
                        List.of(), System.out, new PrintStream(new ByteArrayOutputStream(), true, UTF_8)))
                .isEqualTo(2);
        assertThat(python(folder.resolve("missing.json")).code()).isEqualTo(2);
        Path noKey = file("keys.json", "{}");
        Ended withoutKey = verify(noKey, noKey);
        assertThat(withoutKey.code()).isEqualTo(2);
        assertThat(withoutKey.said()).contains("keys.json holds no public key", "application/x-pem-file");
    }

    @Test
    void provesAnExportAndFindsWhatIsAlteredMissingOrCutOff() throws Exception {
        decide("C-5");
        String id = decide("C-6");
        decide("C-7");
        List<String> lines = export();
        assertThat(verify(file("all", String.join("\n", lines))).code()).isZero();
        int place = place(lines, id);
        List<String> altered = new ArrayList<>(lines);
        altered.set(place, lines.get(place).replace("\"caller\":\"sales\"", "\"caller\":\"other\""));
        assertThat(verify(file("altered", String.join("\n", altered))).said())
                .startsWith("altered: TREE_BROKEN, block");
        List<String> lacking = new ArrayList<>(lines);
        lacking.remove(place);
        assertThat(verify(file("lacking", String.join("\n", lacking))).said())
                .startsWith("altered: BLOCK_MISSING, block");
        List<String> shorter = new ArrayList<>(lines);
        shorter.remove(lines.size() - 2);
        assertThat(verify(file("shorter", String.join("\n", shorter))).said())
                .startsWith("altered: LINK_BROKEN, block");
        assertThat(verify(file("cut", String.join("\n", lines.subList(0, lines.size() - 1))))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void provesACheckpoint() throws Exception {
        decide("C-8");
        JsonNode checkpoint = json(api.get("auditor", "/v1/audit/checkpoint"));
        assertThat(verify(file("a", checkpoint.toString())).code()).isZero();
        assertThat(verify(file("b", altered(checkpoint, "/hash"))).code()).isEqualTo(1);
    }

    @Test
    void givesSalesTheProofOfItsOwnDecisionsWithoutTheirContent() throws Exception {
        String id = decide("C-9");
        JsonNode receipt = receipt("sales", id);
        assertThat(receipt.toString()).doesNotContain("C-9", "salt");
        assertThat(verify(file("receipt.json", receipt.toString())).code()).isZero();
        String other = id(api.post("credit-manager", "/v1/decisions/credit-limit", request("C-9")));
        assertThat(api.get("sales", "/v1/decisions/" + other + "/receipt")).hasStatus(404);
    }

    @Test
    void erasesWhatADecisionIsAboutAndStillProvesIt() throws Exception {
        String kept = decide("C-KEPT");
        String id = decide("C-ERASED");
        api.post("sales", "/v1/decisions/credit-limit", request("C-ERASED"), "Idempotency-Key", "erased-1");
        String before = receipt("auditor", id).toString();
        MvcTestResult erased = api.post(
                "operator", "/v1/erasures", "{\"customer\": \"C-ERASED\", \"reason\": \"Request of 21 November\"}");

        assertThat(json(erased).get("decisions").asInt()).isEqualTo(2);
        for (String path : List.of("", "/record")) {
            assertThat(api.get("auditor", "/v1/decisions/" + id + path)).hasStatus(410);
        }
        MvcTestResult replay = api.post("auditor", "/v1/decisions/" + id + "/replay", "");
        assertThat(replay).hasStatus(410);
        assertThat(json(replay).get("type").asString()).isEqualTo("/problems/erased");
        assertThat(api.get("auditor", "/v1/decisions/" + kept)).hasStatusOk();
        JsonNode receipt = receipt("auditor", id);
        assertThat(receipt.at("/record/erased").asBoolean()).isTrue();
        assertThat(receipt.toString()).doesNotContain("C-ERASED");
        assertThat(verify(file("after", receipt.toString())).code()).isZero();
        assertThat(verify(file("before", before)).code()).isZero();
        JsonNode report = json(api.get("auditor", "/v1/audit/verification"));
        assertThat(report.get("valid").asBoolean()).as(report.toString()).isTrue();
        assertThat(report.get("erased").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(verify(file("export", String.join("\n", export()))).code()).isZero();
    }

    @Test
    void decidesAnewWhereTheKeyOfARequestWasErased() {
        String first =
                id(api.post("sales", "/v1/decisions/credit-limit", request("C-AGAIN"), "Idempotency-Key", "again"));
        api.post("operator", "/v1/erasures", "{\"customer\": \"C-AGAIN\", \"reason\": \"Request\"}");
        assertThat(id(api.post("sales", "/v1/decisions/credit-limit", request("C-AGAIN"), "Idempotency-Key", "again")))
                .isNotEqualTo(first);
    }

    private static String request(String customer) {
        return Examples.about(customer, "credit-limit/class-known");
    }

    private String decide(String customer) {
        return id(api.post("sales", "/v1/decisions/credit-limit", request(customer)));
    }

    private static String id(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return json(answer).get("decisionId").asString();
    }

    private JsonNode receipt(String account, String id) {
        MvcTestResult receipt = api.get(account, "/v1/decisions/" + id + "/receipt");
        assertThat(receipt).hasStatusOk();
        return json(receipt);
    }

    private List<String> export() throws IOException {
        return api.get("auditor", "/v1/audit/export")
                .getResponse()
                .getContentAsString()
                .lines()
                .toList();
    }

    private static int place(List<String> lines, String id) {
        return lines.indexOf(
                lines.stream().filter(line -> line.contains(id)).findFirst().orElseThrow());
    }

    /** With one character of a value exchanged for another of its kind. */
    private static String altered(JsonNode json, String pointer) {
        JsonNode copy = json.deepCopy();
        int slash = pointer.lastIndexOf('/');
        String value = json.at(pointer).asString();
        char first = value.charAt(0);
        char other =
                first == '2' ? '1' : first == 'C' ? 'D' : first == 'a' ? 'b' : Character.isDigit(first) ? '2' : 'a';
        ((ObjectNode) copy.at(pointer.substring(0, slash)))
                .put(pointer.substring(slash + 1), other + value.substring(1));
        return copy.toString();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Ended verify(Path file) {
        return verify(file, key);
    }

    private static Ended verify(Path file, Path key) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(said, true, UTF_8);
        int code = OfflineVerification.run(List.of(file.toString(), "--key", key.toString()), print, print);
        return new Ended(code, said.toString(UTF_8).strip());
    }

    private Ended python(Path file) throws Exception {
        Process process = start("python3", "src/docs/verify_receipt.py", file.toString(), key.toString());
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        return new Ended(process.waitFor(), said);
    }

    private static Process start(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            assumeTrue(false, "needs python3");
            throw missing;
        }
    }
}
