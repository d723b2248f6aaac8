package io.encours.journal.append;

import static io.encours.journal.record.DecisionRecords.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.TestDatabase;
import io.encours.journal.record.DecisionIds;
import io.encours.journal.record.DecisionRecord;
import io.encours.journal.record.DecisionRecords;
import io.encours.journal.record.Idempotency;
import io.encours.journal.sealed.Adoption;
import io.encours.journal.sealed.SealedDecisions;
import io.encours.journal.sealed.SealedErasures;
import io.encours.proof.chain.Chain;
import io.encours.proof.chain.SealingCommit;
import io.encours.proof.key.TestKeys;
import io.encours.proof.verification.TestVerification;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class SealingTests {

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void sealsWhatSeveralInstancesWriteAtOnceInOneChain() throws Exception {
        database.migrate();
        ExecutorService callers = Executors.newFixedThreadPool(3);
        try (TestJournal one = instance();
                TestJournal two = instance();
                TestJournal three = instance()) {
            List<Future<Integer>> written = callers.invokeAll(
                    Stream.of(one, two, three).map(SealingTests::twoHundred).toList());
            for (Future<Integer> count : written) {
                assertThat(count.get()).isEqualTo(200);
            }
        }
        callers.shutdown();
        assertThat(verification()).isEqualTo("600 records are as they were sealed");
        assertThat(text("select count(*) = max(number) and sum(count) = 600 from encours.block"))
                .isEqualTo("t");
    }

    @Test
    void keepsAndSealsOnceWhatWasOnRecordBeforeTheChain() {
        database.migrateTo("20");
        text("""
                insert into encours.decision
                select ('019aa8a3-7c00-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
                  timestamptz '2025-11-21 22:57:57.760Z', 'credit-limit', 'C-É' || n, null, 'sales',
                  case when n = 1 then 'key' end, case when n = 1 then repeat('a', 64) end, 1, repeat('b', 64),
                  '2025-11-22', 'GRANTED', 10, 20, '{"né": ' || n || '}'
                from generate_series(1, 450) n
                returning 1
                """);
        database.migrate();
        TestKeys.register(database.service());
        adopt();
        adopt();
        assertThat(verification()).isEqualTo("450 records are as they were sealed");
        assertThat(text("select count(*) from encours.block")).isEqualTo("3");
        try (TestJournal instance = instance()) {
            DecisionRecord first = instance.journal()
                    .find(UUID.fromString("019aa8a3-7c00-7000-8000-000000000001"))
                    .orElseThrow();
            assertThat(first.customer().value()).isEqualTo("C-É1");
            assertThat(first.document()).isEqualTo("{\"né\": 1}");
            assertThat(first.idempotency()).isEqualTo(new Idempotency("key", "a".repeat(64)));
        }
        assertThatThrownBy(() -> text("update encours.decision set outcome = 'X' returning 1"))
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void takesInNothingWithoutABlockOnceThereIsOne() {
        database.migrate();
        try (TestJournal instance = instance()) {
            instance.journal().append(aDecision().build());
        }
        text("""
                insert into encours.decision
                select gen_random_uuid(), decided_at, type, entity, caller, release_number, release_hash, as_of, outcome,
                  0, 0, gen_random_uuid(), commitment from encours.decision
                returning 1
                """);
        adopt();
        assertThat(text("select count(*) from encours.block")).isEqualTo("1");
        assertThat(verification()).contains("RECORD_INSERTED");
    }

    @Test
    void goesOnBehindWhatAnotherInstanceSealedMeanwhile() {
        database.migrate();
        try (TestJournal one = instance();
                TestJournal two = instance()) {
            for (TestJournal instance : List.of(one, one, one, two, one, one, two, two, two, one)) {
                instance.journal().append(aDecision().build());
            }
        }
        assertThat(verification()).isEqualTo("10 records are as they were sealed");
    }

    @Test
    void findsADecisionThatAnotherInstancePutOnRecordUnderItsKey() {
        database.migrate();
        DecisionRecord first = aDecision().key("order 7", "a".repeat(64)).build();
        try (TestJournal one = instance();
                TestJournal two = instance()) {
            one.journal().append(aDecision().build());
            one.journal().append(aDecision().build());
            two.journal().append(first);
            Appended again = one.journal()
                    .append(aDecision().key("order 7", "a".repeat(64)).build());
            assertThat(again.decision().id()).isEqualTo(first.id());
        }
        assertThat(verification()).isEqualTo("3 records are as they were sealed");
    }

    @Test
    void waitsForAnotherTransactionThatHoldsTheEndOfTheChain() throws Exception {
        database.migrate();
        ExecutorService caller = Executors.newSingleThreadExecutor();
        try (TestJournal instance = instance();
                Connection holder = database.service().getConnection()) {
            instance.journal().append(aDecision().build());
            instance.journal().append(aDecision().build());
            holder.setAutoCommit(false);
            assertThat(new Chain(TestKeys.KEY, Clock.systemUTC()).isEmpty(holder))
                    .isFalse();
            Future<Appended> waiting =
                    caller.submit(() -> instance.journal().append(aDecision().build()));
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            holder.commit();
            waiting.get();
        }
        caller.shutdown();
        assertThat(verification()).isEqualTo("3 records are as they were sealed");
    }

    @Test
    void takesTheEndOfTheChainUnaskedOnceTwoOfItsOwnBlocksStandSideBySide() throws Exception {
        database.migrate();
        try (TestJournal another = instance()) {
            another.journal().append(aDecision().build());
        }
        SealingCommit sealing = new SealingCommit(new Chain(TestKeys.KEY, Clock.systemUTC()));
        List<String> statements = new ArrayList<>();
        try (Connection connection = database.service().getConnection()) {
            connection.setAutoCommit(false);
            BatchTransaction transaction = new BatchTransaction(
                    listening(connection, statements), sealing, new DecisionIds(Clock.systemUTC()));
            List<Integer> sent = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                statements.clear();
                transaction.write(List.of(CommittedDecision.of(aDecision().build())));
                sent.add(statements.size());
            }
            assertThat(sent).containsExactly(2, 2, 1);
        }
    }

    @Test
    void sealsWhatIsLeftOfABatchWhoseKeysAreTakenInPart() throws Exception {
        database.migrate();
        TestKeys.register(database.service());
        SealingCommit sealing = new SealingCommit(new Chain(TestKeys.KEY, Clock.systemUTC()));
        try (Connection connection = database.service().getConnection()) {
            connection.setAutoCommit(false);
            BatchTransaction transaction =
                    new BatchTransaction(connection, sealing, new DecisionIds(Clock.systemUTC()));
            transaction.write(List.of(committed(aDecision())));
            transaction.write(List.of(committed(aDecision().key("order 7", "a".repeat(64)))));
            CommittedDecision unkeyed = committed(aDecision());
            assertThat(transaction.write(List.of(committed(aDecision().key("order 7", "a".repeat(64))), unkeyed)))
                    .containsExactly(unkeyed.id());
        }
        assertThat(verification()).isEqualTo("3 records are as they were sealed");
    }

    @Test
    void goesOnAfterRowsThatWereRefused() throws Exception {
        database.migrate();
        TestKeys.register(database.service());
        SealingCommit sealing = new SealingCommit(new Chain(TestKeys.KEY, Clock.systemUTC()));
        try (Connection connection = database.service().getConnection()) {
            connection.setAutoCommit(false);
            BatchTransaction transaction =
                    new BatchTransaction(connection, sealing, new DecisionIds(Clock.systemUTC()));
            CommittedDecision first = committed(aDecision());
            transaction.write(List.of(first));
            transaction.write(List.of(committed(aDecision())));
            assertThatThrownBy(() -> transaction.write(List.of(first))).isInstanceOf(SQLException.class);
            transaction.write(List.of(committed(aDecision())));
        }
        assertThat(verification()).isEqualTo("3 records are as they were sealed");
    }

    private static CommittedDecision committed(DecisionRecords decision) {
        return CommittedDecision.of(decision.build());
    }

    private static Connection listening(Connection connection, List<String> statements) {
        return (Connection) Proxy.newProxyInstance(
                SealingTests.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.add((String) arguments[0]);
                    }
                    return method.invoke(connection, arguments);
                });
    }

    private TestJournal instance() {
        return new TestJournal(database, TestJournal.SETTINGS);
    }

    private static Callable<Integer> twoHundred(TestJournal instance) {
        return () -> instance.appendAtOnce(IntStream.range(0, 200)
                        .mapToObj(i -> aDecision().build())
                        .toList())
                .size();
    }

    private void adopt() {
        DataSource service = database.service();
        new Adoption(
                        new JdbcTemplate(service),
                        new DataSourceTransactionManager(service),
                        new SealedDecisions(),
                        new Chain(TestKeys.KEY, Clock.systemUTC()))
                .start();
    }

    private String verification() {
        return TestVerification.of(database.service(), new SealedDecisions(), new SealedErasures());
    }

    private String text(String sql) {
        return Objects.requireNonNull(
                new JdbcTemplate(database.owner()).query(sql, rows -> rows.next() ? rows.getString(1) : ""));
    }
}
