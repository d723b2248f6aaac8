package io.encours.proof;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Checks a chain without the service. */
public final class TestVerification {

    private TestVerification() {}

    /** What is wrong, each as a line; how many records were checked, where nothing is. */
    public static String of(DataSource database, SealedRecords... kinds) {
        Snapshot snapshot = new Snapshot(new JdbcTemplate(database), new DataSourceTransactionManager(database));
        ChainReport report = new ChainVerification(snapshot, List.of(kinds)).verify(null, null);
        return report.valid()
                ? report.records() + " records are as they were sealed"
                : report.findings().toString();
    }
}
