package io.encours.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.EncoursTest;
import io.encours.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@EncoursTest
class StorageTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Test
    void connectsWithTheRightsOfTheServiceAlone() {
        assertThat(one("SELECT current_user")).isEqualTo("encours_service");
        assertThat(one("SELECT session_user")).isEqualTo("encours");
        assertThat(one("SELECT current_schema()")).isEqualTo("encours");
    }

    @Test
    void mayNotChangeTheSchema() {
        assertThatThrownBy(() -> jdbc.sql("CREATE TABLE mine (id int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void startsNothingEmbeddedWhereAServerIsNamed() {
        assertThat(context.getBeansOfType(EmbeddedServer.class)).isEmpty();
    }

    @Test
    void migratesTwiceWithoutHarm() {
        TestDatabase database = TestDatabase.migrated();
        database.migrate();
        assertThat(JdbcClient.create(database.service())
                        .sql("SELECT current_user")
                        .query(String.class)
                        .single())
                .isEqualTo(Roles.GROUP);
    }

    private String one(String query) {
        return jdbc.sql(query).query(String.class).single();
    }
}
