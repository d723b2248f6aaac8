package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.engine.RandomRequests.Written;
import io.encours.facts.CreditFile;
import io.encours.facts.MissingData;
import io.encours.facts.Request;
import io.encours.facts.dunning.DunningRequest;
import io.encours.facts.orderapproval.KnownExposure;
import io.encours.shared.RecordPath;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a request does not give is not given, however that is written, and only that is missed. */
class AbsentFactsTests {

    /** What is always given, or never looked for. */
    private static final Set<String> NEVER_LOOKED_UP = Set.of("items", "exchangeRates");

    private static final Set<Class<?>> WITH_LISTS_LOOKED_UP =
            Set.of(CreditFile.class, KnownExposure.class, DunningRequest.class);

    private static Policy policy;

    @BeforeAll
    static void compileThePolicyOfTheRepository() {
        policy = TestCompiler.defaultPolicy();
    }

    @AfterAll
    static void closeThePolicy() {
        policy.close();
    }

    @Test
    void decidesTheSameOnAnAbsentFieldOnNullAndOnAnEmptyList() {
        Random random = new Random(14);
        RandomRequests.some(600, 28)
                .map(AbsentFactsTests::sayingWhatWasLookedUp)
                .forEach(request -> {
                    Written filled = request.with((type, facts) -> fill(type, facts, random));
                    assertThat(answer(policy.evaluate(filled.read().orElseThrow())))
                            .as("%s%nas%n%s", request, filled)
                            .isEqualTo(answer(policy.evaluate(request.read().orElseThrow())));
                });
    }

    @Test
    void decidesTheSameOnAnEmptyListAndOnOneThatIsNamedAsLookedUp() {
        RandomRequests.some(600, 1).forEach(request -> {
            Written old = request.with(AbsentFactsTests::sayNothing);
            Written named = old.with(AbsentFactsTests::nameLists);
            assertThat(answer(policy.evaluate(named.read().orElseThrow())))
                    .as("%s%nas%n%s", old, named)
                    .isEqualTo(answer(policy.evaluate(old.read().orElseThrow())));
        });
    }

    /** As it was written before there was {@code lookedUp}. */
    private static void sayNothing(Class<?> type, ObjectNode facts) {
        if (WITH_LISTS_LOOKED_UP.contains(type) && facts.has("lookedUp")) {
            facts.remove("lookedUp").forEach(name -> facts.withArray(name.asString()));
        }
    }

    private static void nameLists(Class<?> type, ObjectNode facts) {
        if (WITH_LISTS_LOOKED_UP.contains(type)) {
            List<String> lists = facts.propertyNames().stream()
                    .filter(name -> facts.get(name).isArray() && !NEVER_LOOKED_UP.contains(name))
                    .toList();
            ArrayNode lookedUp = facts.putArray("lookedUp");
            lists.forEach(lookedUp::add);
            lists.stream().filter(name -> facts.get(name).isEmpty()).forEach(facts::remove);
        }
    }

    @Test
    void missesOnlyWhatIsNotGiven() {
        RandomRequests.some(1500, 14).forEach(written -> {
            Request request = written.read().orElseThrow();
            assertThat(policy.evaluate(request).missingData())
                    .as(written.toString())
                    .allSatisfy(missing -> assertThat(given(request, missing)).isNull());
        });
    }

    @Test
    void missesNoDayOfPublicationThatIsGiven() throws IOException {
        byte[] proceedings =
                Files.readAllBytes(Path.of("src/test/resources/requests/proceedings-published-abroad.json"));
        Request request = PolicyFiles.READER.read(proceedings, DunningRequest.class);

        assertThat(policy.evaluate(request).missingData())
                .extracting(MissingData::field)
                .isNotEmpty()
                .doesNotContain("insolvency.published");
    }

    private static @Nullable Object given(Request request, MissingData missing) {
        String first = missing.field().split("\\.", -1)[0];
        boolean known = Arrays.stream(request.getClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals(first));
        return known ? RecordPath.value((Record) request, missing.field()) : null;
    }

    private static Written sayingWhatWasLookedUp(Written request) {
        return request.with((type, facts) -> {
            if (WITH_LISTS_LOOKED_UP.contains(type) && !facts.has("lookedUp")) {
                facts.putArray("lookedUp");
            }
        });
    }

    private static void fill(Class<?> type, ObjectNode facts, Random random) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (RandomRequests.isOptional(component) && !facts.has(component.getName())) {
                if (Collection.class.isAssignableFrom(component.getType()) && random.nextBoolean()) {
                    facts.putArray(component.getName());
                } else {
                    facts.putNull(component.getName());
                }
            }
        }
    }

    private static List<@Nullable Object> answer(Evaluation evaluation) {
        return Arrays.asList(
                evaluation.result(),
                evaluation.reasons(),
                evaluation.cures(),
                evaluation.missingData(),
                evaluation.humanReviewRequired());
    }
}
