package io.encours.journal.append;

import static io.encours.Patience.await;
import static io.encours.journal.append.TestJournal.failure;
import static io.encours.journal.record.DecisionRecords.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.Patience;
import io.encours.TestDatabase;
import io.encours.journal.append.NotRecordedException.Why;
import io.encours.journal.record.DecisionRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JournalFailureTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final JournalSettings HASTY = new JournalSettings(4, 8, Duration.ofMillis(700), 3);

    @Test
    void saysThatTheDatabaseIsGoneAndThatNothingIsOnRecord() throws Exception {
        try (Wire wire = Wire.to(DATABASE.url());
                TestJournal instance = new TestJournal(DATABASE, wire.url(), HASTY)) {
            recordsSoon(instance, aDecision().build());
            wire.cut();
            DecisionRecord decision = aDecision().build();
            assertThatThrownBy(() -> instance.journal().append(decision)).isInstanceOf(NotRecordedException.class);
            NotRecordedException refused = refused(instance, decision);
            assertThat(refused.mayBeOnRecord()).isFalse();
            assertThat(onRecord(decision)).isFalse();
        }
    }

    @Test
    void admitsThatADecisionMayBeOnRecordWhenTheAnswerIsLost() throws Exception {
        try (Wire wire = Wire.to(DATABASE.url());
                TestJournal instance = new TestJournal(DATABASE, wire.url(), HASTY)) {
            recordsSoon(instance, aDecision().build());
            DecisionRecord decision = aDecision().key("lost", "0".repeat(64)).build();
            wire.loseAnswers();
            NotRecordedException refused = refused(instance, decision);
            assertThat(refused.mayBeOnRecord()).isTrue();
        }
        try (TestJournal restarted = new TestJournal(DATABASE, TestJournal.SETTINGS)) {
            Appended again = restarted
                    .journal()
                    .append(aDecision().key("lost", "0".repeat(64)).build());
            assertThat(restarted.journal().find(again.decision().id())).contains(again.decision());
        }
    }

    @Test
    void refusesAtOnceWhatTheQueueDoesNotHold() throws Exception {
        try (TestJournal instance = new TestJournal(DATABASE, HASTY);
                Connection lock = lockedTable()) {
            List<Future<Appended>> answers = instance.appendAtOnce(
                    Stream.generate(() -> aDecision().build()).limit(40).toList());
            assertThat(answers)
                    .extracting(answer -> ((NotRecordedException) failure(answer)).why())
                    .contains(Why.OVERLOADED, Why.TIMED_OUT);
            lock.rollback();
        }
    }

    @Test
    void neverWritesADecisionThatItsCallerWasToldIsNotRecorded() throws Exception {
        List<DecisionRecord> decisions =
                Stream.generate(() -> aDecision().build()).limit(8).toList();
        try (TestJournal instance = new TestJournal(DATABASE, HASTY)) {
            List<Future<Appended>> answers;
            try (Connection lock = lockedTable()) {
                answers = instance.appendAtOnce(decisions);
                lock.rollback();
            }
            recordsSoon(instance, aDecision().build());
            for (int i = 0; i < decisions.size(); i++) {
                NotRecordedException refused = (NotRecordedException) failure(answers.get(i));
                assertThat(refused.mayBeOnRecord() || !onRecord(decisions.get(i)))
                        .isTrue();
            }
            assertThat(answers).anyMatch(answer -> !mayBeOnRecord(answer));
        }
    }

    @Test
    void worksAgainOnceTheDatabaseDoes() throws Exception {
        try (TestJournal instance = new TestJournal(DATABASE, HASTY)) {
            try (Connection lock = lockedTable()) {
                refused(instance, aDecision().build());
                lock.rollback();
            }
            recordsSoon(instance, aDecision().build());
        }
    }

    @Test
    void writesWhatWaitsBeforeItStops() throws Exception {
        List<DecisionRecord> decisions =
                Stream.generate(() -> aDecision().build()).limit(200).toList();
        TestJournal instance = new TestJournal(DATABASE, new JournalSettings(10, 500, Patience.LONG, 3));
        ExecutorService callers = Executors.newFixedThreadPool(200);
        try (instance;
                Connection lock = lockedTable()) {
            List<Future<Appended>> answers = decisions.stream()
                    .map(decision -> callers.submit(
                            (Callable<Appended>) () -> instance.journal().append(decision)))
                    .toList();
            // one batch is being written and all others wait
            await().until(() -> instance.waiting() >= decisions.size() - 10);
            lock.rollback();
            instance.stop();
            for (Future<Appended> answer : answers) {
                assertThat(answer.get().repeated()).isFalse();
            }
            assertThat(refused(instance, aDecision().build()).why()).isEqualTo(Why.UNAVAILABLE);
        } finally {
            callers.shutdown();
        }
    }

    /** However busy the machine is, the database answers in time now and then. */
    private static void recordsSoon(TestJournal instance, DecisionRecord decision) {
        await().ignoreExceptionsInstanceOf(NotRecordedException.class)
                .until(() -> !instance.journal().append(decision).repeated());
    }

    private static NotRecordedException refused(TestJournal instance, DecisionRecord decision) {
        try {
            throw new AssertionError("recorded: " + instance.journal().append(decision));
        } catch (NotRecordedException refused) {
            return refused;
        }
    }

    private static boolean mayBeOnRecord(Future<Appended> answer) {
        try {
            return ((NotRecordedException) failure(answer)).mayBeOnRecord();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static boolean onRecord(DecisionRecord decision) {
        try (TestJournal other = new TestJournal(DATABASE, TestJournal.SETTINGS)) {
            return other.journal().find(decision.id()).isPresent();
        }
    }

    /** Somebody holds the table, so that every write waits. */
    private static Connection lockedTable() throws SQLException {
        Connection connection = DATABASE.owner().getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table encours.decision in exclusive mode");
        }
        return connection;
    }
}
