package io.encours.search.export;

import io.encours.search.export.ExportJob.Order;
import io.encours.storage.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the exports that are made in the background, and their files. */
@Component
class ExportStore {

    private static final String INSERT = """
            insert into encours.export (id, filter, format, language, requested_by, requested_at, state)
            values (?, ?, ?, ?, ?, ?, 'WAITING')
            """;
    private static final String BY_ID = "select %s from encours.export where id = ?".formatted(ExportRows.COLUMNS);
    private static final String LATEST =
            "select %s from encours.export order by requested_at desc, id limit ?".formatted(ExportRows.COLUMNS);
    private static final String CANCEL = """
            update encours.export set state = 'CANCELLED', finished_at = ?, bytes = 0
            where id = ? and state <> 'CANCELLED'
            """;
    private static final String DROP_PARTS = "delete from encours.export_part where export = ?";
    private static final String PART = "select content from encours.export_part where export = ? and number = ?";
    private static final String DROP_OLD = "delete from encours.export where finished_at < ?";

    private final JdbcClient jdbc;

    ExportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, Order order) {
        jdbc.sql(INSERT)
                .param(id)
                .param(ExportRows.written(order.filter()))
                .param(order.format().name())
                .param(order.locale().toLanguageTag())
                .param(order.by())
                .param(Columns.at(order.at()))
                .update();
    }

    Optional<ExportJob> find(UUID id) {
        return jdbc.sql(BY_ID)
                .param(id)
                .query((row, number) -> ExportRows.read(row))
                .optional();
    }

    /** The latest first. */
    List<ExportJob> latest(int most) {
        return jdbc.sql(LATEST)
                .param(most)
                .query((row, number) -> ExportRows.read(row))
                .list();
    }

    /** Stops an export, or removes its file; whoever makes it hears of it with the next piece. */
    @Transactional
    public void cancel(UUID id, Instant at) {
        jdbc.sql(CANCEL).param(Columns.at(at)).param(id).update();
        jdbc.sql(DROP_PARTS).param(id).update();
    }

    /** A piece of a file, from 0; none beyond the last one. */
    Optional<byte[]> part(UUID id, int number) {
        return jdbc.sql(PART).param(id).param(number).query(byte[].class).optional();
    }

    /** Forgets the exports that ended before an instant. */
    int dropEndedBefore(Instant instant) {
        return jdbc.sql(DROP_OLD).param(Columns.at(instant)).update();
    }
}
