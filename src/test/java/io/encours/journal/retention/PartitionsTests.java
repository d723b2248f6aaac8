package io.encours.journal.retention;

import static io.encours.journal.record.DecisionRecords.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import io.encours.TestDatabase;
import io.encours.journal.append.TestJournal;
import io.encours.journal.record.DecisionRecord;
import io.encours.journal.record.DecisionRows;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PartitionsTests {

    private final TestDatabase database = TestDatabase.migrated();
    private JdbcClient jdbc = JdbcClient.create(database.service());

    @BeforeEach
    void start() {
        partitions("2031-11-30T23:59:59Z").start();
    }

    @Test
    void makesTheMonthsAhead() {
        assertThat(names()).contains("decision_2031_11", "decision_2031_12", "decision_2032_01");
        assertThat(partitions("2031-12-01T00:00:00Z").make(LocalDate.of(2031, 12, 1), 3))
                .isEqualTo(1);
        assertThat(names()).contains("decision_2032_02");
    }

    @Test
    void putsADecisionIntoItsMonthInUniversalTime() {
        assertThat(partitionOf("2031-11-30T23:59:59.999Z")).isEqualTo("decision_2031_11");
        assertThat(partitionOf("2031-12-01T00:00:00Z")).isEqualTo("decision_2031_12");
    }

    @Test
    void keepsADecisionWhoseMonthHasNoPartition() {
        assertThat(partitionOf("2035-05-05T00:00:00Z")).isEqualTo("decision_rest");
        assertThat(partitions("2035-05-05T00:00:00Z").make(LocalDate.of(2035, 5, 1), 2))
                .isEqualTo(1);
        assertThat(names()).contains("decision_2035_06").doesNotContain("decision_2035_05");
    }

    @Test
    void sealsEachPartition() {
        jdbc = JdbcClient.create(database.owner());
        assertThatThrownBy(() -> jdbc.sql("truncate encours.decision_2031_12").update())
                .rootCause()
                .hasMessageContaining("append-only");
        assertThatThrownBy(
                        () -> jdbc.sql("delete from encours.decision_2031_12").update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void looksForADecisionInItsOwnPartitionAlone() {
        String plan = String.join(
                "\n",
                jdbc.sql("explain " + DecisionRows.BY_ID)
                        .param(UUID.randomUUID())
                        .param(Instant.parse("2031-12-05T00:00:00Z").atOffset(ZoneOffset.UTC))
                        .query(String.class)
                        .list());
        assertThat(plan).contains("decision_2031_12").doesNotContain("decision_2031_11", "decision_rest");
    }

    @Test
    void refusesToMakeTooMany() {
        assertThatThrownBy(() -> partitions("2031-11-30T00:00:00Z").make(LocalDate.of(2031, 11, 1), 37))
                .hasMessageContaining("between 1 and 36 months");
    }

    private Partitions partitions(String now) {
        return new Partitions(jdbc, TestJournal.SETTINGS, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private List<String> names() {
        return jdbc.sql("select relname from pg_class where relname like 'decision_2%' and relkind = 'r'")
                .query(String.class)
                .list();
    }

    private String partitionOf(String decidedAt) {
        Clock clock = Clock.fixed(Instant.parse(decidedAt), ZoneOffset.UTC);
        DecisionRecord decision =
                aDecision().id(new TimeOrderedEpochFactory(clock).create()).build();
        try (TestJournal instance = new TestJournal(database, TestJournal.SETTINGS)) {
            instance.journal().append(decision);
        }
        return jdbc.sql("select tableoid::regclass::text from encours.decision where id = ?")
                .param(decision.id())
                .query(String.class)
                .single();
    }
}
