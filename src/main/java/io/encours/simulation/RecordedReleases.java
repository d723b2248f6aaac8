package io.encours.simulation;

import io.encours.engine.Policy;
import io.encours.rulebook.release.Releases;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The releases on record. The last few stay held, so that decisions of several releases side by side do not have them
 * compiled again and again; one that cannot be made ready is not tried twice.
 */
final class RecordedReleases implements HeldPolicies {

    private static final int MOST_HELD = 3;

    private final Releases releases;
    private final LinkedHashMap<Integer, Releases.Lease> held = new LinkedHashMap<>();
    private final Map<Integer, UnusablePolicyException> unusable = new HashMap<>();

    RecordedReleases(Releases releases) {
        this.releases = releases;
    }

    @Override
    public Policy of(int release) {
        UnusablePolicyException known = unusable.get(release);
        if (known != null) {
            throw known;
        }
        Releases.Lease lease = held.remove(release);
        Releases.Lease current = lease == null ? leased(release) : lease;
        held.put(release, current);
        return current.policy();
    }

    private Releases.Lease leased(int release) {
        if (held.size() == MOST_HELD) {
            endOldest();
        }
        try {
            return UnusablePolicyException.orElse(() -> releases.lease(release));
        } catch (UnusablePolicyException defect) {
            unusable.put(release, defect);
            throw defect;
        }
    }

    private void endOldest() {
        Iterator<Releases.Lease> oldestFirst = held.values().iterator();
        oldestFirst.next().close();
        oldestFirst.remove();
    }

    @Override
    public void close() {
        held.values().forEach(Releases.Lease::close);
        held.clear();
    }
}
