package io.encours.rulebook.approval;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.problem.Violation;
import io.encours.rulebook.RulebookSettings;
import io.encours.rulebook.release.Origin;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseContent;
import io.encours.rulebook.release.ReleaseNews;
import io.encours.rulebook.release.ReleaseState;
import io.encours.rulebook.release.ReleaseStore;
import io.encours.rulebook.release.Releases;
import io.encours.shared.Remark;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts releases one after the other: each takes effect later than all before it. */
@Component
public class Succession {

    /** As far as instants are read; what is later is a slip. */
    private static final Instant LAST = Instant.parse("2199-12-31T23:59:59Z");

    private static final String NOTIFY = "select pg_notify('" + ReleaseNews.CHANNEL + "', '')";

    private final ReleaseStore store;
    private final Releases releases;
    private final JdbcClient jdbc;
    private final Duration lead;
    private final Clock clock;

    public Succession(ReleaseStore store, Releases releases, JdbcClient jdbc, RulebookSettings settings, Clock clock) {
        this.store = store;
        this.releases = releases;
        this.jdbc = jdbc;
        this.lead = settings.rulebook().lead();
        this.clock = clock;
    }

    /**
     * What is to become a release.
     *
     * @param content its files
     * @param author whose work it is
     * @param approver who approves it
     * @param comment why it is made
     * @param origin how it came about
     */
    public record Candidate(ReleaseContent content, String author, String approver, Remark comment, Origin origin) {}

    /** Keeps others from making or withdrawing a release until the transaction ends. */
    public void lock() {
        store.lock();
    }

    /** The approved release that takes effect after all others. */
    Optional<Release> last() {
        return store.last();
    }

    /** The candidate as a release that is not made yet. */
    Release preview(Candidate candidate) {
        Instant now = now();
        return release(candidate, Release.TO_BE_MADE, now, now);
    }

    /** Makes the release and notifies every instance; under the lock. */
    public Release add(Candidate candidate, @Nullable Instant effectiveFrom) {
        Instant now = now();
        Instant from = effectiveFrom(effectiveFrom, last().map(Release::effectiveFrom), now);
        Release made = store.insert(release(candidate, store.next(), from, now));
        tell();
        return made;
    }

    /** Notifies every instance once the transaction is committed. */
    void tell() {
        jdbc.sql(NOTIFY).query((row, index) -> true).single();
    }

    /** Lets this instance see at once what was committed. */
    void announce() {
        releases.refresh(clock.instant());
    }

    /** Whether a release takes effect so late that every instance hears before of its withdrawal. */
    boolean waits(Release release) {
        Instant from = release.effectiveFrom();
        return release.state() == ReleaseState.APPROVED && from != null && from.isAfter(now().plus(lead));
    }

    private static Release release(Candidate candidate, int number, Instant effectiveFrom, Instant now) {
        return new Release(
                number,
                candidate.content().hash(),
                candidate.content(),
                ReleaseState.APPROVED,
                candidate.author(),
                candidate.approver(),
                candidate.comment().text(),
                effectiveFrom,
                now,
                candidate.origin());
    }

    private Instant effectiveFrom(@Nullable Instant asked, Optional<Instant> last, Instant now) {
        Instant earliest =
                last.map(instant -> instant.plus(1, ChronoUnit.MICROS)).orElse(Instant.EPOCH);
        Instant soon = now.plus(lead);
        if (asked != null && (asked.isBefore(now) || asked.isBefore(earliest) || asked.isAfter(LAST))) {
            throw refused(asked, later(now, earliest));
        }
        if (asked == null && earliest.isAfter(soon.plus(lead))) {
            throw refused(null, earliest);
        }
        Instant wanted = asked == null ? soon : later(asked.truncatedTo(ChronoUnit.MICROS), soon);
        return later(wanted, earliest);
    }

    private static ProblemException refused(@Nullable Instant asked, Instant earliest) {
        return new ProblemException(
                ProblemType.UNPROCESSABLE,
                "Releases take effect one after the other, and none in the past.",
                new Violation(
                        "/effectiveFrom",
                        asked == null ? null : asked.toString(),
                        "an instant from %s, before the year 2200".formatted(earliest)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
