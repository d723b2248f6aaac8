package io.encours.rulebook.release;

import static io.encours.rulebook.release.SomeReleases.approved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTests {

    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant JUST_BEFORE = NEW_YEAR.minusNanos(1);

    private final Release first = approved(1, "2026-11-21T09:00:00Z");
    private final Release second = approved(2, "2027-01-01T00:00:00Z");
    private final Timeline timeline = new Timeline(List.of(first, second));

    @Test
    void changesAtTheVeryInstant() {
        assertThat(timeline.at(JUST_BEFORE)).contains(first);
        assertThat(timeline.at(NEW_YEAR)).contains(second);
        assertThat(timeline.until(first)).contains(NEW_YEAR);
        assertThat(timeline.until(second)).isEmpty();
    }

    @Test
    void hasNothingInForceBeforeTheFirst() {
        assertThat(timeline.at(Instant.parse("2026-11-21T08:59:59.999Z"))).isEmpty();
    }

    @Test
    void tellsWhereAReleaseStandsAtAnInstant() {
        assertThat(timeline.state(first, JUST_BEFORE)).isEqualTo(ReleaseState.IN_FORCE);
        assertThat(timeline.state(second, JUST_BEFORE)).isEqualTo(ReleaseState.APPROVED);
        assertThat(timeline.state(first, NEW_YEAR)).isEqualTo(ReleaseState.SUPERSEDED);
        assertThat(timeline.state(second, NEW_YEAR)).isEqualTo(ReleaseState.IN_FORCE);
    }

    @Test
    void prefersTheLaterOfTwoThatTakeEffectTogether() {
        Release third = approved(3, "2027-01-01T00:00:00Z");
        Timeline crowded = new Timeline(List.of(first, third, second));
        assertThat(crowded.at(NEW_YEAR)).contains(third);
        assertThat(crowded.until(second)).contains(NEW_YEAR);
        assertThat(crowded.state(second, NEW_YEAR)).isEqualTo(ReleaseState.SUPERSEDED);
    }
}
