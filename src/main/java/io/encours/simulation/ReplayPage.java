package io.encours.simulation;

import io.encours.shared.Described;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of replays. */
@Described("A page of replays")
record ReplayPage(
        @Described("The latest first") List<ReplayView> replays,

        @Nullable @Described(value = "Asks for the next page; absent on the last one", example = "11")
        Integer next) {

    /** @param jobs one more than the page takes, if there are more */
    static ReplayPage of(List<ReplayJob> jobs, int limit, Instant now) {
        List<ReplayJob> page = jobs.subList(0, Math.min(limit, jobs.size()));
        return new ReplayPage(
                page.stream().map(job -> ReplayView.of(job, null, now)).toList(),
                jobs.size() > limit ? (Integer) page.get(page.size() - 1).id() : null);
    }
}
