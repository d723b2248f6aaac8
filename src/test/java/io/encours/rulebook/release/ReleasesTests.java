package io.encours.rulebook.release;

import static io.encours.rulebook.release.SomeReleases.approved;
import static io.encours.rulebook.release.SomeReleases.artefacts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.encours.TestDatabase;
import io.encours.rulebook.lifecycle.TestRulebook;
import io.encours.shared.Sha256;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ReleasesTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final TestRulebook RULEBOOK = new TestRulebook(DATABASE, null);
    private static final Release FIRST = approved(1, "2026-01-01T00:00:00Z");
    private static final Release SECOND = approved(2, "2026-06-01T00:00:00Z");
    private static final Release THIRD = approved(3, "2027-01-01T00:00:00Z", "rule 1");

    static {
        RULEBOOK.store.storeOnce(FIRST, artefacts("rule 1"));
        RULEBOOK.store.storeOnce(SECOND, artefacts("rule 2"));
        RULEBOOK.store.storeOnce(THIRD, artefacts("rule 1"));
        RULEBOOK.follow();
    }

    private final Releases releases = RULEBOOK.releases;
    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new ReleaseEndpoint(releases, new ReleaseDesk(releases, RULEBOOK.clock), RULEBOOK.clock),
                    new ArtefactEndpoint(releases))
            .build();

    @Test
    void evaluatesOnTheReleaseInForce() {
        try (Releases.Lease lease = releases.leaseInForce(TestRulebook.NOW)) {
            assertThat(lease.number()).isEqualTo(2);
            assertThat(lease.hash()).isEqualTo(SECOND.hash().hex());
            assertThat(lease.policy().tables()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01,1", "2026-05-31,1", "2026-06-01,2", "2026-11-20,2", "2026-11-21,2", "2027-06-01,2"})
    void decidesAsOfADayOnTheReleaseInForceAtItsEnd(LocalDate day, int number) {
        try (Releases.Lease lease = releases.leaseAsOf(day)) {
            assertThat(lease.number()).isEqualTo(number);
        }
    }

    @Test
    void evaluatesOnAnOldReleaseAgain() {
        try (Releases.Lease lease = releases.lease(1)) {
            assertThat(lease.number()).isEqualTo(1);
            assertThat(RULEBOOK.compilation.compiled)
                    .anySatisfy(artefacts -> assertThat(artefacts).containsExactlyEntriesOf(artefacts("rule 1")));
        }
    }

    @Test
    void hasTheNextReleaseCompiledBeforeItTakesEffect() {
        int before = RULEBOOK.compilation.compiled.size();
        releases.leaseInForce(Instant.parse("2027-01-01T00:00:00Z")).close();
        assertThat(RULEBOOK.compilation.compiled).hasSize(before);
    }

    @Test
    void knowsNoReleaseThatIsNotThere() {
        assertThatThrownBy(() -> releases.lease(9)).isInstanceOf(NoSuchReleaseException.class);
        assertThatThrownBy(() -> releases.leaseInForce(Instant.EPOCH)).isInstanceOf(NoSuchReleaseException.class);
    }

    @Test
    void findsTheLatestReleaseOfAContent() {
        assertThat(releases.byHash(FIRST.hash())).contains(THIRD);
        assertThat(releases.byHash(Sha256.of(new byte[0]))).isEmpty();
    }

    @Test
    void listsEveryReleaseWithItsPlaceInTime() throws Exception {
        http.perform(get("/v1/releases"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].number").value(org.hamcrest.Matchers.contains(1, 2, 3)))
                .andExpect(jsonPath("$[*].state")
                        .value(org.hamcrest.Matchers.contains("SUPERSEDED", "IN_FORCE", "APPROVED")))
                .andExpect(jsonPath("$[1].effectiveUntil").value("2027-01-01T00:00:00Z"))
                .andExpect(jsonPath("$[1].hash").value("sha256:" + SECOND.hash()))
                .andExpect(jsonPath("$[1].artefacts.length()").value(3));
    }

    @Test
    void showsTheReleaseInForceNowAndThen() throws Exception {
        http.perform(get("/v1/releases/in-force"))
                .andExpect(jsonPath("$.number").value(2));
        http.perform(get("/v1/releases/in-force").param("at", "2026-05-31T23:59:59.999Z"))
                .andExpect(jsonPath("$.number").value(1));
        http.perform(get("/v1/releases/3")).andExpect(jsonPath("$.number").value(3));
        assertThatThrownBy(() -> http.perform(get("/v1/releases/4")))
                .rootCause()
                .isInstanceOf(NoSuchReleaseException.class);
    }

    @Test
    void handsOutWorkbooksAndRulesByteForByte() throws Exception {
        http.perform(get("/v1/releases/1/tables/score"))
                .andExpect(content().bytes(SomeReleases.WORKBOOK))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"score.xlsx\""));
        http.perform(get("/v1/releases/2/rules/score/score.drl"))
                .andExpect(content().contentType("text/plain;charset=UTF-8"))
                .andExpect(content().string("rule 2"));
        http.perform(get("/v1/releases/2/rules/score/cases/one.json"))
                .andExpect(content().contentType("application/json"));
        assertThatThrownBy(() -> http.perform(get("/v1/releases/2/tables/none")))
                .rootCause()
                .hasMessage("Release 2 has no decision-tables/none.xlsx.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update encours.release set comment = 'X'",
                "delete from encours.release_artefact",
                "truncate encours.release cascade",
                "update encours.artefact set bytes = ''",
                "delete from encours.artefact",
                "insert into encours.release_artefact select 1, 'rules/late.drl', sha256 from encours.artefact limit 1",
            })
    void refusesEveryChangeToTheServiceAndToTheOwner(String sql) {
        assertRefused(DATABASE.service(), sql, "42501");
        assertRefused(DATABASE.owner(), sql, "42501");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into encours.artefact values (repeat('0', 64), 'x')",
                "insert into encours.release values (9, repeat('0', 64), '1', 'f', 'APPROVED', 'ada', 'ada', '', now(), now())",
                "insert into encours.release values (9, repeat('0', 64), '1', 'f', 'APPROVED', 'ada', null, '', now(), now())",
                "insert into encours.release values (9, repeat('0', 64), '1', 'f', 'APPROVED', 'ada', 'bob', '',"
                        + " now() - interval '1 day', now())",
            })
    void refusesWhatBreaksTheRulesOfARelease(String sql) {
        assertRefused(DATABASE.service(), sql, "23514");
    }

    private static void assertRefused(DataSource login, String sql, String state) {
        assertThatThrownBy(() -> execute(login, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState())
                                .as(refused.getMessage())
                                .isEqualTo(state));
    }

    private static void execute(DataSource login, String sql) throws SQLException {
        try (Connection connection = login.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
