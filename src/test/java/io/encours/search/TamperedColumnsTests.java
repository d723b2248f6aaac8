package io.encours.search;

import static io.encours.Patience.await;
import static io.encours.rulebook.PolicyApi.ADA;
import static io.encours.rulebook.PolicyApi.BOB;
import static io.encours.rulebook.PolicyApi.EVE;
import static io.encours.rulebook.PolicyApi.XLSX;
import static io.encours.rulebook.PolicyApi.edited;
import static io.encours.rulebook.PolicyApi.json;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.decision.Api;
import io.encours.decision.Examples;
import io.encours.decision.OwnerOfTheDatabase;
import io.encours.proof.block.Leaf;
import io.encours.proof.chain.Chain;
import io.encours.proof.verification.ChainReport;
import io.encours.proof.verification.ChainVerification;
import io.encours.proof.verification.SealedTombstones;
import io.encours.rulebook.PolicyApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Every column of every table is altered, one at a time, and rows are deleted and put in: verification notices each, or the
 * documentation says why it is not worth it. Nothing is named here, so a new table or column has to be sealed or listed.
 */
@EncoursTest(properties = {"encours.replays.settled=0s", "encours.replays.poll=50ms", "encours.search.interval=1h"})
class TamperedColumnsTests {

    private static final Path DOCUMENTATION = Path.of("src/docs/receipts.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String SERVICE = "where relnamespace = 'encours'::regnamespace";

    /** Rows without which a table would be empty, as an upgrade or retention leaves them. */
    private static final Map<String, String> ROWS = Map.of(
            "tombstone",
            """
            insert into encours.tombstone values ('decision', '2010-03-01', '%1$s', now(), 'installation', 1, 1000000, 1000000, sha256('x'))
            """,
            "audit_log_before_chain",
            "insert into encours.audit_log_before_chain select batch from encours.block where number = 1");

    private static boolean recorded;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Environment environment;

    @Autowired
    private ChainVerification verification;

    @Autowired
    private Chain chain;

    @Autowired
    private IndexStep index;

    @Autowired
    private Clock clock;

    private OwnerOfTheDatabase owner;
    private Connection connection;
    private Set<String> notCompared;

    @BeforeEach
    void takeTheGuardsAway() throws Exception {
        owner = new OwnerOfTheDatabase(environment);
        if (!recorded) {
            record();
            recorded = true;
        }
        notCompared = notCompared();
        connection = owner.connection();
        connection.setAutoCommit(false);
        execute("set timezone = 'Asia/Tokyo'");
        each("select oid::regclass from pg_class %s and relkind in ('r', 'p')", "alter table %s disable trigger user");
        each("""
                select format('%%s drop constraint %%I', conrelid::regclass, conname) from pg_constraint
                where connamespace = 'encours'::regnamespace and contype in ('c', 'f') and conparentid = 0 and conislocal
                """, "alter table %s");
        each("""
                select indexrelid::regclass from pg_index join pg_class on indexrelid = pg_class.oid %s and indisunique
                  and not exists (select from pg_constraint where conindid = indexrelid)
                """, "drop index %s");
        each("""
                select format('%%s alter column %%I drop identity', attrelid::regclass, attname)
                from pg_attribute join pg_class on attrelid = pg_class.oid %s and attidentity <> ''
                """, "alter table %s");
        ChainReport report = report();
        assertThat(report.valid()).as(report.findings().toString()).isTrue();
    }

    @AfterEach
    void giveThemBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void noticesEveryColumnThatIsAltered() throws SQLException {
        List<String> unnoticed = new ArrayList<>();
        for (Map.Entry<String, List<Column>> table : tables().entrySet()) {
            if (!notCompared.contains(table.getKey())) {
                withRows(table.getKey());
                for (Column column : table.getValue()) {
                    alter(column, unnoticed);
                }
                execute("rollback to savepoint untouched");
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    private void alter(Column column, List<String> unnoticed) throws SQLException {
        if (notCompared.contains(column.toString())) {
            return;
        }
        List<String> rows = rows(column);
        assertThat(rows).as("rows of " + column).isNotEmpty();
        for (String row : rows) {
            noticed(
                    "update encours.%s set %s = %s where %s".formatted(column.table, column.name, column.other(), row),
                    unnoticed);
        }
    }

    @Test
    void noticesEveryTableThatMissesARow() throws SQLException {
        List<String> unnoticed = new ArrayList<>();
        for (String table : tables().keySet()) {
            if (!notCompared.contains(table) && !notCompared.contains(table + " deleted")) {
                withRows(table);
                for (String row : rows(new Column(table, "tableoid", "oid"))) {
                    noticed("delete from encours.%s where %s".formatted(table, row), unnoticed);
                }
                execute("rollback to savepoint untouched");
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** A copy of a row, under another key and with other counts. */
    @Test
    void noticesEveryTableThatHasARowTooMany() throws SQLException {
        List<String> unnoticed = new ArrayList<>();
        for (Map.Entry<String, List<Column>> entry : tables().entrySet()) {
            String table = entry.getKey();
            if (!notCompared.contains(table) && !notCompared.contains(table + " inserted")) {
                withRows(table);
                for (Column key :
                        entry.getValue().stream().filter(this::isUnique).toList()) {
                    execute("create temp table one as select * from encours.%s limit 1".formatted(table));
                    for (Column column : entry.getValue().stream()
                            .filter(each -> each.equals(key) || each.type.equals("int8") || isAlone(each))
                            .toList()) {
                        execute("update one set %s = %s".formatted(column.name, column.other()));
                    }
                    noticed("insert into encours.%s select * from one".formatted(table), unnoticed);
                    execute("drop table one");
                }
                execute("rollback to savepoint untouched");
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '`', textBlock = """
            update encours.release set approved_by = 'eve' where number = 2 -> RECORD_ALTERED release/2 approved_by is eve (sealed: bob)
            update encours.release set effective_from = effective_from - interval '1 day' where number = 2 -> RECORD_ALTERED release/2 effective_from is
            update encours.release_artefact set sha256 = (select sha256 from encours.release_artefact where release = 1 and name = 'decision-tables/score.xlsx') where release = 2 and name = 'decision-tables/credit-limit.xlsx' -> RECORD_ALTERED release/2 artefacts decision-tables/credit-limit.xlsx is
            update encours.artefact set bytes = 'x' where sha256 = (select sha256 from encours.release_artefact where release = 1 and name = 'decision-tables/score.xlsx') -> CONTENT_ALTERED artefact/* the hash of the file, as release 4 has it, decision-tables/score.xlsx, is 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881 (expected:
            update encours.draft set closing_reason = 'Too high' where state = 'REJECTED' -> RECORD_ALTERED draft/4 closing_reason is Too high (sealed: Too low)
            update encours.draft_revision set author = 'bob' where draft = 1 -> RECORD_ALTERED draft_revision/1/1 author is bob (sealed: eve)
            delete from encours.release_withdrawal -> RECORD_MISSING release_withdrawal/4 it is not there (sealed: {"reason": "Not yet", "release": 4, "withdrawn_at":
            update encours.account set password = 'x' where name = 'credit-approver' -> RECORD_ALTERED account/credit-approver password is
            update encours.decision_key set key = 'other' where key = 'one' -> DERIVED_WRONG * key is other (by the record: one)
            update encours.decision_search set outcome = 'GRANTED' where caller = 'sales' and type = 'credit-limit' and entity is not null -> DERIVED_WRONG * index outcome is GRANTED (by the record: REDUCED)
            """)
    void namesWhatWasAltered(String tampering, String finding) throws SQLException {
        execute(tampering);
        assertThat(report().findings())
                .extracting(found -> "%s %s %s"
                        .formatted(
                                found.kind(),
                                finding.contains(" * ") || finding.contains("/* ")
                                        ? String.valueOf(found.record()).replaceAll("[0-9a-f-]{36,}$", "*")
                                        : found.record(),
                                found.detail()))
                .anySatisfy(found -> assertThat(found).startsWith(finding));
    }

    private void withRows(String table) throws SQLException {
        execute("savepoint untouched");
        String insert = ROWS.get(table);
        if (insert != null) {
            UUID batch = UUID.randomUUID();
            execute(insert.formatted(batch));
            List<Leaf> leaves = new SealedTombstones()
                    .in(connection, List.of(batch)).stream()
                            .map(record -> record.leaf())
                            .toList();
            if (!leaves.isEmpty()) {
                chain.seal(connection, "tombstone", batch, leaves);
            }
            assertThat(report().findings()).isEmpty();
        }
    }

    private void noticed(String tampering, List<String> unnoticed) throws SQLException {
        execute("savepoint sound");
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(tampering)).as(tampering).isEqualTo(1);
        }
        ChainReport report = report();
        if (report.valid()
                || report.findings().stream()
                        .anyMatch(finding -> finding.detail().isBlank())) {
            unnoticed.add(tampering);
        }
        execute("rollback to savepoint sound");
    }

    private ChainReport report() throws SQLException {
        return verification.verify(connection, null, null, Set.of());
    }

    /** A column of a table, with the name of its type. */
    private record Column(String table, String name, String type) {

        /** SQL of a value that it has not. */
        String other() {
            return switch (type) {
                case "text" -> "coalesce(%s, '') || 'x'".formatted(name);
                case "int4", "int8", "numeric" -> "coalesce(%s, 0) + 1000000".formatted(name);
                case "bool" -> "not coalesce(%s, false)".formatted(name);
                case "uuid" -> "gen_random_uuid()";
                case "timestamptz" -> "coalesce(%s, now()) - interval '1 second'".formatted(name);
                case "date" -> "%s + 40".formatted(name);
                case "bytea" -> "sha256(coalesce(%s, ''))".formatted(name);
                case "_text" -> "%s || 'x'::text".formatted(name);
                case "_int4" -> "%s || 1000000".formatted(name);
                default -> throw new AssertionError("how is a %s altered?".formatted(type));
            };
        }

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    /** Every table of the service with its columns, partitions aside. */
    private Map<String, List<Column>> tables() throws SQLException {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        query(
                """
                select c.table_name, c.column_name, c.udt_name from information_schema.columns c
                join pg_class on relname = c.table_name %s and relkind in ('r', 'p') and not relispartition
                where c.table_schema = 'encours' order by c.table_name, c.ordinal_position
                """.replace("%s", SERVICE.replace("where", "and")),
                row -> tables.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(new Column(row.getString(1), row.getString(2), row.getString(3))));
        return tables;
    }

    /** Some rows, where it is null and where it is not. */
    private List<String> rows(Column column) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String some : List.of("not null order by tableoid desc, ctid desc", "null")) {
            query(
                    "select tableoid, ctid from encours.%s where %s is %s limit 1"
                            .formatted(column.table, column.name, some),
                    row -> rows.add("tableoid = %s and ctid = '%s'".formatted(row.getString(1), row.getString(2))));
        }
        return rows.stream().distinct().toList();
    }

    private boolean isUnique(Column column) {
        return keys(column, "true");
    }

    /** Whether no two rows may have it. */
    private boolean isAlone(Column column) {
        return keys(column, "cardinality(conkey) = 1");
    }

    private boolean keys(Column column, String condition) {
        List<String> found = new ArrayList<>();
        try {
            query("""
                    select conname from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any(conkey)
                    where conrelid = 'encours.%s'::regclass and contype in ('p', 'u') and attname = '%s' and %s
                    """.formatted(column.table, column.name, condition), row -> found.add(row.getString(1)));
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
        return !found.isEmpty();
    }

    /** What the documentation lists under "What is not compared": tables, columns, and rows deleted or inserted. */
    private static Set<String> notCompared() throws IOException {
        String documentation = Files.readString(DOCUMENTATION);
        String section = documentation.substring(documentation.indexOf("## What is not compared"));
        return section.substring(0, section.indexOf("\n## ", 1))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .flatMap(cell -> CODE.matcher(cell).results().map((MatchResult code) -> code.group(1)))
                .collect(toCollection(TreeSet::new));
    }

    /** Releases and drafts in every state, decisions, an erasure, a replay, an export. */
    private void record() {
        Api api = new Api(mvc);
        PolicyApi policy = new PolicyApi(mvc);
        String limits = "/v1/decisions/credit-limit";
        String question = Examples.request("credit-limit/class-known");
        assertThat(api.post("sales", limits, question, "Idempotency-Key", "one"))
                .hasStatusOk();
        assertThat(api.post("sales", limits, question.replaceFirst("\"subject\"", "\"entity\": \"FR01\", \"subject\"")))
                .hasStatusOk();
        Examples.names("dunning").stream()
                .limit(2)
                .forEach(name -> assertThat(api.post("sales", "/v1/decisions/dunning", Examples.request(name)))
                        .hasStatusOk());
        assertThat(api.post("sales", limits, question.replace("C-10042", "C-ERASED"), "Idempotency-Key", "two"))
                .hasStatusOk();
        caughtUp();

        policy.draft(EVE);
        String lower = policy.draft(EVE);
        byte[] workbook = edited(policy.withNote("Lower"), "Ceilings", Map.of("C18", 30));
        assertThat(policy.put(EVE, lower + "/tables/credit-limit", policy.tag(lower), XLSX, workbook))
                .hasStatusOk();
        policy.submitted(EVE);
        String rejected = policy.submitted(EVE);
        ended(policy.post(BOB, rejected + "/rejection", policy.tag(rejected), "{\"reason\": \"Too low\"}"));
        assertThat(policy.post(
                        EVE,
                        "/v1/drafts",
                        "",
                        "{\"comment\": \"Once more\", \"draft\": %s}".formatted(number(rejected))))
                .hasStatus(201);
        String withdrawn = policy.draft(EVE);
        ended(policy.post(EVE, withdrawn + "/withdrawal", policy.tag(withdrawn), "{\"reason\": \"Not needed\"}"));
        String approved = policy.submitted(EVE);
        assertThat(policy.post(BOB, approved + "/approval", policy.tag(approved), policy.seen(approved, "")))
                .hasStatus(201);
        await().until(() ->
                json(policy.get(EVE, "/v1/releases/in-force")).get("number").asInt() == 2);
        assertThat(policy.post(
                        BOB,
                        "/v1/releases/1/rollback",
                        policy.tag("/v1/releases/in-force"),
                        "{\"reason\": \"Sales objects\"}"))
                .hasStatus(201);
        String later = policy.submitted(EVE);
        String tomorrow = clock.instant().plus(Duration.ofDays(1)).toString();
        assertThat(policy.post(BOB, later + "/approval", policy.tag(later), policy.seen(later, tomorrow)))
                .hasStatus(201);
        ended(policy.post(ADA, "/v1/releases/4/withdrawal", policy.tag("/v1/releases/4"), "{\"reason\": \"Not yet\"}"));

        MvcTestResult replay = api.post(
                "credit-manager",
                "/v1/audit/replays",
                "{\"from\": \"2020-01-01T00:00:00Z\", \"draft\": %s}".formatted(number(lower)));
        MvcTestResult export = api.post("auditor", "/v1/audit/exports?type=credit-limit&format=csv", "");
        for (MvcTestResult job : List.of(replay, export)) {
            String place = Objects.requireNonNull(job.getResponse().getHeader("Location"));
            await().until(() ->
                    Api.json(api.get("auditor", place)).get("state").asString().equals("DONE"));
        }
        assertThat(api.post("operator", "/v1/erasures", "{\"customer\": \"C-ERASED\", \"reason\": \"Request\"}"))
                .hasStatusOk();
        caughtUp();
    }

    private static void ended(MvcTestResult result) {
        assertThat(result).hasStatusOk();
    }

    private static String number(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void caughtUp() {
        await().until(() -> index.take() < 0
                && owner.text("select block = (select max(number) from encours.block) from encours.search_progress")
                        .equals("t"));
    }

    private interface Reading {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, Reading reading) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reading.read(rows);
            }
        }
    }

    private void each(String query, String statement) throws SQLException {
        List<String> found = new ArrayList<>();
        query(query.replace("%s and", SERVICE + " and").replace("%%", "%"), row -> found.add(row.getString(1)));
        for (String each : found) {
            execute(statement.formatted(each));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
