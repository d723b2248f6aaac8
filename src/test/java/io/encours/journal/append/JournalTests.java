package io.encours.journal.append;

import static io.encours.journal.append.TestJournal.failure;
import static io.encours.journal.record.DecisionRecords.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.TestDatabase;
import io.encours.journal.Journal;
import io.encours.journal.record.DecisionRecord;
import io.encours.journal.record.Idempotency;
import io.encours.journal.record.IdempotencyConflict;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JournalTests {

    private static final String HASH = "0".repeat(64);
    private static final String OTHER_HASH = "1".repeat(64);

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final TestJournal INSTANCE = new TestJournal(DATABASE, TestJournal.SETTINGS);
    private static final Journal JOURNAL = INSTANCE.journal();

    @AfterAll
    static void close() {
        INSTANCE.close();
    }

    @Test
    void findsWhatWasAppendedToTheLetter() {
        DecisionRecord decision = aDecision().key("order-1", HASH).build();
        assertThat(JOURNAL.append(decision)).isEqualTo(new Appended(decision, false));
        assertThat(JOURNAL.find(decision.id())).contains(decision);
    }

    @Test
    void findsNothingUnderAnIdThatWasNeverGiven() {
        assertThat(JOURNAL.find(aDecision().id())).isEmpty();
        assertThat(JOURNAL.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void answersARepeatedRequestWithTheRecordedDecision() {
        DecisionRecord first = aDecision().key("order-2", HASH).build();
        JOURNAL.append(first);
        assertThat(JOURNAL.append(aDecision().key("order-2", HASH).build())).isEqualTo(new Appended(first, true));
        assertThat(JOURNAL.find("sales", new Idempotency("order-2", HASH))).contains(first);
        assertThat(JOURNAL.find("sales", new Idempotency("order-3", HASH))).isEmpty();
    }

    @Test
    void refusesAnotherRequestUnderAKeyThatWasUsed() {
        DecisionRecord other = aDecision().key("order-4", OTHER_HASH).build();
        JOURNAL.append(aDecision().key("order-4", HASH).build());
        assertThatThrownBy(() -> JOURNAL.append(other)).isInstanceOf(IdempotencyConflict.class);
        assertThatThrownBy(() -> JOURNAL.find("sales", new Idempotency("order-4", OTHER_HASH)))
                .isInstanceOf(IdempotencyConflict.class);
        assertThat(JOURNAL.find(other.id())).isEmpty();
    }

    @Test
    void keepsTheKeysOfCallersApart() {
        DecisionRecord sales = aDecision().key("order-5", HASH).build();
        DecisionRecord manager =
                aDecision().by("credit-manager").key("order-5", OTHER_HASH).build();
        assertThat(JOURNAL.append(sales).repeated()).isFalse();
        assertThat(JOURNAL.append(manager).repeated()).isFalse();
    }

    @Test
    void knowsAKeyAgainAfterARestart() {
        DecisionRecord first = aDecision().key("order-6", HASH).build();
        JOURNAL.append(first);
        try (TestJournal restarted = new TestJournal(DATABASE, TestJournal.SETTINGS)) {
            assertThat(restarted
                            .journal()
                            .append(aDecision().key("order-6", HASH).build()))
                    .isEqualTo(new Appended(first, true));
        }
    }

    @Test
    void recordsOneOfManyRequestsThatArriveTogether() throws Exception {
        List<DecisionRecord> same = IntStream.range(0, 64)
                .mapToObj(i -> aDecision().key("order-7", HASH).build())
                .toList();
        List<Appended> answers = new ArrayList<>();
        for (Future<Appended> answer : INSTANCE.appendAtOnce(same)) {
            answers.add(answer.get());
        }
        assertThat(answers)
                .extracting(Appended::decision)
                .containsOnly(answers.get(0).decision());
        assertThat(answers).filteredOn(answer -> !answer.repeated()).hasSize(1);
        assertThat(count("order-7")).isEqualTo(1);
    }

    @Test
    void tellsRequestsThatArriveTogetherWithOneKeyApart() throws Exception {
        List<DecisionRecord> two = List.of(
                aDecision().key("order-8", HASH).build(),
                aDecision().key("order-8", OTHER_HASH).build());
        List<Future<Appended>> answers = INSTANCE.appendAtOnce(two);
        assertThat(answers).filteredOn(JournalTests::succeeded).hasSize(1);
        assertThat(count("order-8")).isEqualTo(1);
    }

    @Test
    void neverDeadlocksWhenTwoInstancesUseTheSameKeysInDifferentOrder() throws Exception {
        try (TestJournal other = new TestJournal(DATABASE, TestJournal.SETTINGS)) {
            for (int round = 0; round < 20; round++) {
                List<DecisionRecord> up = keys(round, IntStream.range(0, 40));
                List<DecisionRecord> down = keys(round, IntStream.range(0, 40).map(i -> 39 - i));
                Thread thread = new Thread(() -> appendAll(other, up));
                thread.start();
                appendAll(INSTANCE, down);
                thread.join();
            }
        }
        assertThat(one("select count(*) from encours.decision_content where idempotency_key like 'crossed-%'"))
                .isEqualTo(800);
        assertThat(one("select deadlocks from pg_stat_database where datname = current_database()"))
                .isZero();
    }

    @Test
    void aPoisonedRecordFailsAlone() throws Exception {
        List<DecisionRecord> decisions = Stream.concat(
                        Stream.of(aDecision().poisoned().build()),
                        Stream.generate(() -> aDecision().build()).limit(63))
                .toList();
        List<Future<Appended>> answers = INSTANCE.appendAtOnce(decisions);
        assertThat(failure(answers.get(0))).isInstanceOfSatisfying(NotRecordedException.class, refused -> {
            assertThat(refused.why()).isEqualTo(NotRecordedException.Why.REFUSED);
            assertThat(refused.mayBeOnRecord()).isFalse();
        });
        assertThat(answers.subList(1, 64)).allMatch(JournalTests::succeeded);
        assertThat(decisions.subList(1, 64))
                .allSatisfy(decision -> assertThat(JOURNAL.find(decision.id())).contains(decision));
    }

    @Test
    void aPoisonedRecordLeavesItsKeyFree() {
        assertThatThrownBy(() -> JOURNAL.append(
                        aDecision().key("order-9", HASH).poisoned().build()))
                .isInstanceOf(NotRecordedException.class);
        assertThat(JOURNAL.append(aDecision().key("order-9", HASH).build()).repeated())
                .isFalse();
    }

    @Test
    void refusesADocumentThatWouldNotComeBackAsItIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aDecision().document("{\"a\": \"\ud800\"}").build());
    }

    @Test
    void refusesAnIdWithoutATimestamp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aDecision().id(UUID.randomUUID()).build());
    }

    private static List<DecisionRecord> keys(int round, IntStream order) {
        return order.mapToObj(i -> aDecision()
                        .key("crossed-%d-%d".formatted(round, i), HASH)
                        .build())
                .toList();
    }

    private static void appendAll(TestJournal instance, List<DecisionRecord> decisions) {
        try {
            assertThat(instance.appendAtOnce(decisions)).allMatch(JournalTests::succeeded);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static boolean succeeded(Future<Appended> answer) {
        try {
            return answer.get() != null;
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            return false;
        }
    }

    private static int count(String key) {
        return JdbcClient.create(DATABASE.service())
                .sql("select count(*) from encours.decision_content where idempotency_key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }

    private static int one(String query) {
        return JdbcClient.create(DATABASE.service())
                .sql(query)
                .query(Integer.class)
                .single();
    }
}
