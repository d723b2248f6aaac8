package io.encours.journal.retention;

import io.encours.proof.verification.NotAsSealedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops the months of the record that are past their age, where one is configured. */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final String MONTHS = """
            select to_date(substr(c.relname, 10), 'YYYY_MM') from pg_inherits i join pg_class c on c.oid = i.inhrelid
            where i.inhparent = 'encours.decision'::regclass and c.relname ~ '^decision_[0-9]{4}_[0-9]{2}$'
            order by 1
            """;

    private final JdbcClient jdbc;
    private final MonthDrop drop;
    private final RetentionSettings settings;
    private final Clock clock;

    Retention(JdbcClient jdbc, MonthDrop drop, RetentionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.drop = drop;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT30M", fixedDelayString = "PT24H")
    void dropWhatIsPastItsAge() {
        Period age = settings.retention();
        if (age != null) {
            LocalDate youngest =
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(age);
            months().stream()
                    .filter(month -> month.isBefore(YearMonth.from(youngest)))
                    .forEach(this::drop);
            dropKeys();
        }
    }

    private List<YearMonth> months() {
        return jdbc.sql(MONTHS).query(LocalDate.class).list().stream()
                .map(YearMonth::from)
                .toList();
    }

    private void drop(YearMonth month) {
        try {
            drop.of(month)
                    .ifPresent(tombstone -> LOG.info(
                            "The {} decisions of {} are past their age and were dropped", tombstone.records(), month));
        } catch (NotAsSealedException tampered) {
            LOG.error("The decisions of {} stay: {}", month, tampered.getMessage());
        } catch (DataAccessException refused) {
            LOG.warn("The decisions of {} stay for now: {}", month, refused.getMessage());
        }
    }

    private void dropKeys() {
        try {
            jdbc.sql("select encours.journal_drop_keys()").query(Long.class).single();
        } catch (DataAccessException failed) {
            LOG.warn("The idempotency keys of dropped months stay for now: {}", failed.getMessage());
        }
    }
}
