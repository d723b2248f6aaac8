package io.encours.rulebook.release;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which release is in force when: the approved release that took effect last. Intervals are half-open, so at the very
 * instant of a change it is the new one; of two with the same instant it is the one with the greater number.
 */
public final class Timeline {

    private final NavigableMap<Instant, Release> byEffect = new TreeMap<>();

    /** @param approved in the order of their numbers or of taking effect */
    public Timeline(List<Release> approved) {
        for (Release release : approved) {
            Instant from = release.effectiveFrom();
            if (from != null && release.state() == ReleaseState.APPROVED) {
                byEffect.merge(from, release, (one, other) -> one.number() > other.number() ? one : other);
            }
        }
    }

    Optional<Release> at(Instant instant) {
        return value(byEffect.floorEntry(instant));
    }

    /** The next to take effect after that instant. */
    Optional<Release> after(Instant instant) {
        return value(byEffect.higherEntry(instant));
    }

    /** At that instant, else the first of all. */
    Optional<Release> atOrFirst(Instant instant) {
        return at(instant).or(() -> value(byEffect.firstEntry()));
    }

    /** Those that had taken effect by that instant, the latest first. */
    public Collection<Release> backFrom(Instant instant) {
        return byEffect.headMap(instant, true).descendingMap().values();
    }

    /** Those that take effect after that instant, the next first. */
    Collection<Release> upcoming(Instant instant) {
        return byEffect.tailMap(instant, false).values();
    }

    /** The one that takes effect after all others. */
    Optional<Release> last() {
        return value(byEffect.lastEntry());
    }

    /** The release as it is seen at an instant, in force or superseded where it is. */
    public ReleaseState state(Release release, Instant now) {
        Instant from = release.effectiveFrom();
        if (release.state() != ReleaseState.APPROVED || from == null || from.isAfter(now)) {
            return release.state();
        }
        return at(now).filter(current -> current.number() == release.number()).isPresent()
                ? ReleaseState.IN_FORCE
                : ReleaseState.SUPERSEDED;
    }

    /** When the release ceases to decide, or never has; empty while no other release takes its place. */
    Optional<Instant> until(Release release) {
        Instant from = release.effectiveFrom();
        if (from == null || release.state() != ReleaseState.APPROVED) {
            return Optional.empty();
        }
        boolean replacedAtOnce =
                at(from).filter(current -> current.number() != release.number()).isPresent();
        return replacedAtOnce ? Optional.of(from) : after(from).map(Release::effectiveFrom);
    }

    private static Optional<Release> value(Map.@Nullable Entry<Instant, Release> entry) {
        return Optional.ofNullable(entry).map(Map.Entry::getValue);
    }
}
