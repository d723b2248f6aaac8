package io.encours.rulebook.release;

import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stands in for the engine: its policies know only whether they were discarded. */
final class FakeCompilation implements Compilation<FakeCompilation.FakePolicy> {

    final List<FakePolicy> compiled = new CopyOnWriteArrayList<>();

    record FakePolicy(SortedMap<String, byte[]> artefacts, AtomicBoolean discarded) {}

    @Override
    public String engineVersion() {
        return "1";
    }

    @Override
    public FakePolicy compile(SortedMap<String, byte[]> artefacts) {
        FakePolicy policy = new FakePolicy(artefacts, new AtomicBoolean());
        compiled.add(policy);
        return policy;
    }

    @Override
    public void discard(FakePolicy policy) {
        policy.discarded().set(true);
    }
}
