package io.encours.simulation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.encours.decision.Replays;
import io.encours.engine.EvaluationException;
import io.encours.engine.Policy;
import io.encours.journal.record.DecisionRecord;
import io.encours.journal.record.RecordEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import tools.jackson.core.JacksonException;

/**
 * Decides some decisions in a row again, release by release.
 *
 * @param threads that decide
 * @param policies to decide on
 */
record WindowReplay(ExecutorService threads, HeldPolicies policies) {

    private static final int LONGEST_WHY = 500;

    /** @param entries at least one */
    Window replay(List<RecordEntry> entries) throws InterruptedException {
        List<DecisionRecord> decisions = entries.stream()
                .map(RecordEntry::decision)
                .filter(Objects::nonNull)
                .toList();
        Map<Integer, List<DecisionRecord>> byRelease = decisions.stream()
                .collect(groupingBy(decision -> decision.release().number(), TreeMap::new, toList()));
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Integer, List<DecisionRecord>> release : byRelease.entrySet()) {
            findings.addAll(replay(release.getKey(), release.getValue()));
        }
        return new Window(entries.get(entries.size() - 1).position(), findings, entries.size() - decisions.size());
    }

    private List<Finding> replay(int release, List<DecisionRecord> decisions) throws InterruptedException {
        try {
            return together(decisions, policies.of(release));
        } catch (UnusablePolicyException defect) {
            return decisions.stream().map(decision -> failed(decision, defect)).toList();
        }
    }

    private List<Finding> together(List<DecisionRecord> decisions, Policy policy) throws InterruptedException {
        List<Callable<Finding>> tasks = decisions.stream()
                .map(decision -> (Callable<Finding>) () -> again(decision, policy))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Future<Finding> finding : threads.invokeAll(tasks)) {
            findings.add(result(finding));
        }
        return findings;
    }

    private static Finding again(DecisionRecord decision, Policy policy) {
        try {
            return Finding.of(Replays.compare(decision, policy));
        } catch (EvaluationException | JacksonException impossible) {
            return failed(decision, impossible);
        }
    }

    private static Finding failed(DecisionRecord decision, RuntimeException cause) {
        String why = String.valueOf(
                        cause instanceof JacksonException json ? json.getOriginalMessage() : cause.getMessage())
                .replace('\0', ' ');
        return Finding.failed(decision, why.substring(0, Math.min(why.length(), LONGEST_WHY)));
    }

    private static Finding result(Future<Finding> finding) throws InterruptedException {
        try {
            return finding.get();
        } catch (ExecutionException defect) {
            throw defect.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(defect);
        }
    }
}
