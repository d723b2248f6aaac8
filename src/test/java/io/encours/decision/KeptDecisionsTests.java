package io.encours.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.decision.KeptDecisions.Kept;
import io.encours.engine.DecidingCode;
import io.encours.engine.Policy;
import io.encours.facts.DecisionType;
import io.encours.journal.record.DecisionRecord;
import io.encours.journal.record.DecisionRecords;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Two hundred decisions that were recorded once, on the release that made them, come out on every later version as they are on
 * record: facts, reasons, results, rules and rows.
 *
 * <p>A version that decides them otherwise on purpose says so in the changelog, and keeps what it decides from then on:
 *
 * <pre>mvn test -Dtest=KeptDecisionsTests -Dencours.golden=write</pre>
 *
 * makes policy and decisions anew of {@code rules}, {@code decision-tables} and the cases.
 */
class KeptDecisionsTests {

    private static final Pattern FACT = Pattern.compile("\"fact\":\"([^\"]+)\"");

    private static Policy policy;
    private static List<Kept> decisions;

    @BeforeAll
    static void readThem() throws IOException {
        if ("write".equals(System.getProperty("encours.golden"))) {
            KeptDecisions.write();
        }
        policy = KeptDecisions.policy();
        decisions = KeptDecisions.read();
    }

    @AfterAll
    static void closeThePolicy() {
        policy.close();
    }

    @Test
    void decidesThemAgainIdentically() {
        assertThat(decisions)
                .allSatisfy(each -> assertThat(Replays.compare(record(each, each.document()), policy)
                                .differences())
                        .as(each.document())
                        .isEmpty());
    }

    @Test
    void areFiftyOfEachDecisionWithAllSortsOfOutcomes() {
        assertThat(decisions.stream().collect(Collectors.groupingBy(Kept::decision, Collectors.counting())))
                .containsOnlyKeys(DecisionType.values())
                .allSatisfy((type, count) -> assertThat(count).isEqualTo(50));
        assertThat(decisions.stream()
                        .map(each -> each.decision() + " " + outcome(each))
                        .distinct())
                .hasSizeGreaterThan(12);
    }

    private static String outcome(Kept kept) {
        JsonNode result = DecisionDocument.parse(kept.document()).result();
        return result == null ? "none" : result.path("outcome").asString();
    }

    @Test
    void decidesIdenticallyWhatIsFromBeforeFactsHadNamesAndCodeAVersion() {
        assertThat(decisions).allSatisfy(each -> {
            Comparison comparison = Replays.compare(record(each, formerly(each.document())), policy);
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.engineVersion()).isNull();
        });
    }

    private static String formerly(String document) {
        return FACT.matcher(document)
                .replaceAll(fact -> "\"fact\":\"%s\"".formatted(FactNames.former(fact.group(1))))
                .replaceFirst(",\"engineVersion\":\"\\w+\"", "");
    }

    @Test
    void knowsWhichCodeDecided() {
        String other =
                decisions.get(0).document().replaceFirst("\"engineVersion\":\"\\w+\"", "\"engineVersion\":\"1\"");
        Comparison comparison = Replays.compare(record(decisions.get(0), other), policy);
        assertThat(comparison.identical()).isTrue();
        assertThat(Replay.ReplayedEngine.held(comparison.engineVersion()))
                .isEqualTo(new Replay.ReplayedEngine("1", DecidingCode.version(), false));
    }

    private static DecisionRecord record(Kept kept, String document) {
        DecisionRecord some = DecisionRecords.aDecision().build();
        return new DecisionRecord(
                some.id(),
                kept.decision(),
                some.customer(),
                some.entity(),
                some.caller(),
                some.idempotency(),
                some.correlation(),
                some.release(),
                some.asOf(),
                some.outcome(),
                some.timings(),
                document);
    }
}
