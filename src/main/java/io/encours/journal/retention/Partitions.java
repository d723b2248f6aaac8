package io.encours.journal.retention;

import io.encours.journal.append.GroupCommit;
import io.encours.journal.append.JournalSettings;
import io.encours.storage.StartupStep;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the monthly partitions of the record some months ahead of the clock. */
@Component
class Partitions extends StartupStep {

    private static final Logger LOG = LoggerFactory.getLogger(Partitions.class);

    private final JdbcClient jdbc;
    private final JournalSettings settings;
    private final Clock clock;

    Partitions(JdbcClient jdbc, JournalSettings settings, Clock clock) {
        super(GroupCommit.PHASE);
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Without a partition of their own decisions go to the default one, so a failure here stops nobody. */
    @Scheduled(initialDelayString = "PT6H", fixedDelayString = "PT6H")
    void makeAhead() {
        try {
            int made = make(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), settings.monthsAhead());
            if (made > 0) {
                LOG.info("Made {} monthly partitions of the record of decisions", made);
            }
        } catch (DataAccessException failure) {
            LOG.warn("The next monthly partitions of the record are not made: {}", failure.getMessage());
        }
    }

    int make(LocalDate firstMonth, int months) {
        return jdbc.sql("select encours.journal_make_partitions(?, ?)")
                .param(firstMonth)
                .param(months)
                .query(Integer.class)
                .single();
    }

    @Override
    protected void run() {
        makeAhead();
    }
}
