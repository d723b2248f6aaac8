package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.engine.EngineSettings.TableEvaluation;
import io.encours.facts.FieldSignalKind;
import io.encours.facts.score.card.SignalQuestion;
import io.encours.rulebook.check.PolicyCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same request gets the same evaluation, firing by firing, whatever was evaluated before or is meanwhile. */
class SessionsTests {

    private static final Map<PolicyCase, Evaluation> FIRST = new LinkedHashMap<>();

    private static Policy policy;

    @BeforeAll
    static void evaluateEachCaseOnce() {
        policy = new PolicyCompiler(new EngineSettings(TableEvaluation.INDEXED, 10_000))
                .compile(PolicyFiles.artefacts());
        PolicyFiles.cases().forEach(each -> FIRST.put(each, policy.evaluate(each.request())));
    }

    @AfterAll
    static void close() {
        policy.close();
    }

    @Test
    void evaluatesTheSameAfterOtherRequests() {
        inOrder(8).forEach(SessionsTests::evaluateAgain);
    }

    @Test
    void evaluatesTheSameUnderEightThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Void>> all = threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(seed -> (Callable<Void>) () -> {
                        inOrder(seed).forEach(SessionsTests::evaluateAgain);
                        return null;
                    })
                    .toList());
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void looksFieldSignalsUpInOneOrderWhateverTheirAddressesInMemory() {
        assertThat(FIRST.values())
                .map(SessionsTests::kindsLookedUp)
                .anyMatch(kinds -> kinds.size() > 1)
                .allSatisfy(kinds -> assertThat(kinds).isSorted());
    }

    private static List<FieldSignalKind> kindsLookedUp(Evaluation evaluation) {
        return evaluation.consultations().stream()
                .map(Consultation::question)
                .filter(SignalQuestion.class::isInstance)
                .map(question -> ((SignalQuestion) question).kind())
                .toList();
    }

    private static void evaluateAgain(PolicyCase each) {
        assertThat(policy.evaluate(each.request())).as("%s", each).isEqualTo(FIRST.get(each));
    }

    private static List<PolicyCase> inOrder(int seed) {
        List<PolicyCase> cases = new ArrayList<>(FIRST.keySet());
        Collections.shuffle(cases, new Random(seed));
        return cases;
    }
}
