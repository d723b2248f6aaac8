package io.encours.search.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExportSettingsTests {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void takesASilenceThatIsLongerThanTheTimeBetweenTwoSigns() {
        assertThat(new ExportSettings(1, 1, DAY, Duration.ofSeconds(2)).silence())
                .hasSeconds(2);
    }

    @Test
    void refusesASilenceInWhichAnExportThatIsMadeWouldSeemToBeGone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExportSettings(1, 1, DAY, Duration.ofMillis(1_500)))
                .withMessageContaining("silence from 2s");
    }
}
