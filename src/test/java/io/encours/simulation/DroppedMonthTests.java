package io.encours.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.TestDatabase;
import io.encours.storage.Columns;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a replay whose decisions are dropped for their age. */
class DroppedMonthTests {

    private static final Instant LAST_OF_MARCH = Instant.parse("2015-03-31T23:59:59.999Z");
    private static final Instant FIRST_OF_APRIL = Instant.parse("2015-04-01T00:00:00Z");

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient service = JdbcClient.create(database.service());
    private final JdbcClient owner = JdbcClient.create(database.owner());
    private int replay;

    @BeforeEach
    void findDifferencesInTwoMonths() {
        replay = service.sql("""
                        insert into encours.replay (requested_by, requested_at, period_from, period_to, types, customers)
                        values ('ann', now(), '2015-03-01Z', '2015-05-01Z', '{}', '{}') returning id
                        """).query(Integer.class).single();
        found(LAST_OF_MARCH);
        found(FIRST_OF_APRIL);
    }

    @Test
    void losesWhatItFoundInAMonthThatIsDroppedAndSaysSo() {
        drop("2015-02-01");
        drop("2015-03-01");
        drop("2015-05-01");

        assertThat(times()).containsExactly(FIRST_OF_APRIL);
        assertThat(new GoneMonths(service).of(replay)).containsExactly(YearMonth.of(2015, 3));
    }

    @Test
    void takesNothingInThatItReadBeforeItsMonthWasDropped() {
        drop("2015-04-01");
        found(FIRST_OF_APRIL.plusSeconds(1));

        assertThat(times()).containsExactly(LAST_OF_MARCH);
    }

    @Test
    void keepsWhatItFoundInMonthsThatStay() {
        drop("2015-03-01");

        assertThatThrownBy(
                        () -> owner.sql("delete from encours.replay_difference").update())
                .isInstanceOf(DataAccessException.class);
        assertThat(times()).containsExactly(FIRST_OF_APRIL);
    }

    private void found(Instant at) {
        service.sql("""
                        insert into encours.replay_difference (replay, decided_at, decision_id, type, release_number, change,
                          outcome_before, reasons_gone, reasons_new)
                        values (?, ?, ?, 'score', 1, 'FAILED', 'RATED', '{}', '{}')
                        """)
                .param(replay)
                .param(Columns.at(at))
                .param(new UUID(at.toEpochMilli() << 16 | 0x7000, 1))
                .update();
    }

    private void drop(String month) {
        owner.sql("""
                        insert into encours.tombstone
                        values ('decision', ?::date, gen_random_uuid(), now(), 'installation', 1, 1, 1, sha256('x'))
                        """).param(month).update();
    }

    private List<Instant> times() {
        return new Findings(service)
                .after(replay, null, null, 9).stream().map(Finding::decidedAt).toList();
    }
}
