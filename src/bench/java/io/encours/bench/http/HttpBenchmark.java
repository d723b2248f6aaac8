package io.encours.bench.http;

import io.encours.bench.ExampleRequests;
import io.encours.engine.CompilerAtRest;
import io.encours.facts.DecisionType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decisions over HTTP, in turns with an endpoint that answers a constant and inserts one row, and without the chain. */
public final class HttpBenchmark {

    private static final List<Integer> CONNECTIONS = List.of(1, 16, 64);
    private static final int CONNECTIONS_WITH_HISTORY = 16;

    private final ServiceUnderLoad service;
    private final LoadGenerator generator;
    private final HttpEffort effort;

    private HttpBenchmark(ServiceUnderLoad service, HttpEffort effort) {
        this.service = service;
        this.generator = service.generator();
        this.effort = effort;
    }

    /** Starts the service, measures, and stops it. */
    public static HttpReport run(HttpEffort effort) {
        try (ServiceUnderLoad service = ServiceUnderLoad.start()) {
            return new HttpBenchmark(service, effort).report();
        }
    }

    /** Starts the service, measures a decision that is sealed in turns with one that is not, and stops it. */
    public static ChainReport runChain(HttpEffort effort) {
        try (ServiceUnderLoad service = ServiceUnderLoad.start()) {
            return new HttpBenchmark(service, effort).chainReport();
        }
    }

    private ChainReport chainReport() {
        service.prepare();
        service.stopIndexing();
        warmUp(DecisionType.CREDIT_LIMIT);
        return new ChainReport(CONNECTIONS.stream()
                .map(connections -> besideUnsealed(DecisionType.CREDIT_LIMIT, connections))
                .toList());
    }

    private HttpReport report() {
        service.prepare();
        Stream.of(DecisionType.values()).forEach(this::warmUp);
        List<HttpComparison> empty = Stream.of(DecisionType.values())
                .flatMap(type -> CONNECTIONS.stream().map(connections -> besideConstant(type, connections)))
                .toList();
        long recorded = new History(service.owner()).growTo(effort.history());
        List<HttpComparison> full = Stream.of(DecisionType.values())
                .map(type -> besideConstant(type, CONNECTIONS_WITH_HISTORY))
                .toList();
        return new HttpReport(empty, recorded, full);
    }

    private void warmUp(DecisionType type) {
        ExampleRequests.names(type).forEach(example -> service.makeConstant(example, decision(type, example)));
        CompilerAtRest.after(() -> generator.run(decisions(type), 1, effort.slice()), effort.warmUp());
        generator.run(decisions(type), CONNECTIONS_WITH_HISTORY, effort.slice());
        generator.run(constants(type), CONNECTIONS_WITH_HISTORY, effort.slice());
    }

    private HttpComparison besideConstant(DecisionType type, int connections) {
        return compare(
                type.written(),
                connections,
                () -> generator.run(decisions(type), connections, effort.slice()),
                () -> generator.run(constants(type), connections, effort.slice()));
    }

    /** The decision itself is the other, without the chain. */
    private HttpComparison besideUnsealed(DecisionType type, int connections) {
        return compare(
                type.written(),
                connections,
                () -> sealed(true, type, connections),
                () -> sealed(false, type, connections));
    }

    private Load sealed(boolean on, DecisionType type, int connections) {
        service.seal(on);
        try {
            return generator.run(decisions(type), connections, effort.slice());
        } finally {
            service.seal(true);
        }
    }

    /** One after the other, each first as often as the other, so that neither gains from what drifts. */
    private HttpComparison compare(String decision, int connections, Supplier<Load> decided, Supplier<Load> other) {
        List<Load> ones = new ArrayList<>();
        List<Load> others = new ArrayList<>();
        IntStream.range(0, effort.slices()).forEach(slice -> {
            if (slice % 2 == 0) {
                ones.add(decided.get());
                others.add(other.get());
            } else {
                others.add(other.get());
                ones.add(decided.get());
            }
        });
        HttpComparison comparison = new HttpComparison(decision, connections, Load.sum(ones), Load.sum(others));
        System.out.printf(
                "%s, %d connections: %.0f/s, other %.0f/s, ratio %.2f%n",
                decision,
                connections,
                comparison.decided().perSecond(),
                comparison.other().perSecond(),
                comparison.ratio());
        return comparison;
    }

    private List<byte[]> decisions(DecisionType type) {
        return ExampleRequests.names(type).stream()
                .map(example -> decision(type, example))
                .toList();
    }

    private byte[] decision(DecisionType type, String example) {
        return generator.post("/v1/decisions/" + type.written(), ExampleRequests.json(example));
    }

    private List<byte[]> constants(DecisionType type) {
        return ExampleRequests.names(type).stream()
                .map(example -> generator.post(ConstantEndpoint.path(example), ExampleRequests.json(example)))
                .toList();
    }
}
