package io.encours.decision;

import static io.encours.Patience.await;
import static io.encours.decision.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.proof.chain.Forger;
import io.encours.proof.key.SigningKey;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Whoever owns the database can change what is on record, and cannot hide it. */
@EncoursTest(properties = {"encours.search.interval=30ms", "encours.journal.timeout=5m"})
class TamperedRecordTests {

    /** The one that says how far the index has come is locked first, as the index does. */
    private static final String TABLES = "search_progress, decision_search, row_usage, reason_usage, "
            + "decision, decision_content, erasure, audit_log, tombstone, block, signing_key";

    private static final String FORGED = "'00000000-0000-7000-8000-000000000001'::uuid";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Environment environment;

    @Autowired
    private SigningKey key;

    @Autowired
    private MeterRegistry meters;

    private Api api;
    private OwnerOfTheDatabase owner;

    @BeforeEach
    void record() throws Exception {
        api = new Api(mvc);
        owner = new OwnerOfTheDatabase(environment);
        if (owner.text("select count(*) from encours.decision").equals("0")) {
            for (int i = 0; i < 4; i++) {
                decide();
            }
            decideTogether();
        }
        caughtUp();
        owner.keep(TABLES);
    }

    @AfterEach
    void restore() throws SQLException {
        owner.restore(TABLES);
        assertThat(verification().get("valid").asBoolean()).isTrue();
    }

