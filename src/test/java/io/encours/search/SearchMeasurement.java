package io.encours.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.zaxxer.hikari.HikariDataSource;
import io.encours.TestDatabase;
import io.encours.shared.Actor;
import io.encours.shared.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * How long the first page of a search takes, among ten million made-up decisions of a year.
 *
 * <p>Run it with {@code mvn test -Dtest=SearchMeasurement}, and less of them with {@code ENCOURS_MEASURED_DECISIONS=100000}.
 * Making ten million takes many minutes and 10 GB; they can be made once with {@code psql} and {@code
 * measured-decisions.sql}, and named with {@code ENCOURS_MEASURED_URL=jdbc:postgresql://…}.
 */
@Tag("measurement")
class SearchMeasurement {

    private static final int PAGE = 100;
    private static final int RUNS = 40;
    private static final Actor AUDITOR = new Actor("auditor", Set.of(Role.AUDITOR));
    private static final DataSource DATABASE = database();

    private final HikariDataSource connections = new HikariDataSource();
    private final JdbcClient jdbc = JdbcClient.create(connections);
    private final IndexedPeriod indexed = new IndexedPeriod(jdbc);
    private final SearchQueries queries =
            new SearchQueries(indexed, new TableRows(jdbc), new UsageDays(jdbc), new CustomerDecisions(jdbc));

    /** How often each occurs is told by {@code measured-decisions.sql}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "from=2026-03-01T00:00:00Z&to=2026-06-01T00:00:00Z",
                "customer=C-0",
                "customer=C-99000",
                "customer=C-150&from=2026-03-01T00:00:00Z&to=2026-06-01T00:00:00Z",
                "customer=C-0&outcome=APPROVE",
                "customer=C-0&outcome=REFUSED",
                "customer=C-0&outcome=REFUSED&caller=crm",
                "customer=C-0&outcome=REFUSED&outcome=REFER",
                "customer=C-0&outcome=APPROVE&outcome=GRANTED",
                "customer=C-0&reason=R_2",
                "customer=C-0&reason=R_1000",
                "customer=C-0&reason=R_1000&outcome=APPROVE",
                "customer=C-0&table=measured&sheet=Rows&row=1",
                "customer=C-0&table=measured&sheet=Rows&row=2002",
                "customer=C-99000&outcome=REFUSED&reason=R_10",
                "type=order-approval",
                "type=score&from=2026-03-01T00:00:00Z&to=2026-06-01T00:00:00Z",
                "outcome=APPROVE",
                "outcome=REFER",
                "outcome=NOT_RATED",
                "type=credit-limit&outcome=REFUSED",
                "outcome=REFUSED&outcome=REFER",
                "release=12",
                "release=6",
                "caller=crm",
                "caller=person-7",
                "caller=auditor-test",
                "caller=auditor-test&from=2026-03-01T00:00:00Z&to=2026-06-01T00:00:00Z",
                "entity=LU01",
                "reason=R_2",
                "reason=R_10",
                "reason=R_100",
                "reason=R_1000",
                "reason=R_10000",
                "reason=R_100000",
                "reason=R_1000000",
                "reason=R_OLD",
                "reason=R_100&outcome=GRANTED",
                "reason=R_2&caller=auditor-test",
                "table=measured&sheet=Rows&row=1",
                "table=measured&sheet=Rows&row=45",
                "table=measured&sheet=Rows&row=2001",
                "table=measured&sheet=Rows&row=2002",
                "table=measured&sheet=Rows&row=2003",
                "table=measured&sheet=Rows&row=2004",
                "table=measured&sheet=Rows&row=2000",
                "table=measured&sheet=Rows&row=2001&reason=R_10",
                "table=measured&sheet=Rows&row=45&from=2026-03-01T00:00:00Z&to=2026-06-01T00:00:00Z"
            })
    void searches(String asked) {
        connections.setDataSource(DATABASE);
        DecisionSearch search = new DecisionSearch(
                jdbc,
                new DataSourceTransactionManager(connections),
                indexed,
                queries,
                new FoundDecisions(jdbc),
                new SearchSettings(Duration.ofHours(1), 1000, Duration.ofHours(1)),
                Clock.systemUTC());
        DecisionFilter filter = filter(asked);
        long began = System.nanoTime();
        int found = search.page(filter, null, PAGE).decisions().size();
        double first = (System.nanoTime() - began) / 1e6;
        List<Long> nanos = nanos(() -> search.page(filter, null, PAGE));
        System.out.printf(
                "MEASURED | `%s` | %d | %.0f | %.1f | %.1f | %s |%n",
                asked, found, first, nanos.get(RUNS / 2) / 1e6, nanos.get(RUNS * 95 / 100) / 1e6, plan(filter));
        connections.close();
    }

    private static List<Long> nanos(Runnable measured) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long began = System.nanoTime();
            measured.run();
            nanos.add(System.nanoTime() - began);
        }
        Collections.sort(nanos);
        return nanos;
    }

    private static DecisionFilter filter(String asked) {
        Map<String, String[]> parameters = Stream.of(asked.split("&", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .collect(groupingBy(
                        part -> part[0],
                        mapping(
                                part -> part[1],
                                collectingAndThen(toList(), values -> values.toArray(String[]::new)))));
        ParameterReader reader = new ParameterReader(parameters);
        DecisionFilter filter = new FilterReading(reader, AUDITOR).filter();
        reader.refuseIfAny();
        return filter;
    }

    /** The number of statements that a search may take, and how the first one is executed. */
    private String plan(DecisionFilter filter) {
        List<SearchQuery> all = queries.of(filter, null, PAGE + 1);
        return all.isEmpty() ? "0" : "%d: %s".formatted(all.size(), plan(all.get(0)));
    }

    private String plan(SearchQuery query) {
        return jdbc
                .sql("explain (costs off) " + query.newest(PAGE + 1))
                .params(query.parameters())
                .query(String.class)
                .list()
                .stream()
                .filter(line -> line.contains("Scan") || line.contains("Sort  "))
                .map(line -> line.replaceAll("^[ >-]*|_20\\d\\d_\\d\\d| on decision_(search|content)[^_].*", ""))
                .collect(joining("; "));
    }

    private static DataSource database() {
        String given = System.getenv("ENCOURS_MEASURED_URL");
        if (given != null) {
            return new DriverManagerDataSource(given);
        }
        TestDatabase database = TestDatabase.migrated();
        new JdbcTemplate(database.owner()).execute(decisions());
        return database.service();
    }

    private static String decisions() {
        String number = Objects.requireNonNullElse(System.getenv("ENCOURS_MEASURED_DECISIONS"), "10000000");
        try (InputStream script =
                Objects.requireNonNull(SearchMeasurement.class.getResourceAsStream("measured-decisions.sql"))) {
            return new String(script.readAllBytes(), UTF_8).replace(":decisions", number);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
