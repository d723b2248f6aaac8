package io.encours.bench.tables;

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

/** Calls a second that answer from the tariff; a call is one question, or ten where the engine asks ten. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
public class TariffBenchmark {

    /** Who answers. */
    @Param
    public TariffEngines engine = TariffEngines.ENCOURS;

    /** Rows of the tariff. */
    @Param({"50", "500", "5000"})
    public int rows;

    private @Nullable TariffEngine answering;

    /** Where a thread is among the questions. */
    @State(Scope.Thread)
    public static class Cursor {

        private int next;

        int next() {
            next = next + 1 == Tariff.QUESTIONS ? 0 : next + 1;
            return next;
        }
    }

    /** Makes the engine and has it answer every question once. */
    @Setup(Level.Trial)
    public void prepare() {
        answering = engine.of(Tariff.of(rows));
    }

    /** Disposes of the engine. */
    @TearDown(Level.Trial)
    public void dispose() {
        engine().close();
    }

    private TariffEngine engine() {
        return Objects.requireNonNull(answering);
    }

    /** One call. */
    @Benchmark
    public int ask(Cursor cursor) {
        return engine().points(cursor.next());
    }
}
