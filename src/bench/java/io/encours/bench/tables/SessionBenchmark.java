package io.encours.bench.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.engine.EngineSettings;
import io.encours.engine.EngineSettings.TableEvaluation;
import io.encours.engine.Evaluation;
import io.encours.engine.Policy;
import io.encours.engine.PolicyCompiler;
import io.encours.facts.Request;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What an evaluation costs that asks no table: a session, one rule, the sorting of what it came to. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
public class SessionBenchmark {

    private static final String RULES = """
            package rules.score

            import io.encours.facts.bench.Concluded
            import io.encours.facts.score.ScoreRequest

            rule "the result is given at once"
            when
                ScoreRequest()
            then
                insert(Concluded.result());
            end
            """;

    private final Request request = EvaluatedTariff.request("C-0");
    private @Nullable Policy policy;

    /** Compiles the one rule. */
    @Setup(Level.Trial)
    public void prepare() {
        policy = new PolicyCompiler(new EngineSettings(TableEvaluation.INDEXED, 10_000))
                .compile(Map.of("rules/score/session.drl", RULES.getBytes(UTF_8)));
    }

    /** Disposes of the policy. */
    @TearDown(Level.Trial)
    public void dispose() {
        Objects.requireNonNull(policy).close();
    }

    /** One evaluation. */
    @Benchmark
    public Evaluation evaluate() {
        return Objects.requireNonNull(policy).evaluate(request);
    }
}
