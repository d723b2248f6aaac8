package io.encours.rulebook.release;

import static io.encours.rulebook.release.ReleaseState.APPROVED;
import static io.encours.rulebook.release.ReleaseState.DRAFT;
import static io.encours.rulebook.release.ReleaseState.IN_FORCE;
import static io.encours.rulebook.release.ReleaseState.REJECTED;
import static io.encours.rulebook.release.ReleaseState.SUBMITTED;
import static io.encours.rulebook.release.ReleaseState.SUPERSEDED;
import static io.encours.rulebook.release.ReleaseState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleaseStateTests {

    @Test
    void takesEffectOnlyOnceItIsApproved() {
        assertThat(DRAFT.canBecome(SUBMITTED)).isTrue();
        assertThat(SUBMITTED.canBecome(APPROVED)).isTrue();
        assertThat(APPROVED.canBecome(IN_FORCE)).isTrue();
        assertThat(IN_FORCE.canBecome(SUPERSEDED)).isTrue();
        assertThat(DRAFT.canBecome(APPROVED)).isFalse();
        assertThat(SUBMITTED.canBecome(IN_FORCE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void neverComesBackFromAnEnd(ReleaseState next) {
        assertThat(REJECTED.canBecome(next)).isFalse();
        assertThat(WITHDRAWN.canBecome(next)).isFalse();
        assertThat(SUPERSEDED.canBecome(next)).isFalse();
    }
}
