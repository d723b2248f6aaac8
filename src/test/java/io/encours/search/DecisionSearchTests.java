package io.encours.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.EncoursTest;
import io.encours.decision.Api;
import io.encours.journal.Journal;
import io.encours.search.RandomDecisions.Made;
import io.encours.shared.CustomerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/** The index is advanced by hand. */
@EncoursTest(properties = "encours.search.interval=1h")
class DecisionSearchTests {

    private static final int LIMIT = 7;

    @Autowired
    private DecisionSearch search;

    @Autowired
    private RowUsages usages;

    @Autowired
    private IndexStep step;

    @Autowired
    private Journal journal;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private IndexedPeriod indexed;

    @Autowired
    private SearchQueries queries;

    @Autowired
    private FoundDecisions found;

    @Autowired
    private Clock clock;

    private final RandomDecisions random = new RandomDecisions(4711);
    private EmptyRecord database;
    private DecisionSearch impatient;

    @BeforeEach
    void empty() {
        impatient = new DecisionSearch(
                jdbc,
                transactions,
                indexed,
                queries,
                found,
                new SearchSettings(Duration.ofHours(1), 1000, Duration.ZERO),
                clock);
        database = new EmptyRecord(environment);
        database.make();
    }

    @Test
    void findsWhatALookAtEveryDecisionFindsForAnySearch() throws Exception {
        RecordInMemory record = new RecordInMemory(journal);
        record.append(some(500));
        index();
        agrees(record);
        assertThat(usages.of("credit-limit")).isNotEmpty();
        record.rows()
                .forEach(row -> assertThat(usages.of("credit-limit").stream()
                                .filter(usage -> usage.row().equals(row))
                                .mapToLong(RowUsage::fired)
                                .sum())
                        .isEqualTo(record.fired(row)));
        database.execute("update encours.row_usage set fired = 1; update encours.reason_usage set given = 1");
        agrees(record);
        database.execute("update encours.row_usage set fired = 3000 where extract(day from day)::integer % 3 = 0");
        database.execute("update encours.reason_usage set given = 3000 where extract(day from day)::integer % 3 < 2");
        agrees(record);
        erase(record, "C-3");
        index();
        agrees(record);
        database.forget();
        assertThat(ids(DecisionFilter.ALL)).isEmpty();
        index();
        agrees(record);
    }

    @Test
    void indexesWhatWasErasedBeforeWithoutReasonsAndRows() throws Exception {
        RecordInMemory record = new RecordInMemory(journal);
        record.append(some(100));
        erase(record, "C-3");
        index();
        agrees(record);
        assertThat(search.page(DecisionFilter.ALL, null, 100).decisions())
                .anySatisfy(found -> {
                    assertThat(found.customer()).isNull();
                    assertThat(found.reasons()).isEmpty();
                })
                .anySatisfy(found -> assertThat(found.customer()).isNotNull());
    }

    @Test
    void turnsThePagesOfWhatWasThereWhileMoreComesIn() throws Exception {
        RecordInMemory record = new RecordInMemory(journal);
        record.append(some(100));
        index();
        List<UUID> there = record.ids(DecisionFilter.ALL);
        Instant later = RandomDecisions.FIRST.plusSeconds(90L * 86_400);
        List<UUID> turned = new ArrayList<>();
        Cursor next = null;
        do {
            Page page = search.page(DecisionFilter.ALL, next, LIMIT);
            page.decisions().forEach(found -> turned.add(found.id()));
            next = page.next();
            later = later.plusSeconds(60);
            record.append(List.of(random.decision(later)));
            index();
        } while (next != null);
        assertThat(turned).isEqualTo(there);
    }

    @Test
    void givesUpAPageInTimeAndGoesOnWithTheNextOne() throws Exception {
        RecordInMemory record = new RecordInMemory(journal);
        record.append(some(300));
        index();
        for (int i = 0; i < 30; i++) {
            DecisionFilter filter = random.filter();
            assertThat(turned(impatient, filter)).as(filter.toString()).isEqualTo(record.ids(filter));
        }
        DecisionFilter nobody =
                new DecisionFilter(null, Set.of(), Set.of("NO_SUCH"), null, null, null, null, null, null, null);
        Page page = impatient.page(nobody, null, LIMIT);
        assertThat(page.decisions()).isEmpty();
        assertThat(page.next()).isNotNull();
        assertThat(page.lookedBackTo()).isNotNull();
        assertThat(turned(impatient, nobody)).isEmpty();
    }

    private static List<UUID> turned(DecisionSearch search, DecisionFilter filter) {
        List<UUID> turned = new ArrayList<>();
        Page page = search.page(filter, null, LIMIT);
        while (page.next() != null) {
            page.decisions().forEach(found -> turned.add(found.id()));
            page = search.page(filter, page.next(), LIMIT);
        }
        page.decisions().forEach(found -> turned.add(found.id()));
        return turned;
    }

    @Test
    void tellsHowFarTheIndexHasCome() throws Exception {
        RecordInMemory record = new RecordInMemory(journal);
        Instant before = Instant.now();
        record.append(some(1));
        assertThat(until()).isBefore(before);
        index();
        assertThat(until()).isAfter(before);
    }

    @Test
    void refusesACursorOfAnotherSearch() throws Exception {
        RecordInMemory record = new RecordInMemory(journal);
        record.append(some(10));
        index();
        Cursor next = search.page(DecisionFilter.ALL, null, 3).next();
        DecisionFilter another = random.filter();
        assertThatThrownBy(() -> search.page(another, next, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsADecisionWhoseDocumentCannotBeReadAndWhatCameAfterIt() throws Exception {
        RecordInMemory record = new RecordInMemory(journal);
        record.append(some(3));
        database.execute("update encours.decision_content set document = 'altered'");
        index();
        assertThat(ids(DecisionFilter.ALL)).isEqualTo(record.ids(DecisionFilter.ALL));
    }

    private void agrees(RecordInMemory record) {
        for (int i = 0; i < 150; i++) {
            DecisionFilter filter = random.filter();
            List<UUID> expected = record.ids(filter);
            assertThat(ids(filter)).as(filter.toString()).isEqualTo(expected);
            List<UUID> each = new ArrayList<>();
            search.each(filter, found -> each.add(found.id()));
            assertThat(each).as(filter.toString()).isEqualTo(expected);
        }
    }

    private List<UUID> ids(DecisionFilter filter) {
        List<UUID> ids = new ArrayList<>();
        Cursor next = null;
        do {
            Page page = page(filter, next);
            page.decisions().forEach(found -> ids.add(found.id()));
            next = page.next();
        } while (next != null);
        return ids;
    }

    private Page page(DecisionFilter filter, @Nullable Cursor after) {
        Page page = search.page(filter, after, LIMIT);
        assertThat(page.decisions().size()).isLessThanOrEqualTo(LIMIT);
        return page;
    }

    private Instant until() {
        return search.page(DecisionFilter.ALL, null, 1).indexedUntil();
    }

    private List<Made> some(int count) {
        return Stream.generate(random::decision).limit(count).toList();
    }

    private void index() {
        int taken = 0;
        while (taken >= 0) {
            taken = step.take();
        }
    }

    private void erase(RecordInMemory record, String customer) {
        assertThat(new Api(mvc)
                        .post(
                                "operator",
                                "/v1/erasures",
                                "{\"customer\": \"%s\", \"reason\": \"ticket 4711\"}".formatted(customer)))
                .hasStatusOk();
        record.erased(new CustomerId(customer));
    }
}
