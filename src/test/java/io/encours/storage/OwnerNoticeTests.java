package io.encours.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class OwnerNoticeTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    @Test
    void saysNothingWhereTheServiceIsNotTheOwner(CapturedOutput output) {
        new OwnerNotice(JdbcClient.create(DATABASE.service())).run(new DefaultApplicationArguments());
        assertThat(output).doesNotContain("owns the record");
    }

    @Test
    void warnsWhereOneLoginDoesBoth(CapturedOutput output) {
        new OwnerNotice(JdbcClient.create(DATABASE.owner())).run(new DefaultApplicationArguments());
        assertThat(output).contains("as encours_owner, which owns the record");
    }
}
