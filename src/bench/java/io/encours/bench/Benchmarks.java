package io.encours.bench;

import io.encours.bench.decisions.DecisionMeasurements;
import io.encours.bench.decisions.DecisionReport;
import io.encours.bench.http.ChainReport;
import io.encours.bench.http.HttpBenchmark;
import io.encours.bench.http.HttpEffort;
import io.encours.bench.http.HttpReport;
import io.encours.bench.tables.TableMeasurements;
import io.encours.bench.tables.TableReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Runs the measurements and writes their tables to {@code target/benchmarks.md}, the raw figures beside it as JSON. */
public final class Benchmarks {

    private static final Path TARGET = Path.of("target");
    private static final JsonMapper JSON = new JsonMapper();

    private final BenchmarkOptions options;
    private final List<String> sections = new ArrayList<>();

    private Benchmarks(BenchmarkOptions options) {
        this.options = options;
    }

    /** Takes {@code --quick=true} and {@code --parts=http}. */
    public static void main(String[] arguments) throws IOException {
        new Benchmarks(BenchmarkOptions.of(arguments)).run();
    }

    private void run() throws IOException {
        sections.add("# Benchmarks\n\n" + Machine.describe());
        if (options.has("tables")) {
            tables();
        }
        if (options.has("decisions")) {
            decisions();
        }
        if (options.has("http")) {
            http();
        }
        if (options.has("chain")) {
            chain();
        }
        String report = String.join("\n", sections);
        System.out.println(report);
        Files.writeString(TARGET.resolve("benchmarks.md"), report);
    }

    private void tables() {
        List<Integer> sizes = options.quick() ? List.of(500) : List.of(50, 500, 5_000);
        TableReport report = TableMeasurements.run(JmhEffort.of(options.quick()), sizes);
        sections.add(report.markdown());
        report.runs().writeTo(TARGET.resolve("benchmarks-tables.json"));
    }

    private void decisions() {
        DecisionReport report = DecisionMeasurements.run(JmhEffort.of(options.quick()));
        sections.add(report.markdown());
        report.runs().writeTo(TARGET.resolve("benchmarks-decisions.json"));
    }

    private void chain() {
        ChainReport report = HttpBenchmark.runChain(options.quick() ? HttpEffort.QUICK : HttpEffort.FINE);
        sections.add(report.markdown());
        JSON.writeValue(TARGET.resolve("benchmarks-chain.json").toFile(), report.figures());
    }

    private void http() {
        HttpReport report = HttpBenchmark.run(options.quick() ? HttpEffort.QUICK : HttpEffort.FULL);
        sections.add(report.markdown());
        JSON.writeValue(TARGET.resolve("benchmarks-http.json").toFile(), report.figures());
    }
}