    @Test
    void findsNothingWhereNothingWasDone() {
        JsonNode report = verification();
        assertThat(report.get("valid").asBoolean()).isTrue();
        assertThat(report.get("records").asInt()).isEqualTo(14 + 7);
        assertThat(report.get("blocks").asLong()).isEqualTo(Long.parseLong(last()));
        assertThat(report.get("findings")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '"', textBlock = """
            update encours.decision set outcome = 'GRANTED' where id = $id                         -> RECORD_ALTERED
            update encours.decision set caller = 'x' where id = $id                                -> RECORD_ALTERED
            update encours.decision set release_number = 9 where id = $id                          -> RECORD_ALTERED
            update encours.decision set entity = 'X' where id = $id                                -> RECORD_ALTERED
            update encours.decision set commitment = sha256('x') where id = $id                    -> RECORD_ALTERED
            update encours.decision_content set document = document || ' ' where decision_id = $id -> CONTENT_ALTERED
            update encours.decision_content set customer = 'C-1' where decision_id = $id           -> CONTENT_ALTERED
            update encours.decision_content set correlation_id = 'x' where decision_id = $id       -> CONTENT_ALTERED
            update encours.decision_content set salt = sha256('x') where decision_id = $id         -> CONTENT_ALTERED
            delete from encours.decision_content where decision_id = $id                           -> CONTENT_MISSING
            delete from encours.decision where id = $id                                            -> RECORD_MISSING
            """)
    void namesTheRecordThatWasAlteredOrIsMissing(String sql, String finding) throws SQLException {
        String id = owner.text("select names[1] from encours.block where number = 5");
        owner.tamper(sql.replace("$id", "'" + id + "'"));
        assertThat(findings()).contains(finding + " 5 " + id).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '"', textBlock = """
            update encours.audit_log set actor = 'eve' where id = 4                           -> RECORD_ALTERED 3 4
            update encours.audit_log set at = at - interval '1 day' where id = 4              -> RECORD_ALTERED 3 4
            update encours.audit_log set action = 'PASSWORD_CHANGED' where id = 4             -> RECORD_ALTERED 3 4
            update encours.audit_log set draft = 7 where id = 4                               -> RECORD_ALTERED 3 4
            update encours.audit_log set correlation_id = 'x' where id = 4                    -> RECORD_ALTERED 3 4
            update encours.audit_log set detail = '' where id = 4                             -> RECORD_ALTERED 3 4
            update encours.audit_log set batch = gen_random_uuid() where id = 4               -> RECORD_MOVED 3 4
            delete from encours.audit_log where id = 4                                        -> RECORD_MISSING 3 4
            insert into encours.audit_log overriding system value select 99, at, actor, action, draft, revision, release, content_hash, detail, batch from encours.audit_log where id = 4 -> RECORD_INSERTED 3 99
            insert into encours.audit_log overriding system value select 99, at, actor, action, draft, revision, release, content_hash, detail, gen_random_uuid() from encours.audit_log where id = 4 -> RECORD_INSERTED - 99
            """)
    void namesTheEntryOfTheAuditLogThatWasAlteredInsertedOrIsMissing(String sql, String finding) throws SQLException {
        owner.tamper(sql);
        assertThat(findings()).containsExactly(finding);
    }

    @Test
    void findsEntriesOfTheAuditLogThatChangedPlaces() throws SQLException {
        owner.tamper("""
                update encours.audit_log one set detail = other.detail
                from encours.audit_log other where one.id in (4, 5) and one.id + other.id = 9
                """);
        assertThat(findings()).containsExactly("RECORD_ALTERED 3 4", "RECORD_ALTERED 3 5");
    }

    @Test
    void namesARecordInTheMiddleOfABlockOfMany() throws SQLException {
        String id = owner.text("select names[3] from encours.block where kind = 'decision' and count > 3 limit 1");
        owner.tamper("update encours.decision set outcome = 'X' where id = '%s'".formatted(id));
        assertThat(findings())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("RECORD_ALTERED")
                .endsWith(id);
    }

    @Test
    void namesARecordThatWasInsertedWithABlockAndWithoutOne() throws SQLException {
        insertCopy("batch");
        assertThat(findings()).containsExactly("RECORD_INSERTED 4 00000000-0000-7000-8000-000000000001");
        owner.restore(TABLES);
        insertCopy("gen_random_uuid()");
        assertThat(findings()).containsExactly("RECORD_INSERTED - 00000000-0000-7000-8000-000000000001");
    }

    private void insertCopy(String batch) throws SQLException {
        owner.tamper("""
                insert into encours.decision (id, decided_at, type, entity, caller, release_number, release_hash, as_of,
                  outcome, prepared_micros, evaluated_micros, batch, commitment)
                select %s, decided_at, type, entity, caller, release_number, release_hash, as_of,
                  outcome, prepared_micros, evaluated_micros, %s, commitment
                from encours.decision where batch = (select batch from encours.block where number = 4)
                """.formatted(FORGED, batch));
    }

    @Test
    void namesRecordsThatChangedPlaces() throws SQLException {
        String one = owner.text("select names[1] from encours.block where number = 4");
        String two = owner.text("select names[1] from encours.block where number = 5");
        owner.tamper("""
                update encours.decision d set batch = b.batch from encours.block b
                where (d.id = '%s' and b.number = 5) or (d.id = '%s' and b.number = 4)
                """.formatted(one, two));
        assertThat(findings()).containsExactlyInAnyOrder("RECORD_MOVED 4 " + one, "RECORD_MOVED 5 " + two);
    }

    @Test
    void findsBlocksThatChangedPlaces() throws SQLException {
        owner.tamper("""
                update encours.block set number = 1000 where number = 2;
                update encours.block set number = 2 where number = 3;
                update encours.block set number = 3 where number = 1000;
                """);
        assertThat(findings()).contains("SIGNATURE_WRONG 2 -", "SIGNATURE_WRONG 3 -", "LINK_BROKEN 2 -");
    }

    @Test
    void findsRecordsThatChangedPlacesWithinABlock() throws SQLException {
        owner.tamper("""
                update encours.block set leaves = substr(leaves, 33, 32) || substr(leaves, 1, 32) || substr(leaves, 65),
                  names = array[names[2], names[1]] || names[3:] where count > 3
                """);
        int tampered = Integer.parseInt(owner.text("select count(*) from encours.block where count > 3"));
        assertThat(findings()).hasSize(tampered).isNotEmpty().allMatch(finding -> finding.startsWith("TREE_BROKEN"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '"', textBlock = """
            update encours.block set sealed_at = sealed_at + interval '1 microsecond' where number = $last -> SIGNATURE_WRONG
            update encours.block set root = sha256('x') where number = $last                               -> TREE_BROKEN
            update encours.block set previous = sha256('x') where number = $last                           -> LINK_BROKEN
            update encours.block set count = count + 1 where number = $last                                -> TREE_BROKEN
            update encours.block set key = repeat('0', 64) where number = $last                            -> KEY_UNTRUSTED
            update encours.block set signature = substr(signature, 2) || sha256('x') where number = $last       -> SIGNATURE_WRONG
            """)
    void findsTheLastBlockAltered(String sql, String finding) throws SQLException {
        String last = last();
        owner.tamper(sql.replace("$last", last));
        assertThat(findings()).contains(finding + " " + last + " -");
    }

    @Test
    void findsTheLastBlockRemovedByItsRecordsAndWithThemByACheckpoint() throws SQLException {
        JsonNode checkpoint = checkpoint();
        String last = last();
        int records = Integer.parseInt(owner.text("select count from encours.block where number = " + last));
        owner.tamper("""
                create table encours.gone as select batch from encours.block where number = %1$s;
                delete from encours.block where number = %1$s;
                """.formatted(last));
        assertThat(findings())
                .hasSize(records + 1)
                .contains("DERIVED_WRONG - search_progress")
                .filteredOn(finding -> finding.startsWith("RECORD_INSERTED -"))
                .hasSize(records);
        owner.tamper("""
                delete from encours.decision_content c using encours.decision d join encours.gone using (batch)
                  where c.decided_at = d.decided_at and c.decision_id = d.id;
                delete from encours.decision where batch in (select batch from encours.gone);
                drop table encours.gone;
                """);
        assertThat(findings()).hasSize(records + 1).allMatch(finding -> finding.startsWith("DERIVED_WRONG -"));
        owner.tamper("call encours.search_forget()");
        caughtUp();
        assertThat(findings()).isEmpty();
        assertThat(compare(checkpoint)).containsExactly("BLOCK_MISSING " + last + " -");
    }

    @Test
    void findsABlockThatIsMissing() throws SQLException {
        owner.tamper("delete from encours.block where number = 2");
        assertThat(findings()).contains("BLOCK_MISSING 2 -", "LINK_BROKEN 3 -");
    }

    @Test
    void findsAChainThatWasRecomputedWithoutTheKey() throws SQLException {
        owner.tamper(connection -> Forger.rewriteFrom(connection, 3, Forger.introduceKey(connection)));
        assertThat(findings()).contains("KEY_UNTRUSTED 3 -", "KEY_UNTRUSTED " + last() + " -");
    }

    @Test
    void tellsOnceOfAKeyInPlaceOfALostOneAndAcceptsItWhereTheAuditorDoes() throws SQLException {
        List<SigningKey> mine = new ArrayList<>();
        owner.tamper(connection -> {
            mine.add(Forger.replaceKey(connection));
            Forger.rewriteFrom(connection, 3, mine.get(0));
        });
        JsonNode report = verification();
        String name = Forger.name(mine.get(0));
        String unstated = "RECORD_INSERTED - signing_key/" + name;
        assertThat(findings(report)).contains("KEY_REPLACED 3 -", unstated);
        assertThat(report.at("/findings/0/detail").asString()).contains("The disk failed");
        assertThat(report.at("/replacedKeys/0/lost").asString()).isEqualTo("The disk failed");
        assertThat(findings(json(api.get("auditor", "/v1/audit/verification?accepted=" + name))))
                .containsExactlyInAnyOrder(unstated, "DERIVED_WRONG - search_progress");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '"', textBlock = """
            update encours.decision set outcome = 'X' where id = $id                      -> outcome is X (sealed:
            update encours.decision set as_of = '2020-01-01' where id = $id               -> as_of is 2020-01-01 (sealed:
            update encours.decision set outcome = 'X', as_of = '2020-01-01' where id = $id -> as_of is 2020-01-01 (sealed:
            update encours.decision set commitment = sha256('x') where id = $id           -> commitment is
            update encours.decision_content set customer = 'C-1' where decision_id = $id  -> customer is C-1 (sealed:
            update encours.decision set caller = 'X' where id = $id                       -> its hash is
            """)
    void tellsWhatAColumnWasWhereSomethingElseOnRecordTells(String sql, String detail) throws SQLException {
        String id = owner.text("select names[1] from encours.block where number = 5");
        owner.tamper(sql.replace("$id", "'" + id + "'"));
        assertThat(verification().at("/findings/0/detail").asString()).startsWith(detail);
    }

    @Test
    void tellsThatADecisionIsGoneWithItsMonth() throws SQLException {
        String id = "01275f1e-b400-7000-8000-000000000001";
        assertThat(api.get("auditor", "/v1/decisions/" + id)).hasStatus(404);
        owner.tamper("""
                insert into encours.tombstone
                values ('decision', '2010-03-01', gen_random_uuid(), now(), 'installation', 1, 1, 1, sha256('x'))
                """);
        for (String path : List.of("", "/record", "/receipt", "/explanation")) {
            MvcTestResult gone = api.get("auditor", "/v1/decisions/" + id + path);
            assertThat(gone).hasStatus(410);
            assertThat(json(gone).get("type").asString()).isEqualTo("/problems/dropped");
        }
    }

    @Test
    void findsAChainThatWasRecomputedWithTheKeyByACheckpoint() throws SQLException {
        JsonNode checkpoint = checkpoint();
        assertThat(compare(checkpoint)).isEmpty();
        owner.tamper(connection -> Forger.rewriteFrom(connection, 3, key));
        assertThat(findings()).containsExactly("DERIVED_WRONG - search_progress");
        owner.tamper("""
                update encours.search_progress set until = (select sealed_at from encours.block order by number desc limit 1)
                """);
        assertThat(findings()).isEmpty();
        assertThat(compare(checkpoint)).containsExactly("CHAIN_REWRITTEN " + last() + " -");
    }

    @Test
    void refusesACheckpointThatNobodyHereSigned() {
        String forged = checkpoint().toString().replaceFirst("\"number\":\\d+", "\"number\":1");
        assertThat(findings(json(api.post("auditor", "/v1/audit/checkpoint/verification", forged))))
                .containsExactly("SIGNATURE_WRONG 1 -");
    }

    @Test
    void checksAPeriod() {
        String from = owner.text("select to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                + " from encours.block where number = 3");
        JsonNode report = json(api.get("auditor", "/v1/audit/verification?from=" + from));
        assertThat(report.get("valid").asBoolean()).as(report.toString()).isTrue();
        assertThat(report.get("blocks").asLong()).isEqualTo(Long.parseLong(last()) - 2);
        JsonNode before = json(api.get("auditor", "/v1/audit/verification?to=" + from));
        assertThat(before.get("blocks").asInt()).isEqualTo(2);
    }

    private void decide() {
        assertThat(api.post("sales", "/v1/decisions/credit-limit", Examples.request("credit-limit/class-known")))
                .hasStatusOk();
    }

    private void caughtUp() {
        await().until(() -> owner.text(
                        "select block = (select max(number) from encours.block) from encours.search_progress")
                .equals("t"));
    }

    /** While somebody holds the table, one waits for it and another one for him; the rest gather, and share a block then. */
    private void decideTogether() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(10);
        List<Future<?>> calls = new ArrayList<>();
        try (Connection connection = owner.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table encours.decision in exclusive mode");
            IntStream.range(0, 10).forEach(i -> calls.add(callers.submit(this::decide)));
            await().until(() -> meters.get("encours.journal.waiting").gauge().value() >= 8);
            connection.rollback();
        }
        for (Future<?> call : calls) {
            call.get();
        }
        callers.shutdown();
    }

    private String last() {
        return owner.text("select max(number) from encours.block");
    }

    private JsonNode checkpoint() {
        return json(api.get("auditor", "/v1/audit/checkpoint"));
    }

    private List<String> compare(JsonNode checkpoint) {
        return findings(json(api.post("auditor", "/v1/audit/checkpoint/verification", checkpoint.toString())));
    }

    private JsonNode verification() {
        return json(api.get("auditor", "/v1/audit/verification"));
    }

    private List<String> findings() {
        return findings(verification());
    }

    /** Each as its kind, block and record. */
    private static List<String> findings(JsonNode report) {
        List<String> findings = new ArrayList<>();
        report.get("findings")
                .forEach(finding -> findings.add("%s %s %s"
                        .formatted(finding.get("kind").asString(), or(finding, "block"), or(finding, "record"))));
        assertThat(report.get("valid").asBoolean()).isEqualTo(findings.isEmpty());
        return findings;
    }

    private static String or(JsonNode finding, String name) {
        JsonNode value = finding.path(name);
        return value.isNull() || value.isMissingNode() ? "-" : value.asString();
    }
}
