package io.encours.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@ExtendWith(OutputCaptureExtension.class)
class DurabilityNoticeTests {

    @Test
    void warnsOfAServerThatMayLoseCommits(CapturedOutput output) throws SQLException {
        notice("SET synchronous_commit = off");
        assertThat(output).contains("may lose decisions").contains("synchronous_commit=off");
    }

    @Test
    void saysNothingOfOneThatWaitsForTheDisk(CapturedOutput output) throws SQLException {
        notice("SET synchronous_commit = on");
        assertThat(output).doesNotContain("synchronous_commit");
    }

    private static void notice(String setting) throws SQLException {
        try (Connection connection = TestDatabase.migrated().service().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(setting);
            SingleConnectionDataSource same = new SingleConnectionDataSource(connection, true);
            new DurabilityNotice(same).run(new DefaultApplicationArguments());
        }
    }
}
