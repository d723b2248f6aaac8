package io.encours.bench.decisions;

import io.encours.bench.ExampleRequests;
import io.encours.engine.CompilerAtRest;
import io.encours.engine.Evaluation;
import io.encours.engine.Policy;
import io.encours.facts.DecisionType;
import io.encours.facts.Request;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import tools.jackson.databind.json.JsonMapper;

/** Decisions a second on the default policy, without HTTP and without the record. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
public class DecisionBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    /** An example of the description of the API; the runner gives them all. */
    @Param("score/well-known-customer")
    public String example = "";

    /** The longest time that evaluations go on before anything counts, until the JVM has compiled them. */
    @Param("60")
    public int warmUpSeconds;

    private @Nullable Policy policy;
    private @Nullable Request request;

    /** Compiles the policy and reads the request. */
    @Setup(Level.Trial)
    public void prepare() {
        policy = DefaultPolicy.compiled();
        Request read = new JsonMapper().readValue(ExampleRequests.json(example), type().request());
        request = read.at(Objects.requireNonNullElse(read.asOf(), AS_OF));
        CompilerAtRest.after(this::evaluateForSeconds, Duration.ofSeconds(warmUpSeconds));
    }

    private void evaluateForSeconds() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
        while (System.nanoTime() < end) {
            evaluate();
        }
    }

    private DecisionType type() {
        return Arrays.stream(DecisionType.values())
                .filter(each -> example.startsWith(each.written() + "/"))
                .findFirst()
                .orElseThrow();
    }

    /** Disposes of the policy. */
    @TearDown(Level.Trial)
    public void dispose() {
        Objects.requireNonNull(policy).close();
    }

    /** One decision. */
    @Benchmark
    public Evaluation evaluate() {
        return Objects.requireNonNull(policy).evaluate(Objects.requireNonNull(request));
    }
}
