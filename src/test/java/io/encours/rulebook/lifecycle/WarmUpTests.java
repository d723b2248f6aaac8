package io.encours.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.problem.RequestReader;
import io.encours.rulebook.RulebookSettings;
import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.rulebook.release.Releases;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EncoursTest
class WarmUpTests {

    @Autowired
    private Releases releases;

    @Autowired
    private ArtefactStore artefacts;

    @Autowired
    private RequestReader reader;

    @Autowired
    private JdbcClient jdbc;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void triesTheExamplesOfTheReleaseInForceAndPutsNothingOnRecord() throws Exception {
        long recorded = recorded();
        WarmUp warmUp = lasting(Duration.ofMinutes(1));
        warmUp.start();
        while (evaluations() < 10) {
            Thread.sleep(10);
        }
        warmUp.stop();
        assertThat(warmUp.isRunning()).isFalse();
        assertThat(recorded()).isEqualTo(recorded);
    }

    @Test
    void doesNothingWhereItIsToLastForNoTime() {
        WarmUp warmUp = lasting(Duration.ZERO);
        warmUp.start();
        assertThat(warmUp.isRunning()).isFalse();
        assertThat(evaluations()).isZero();
    }

    private WarmUp lasting(Duration time) {
        RulebookSettings settings = new RulebookSettings(
                null, new RulebookSettings.Rulebook(Duration.ofSeconds(1), Duration.ofMillis(500), false, time, 4));
        return new WarmUp(releases, artefacts, reader, settings, Clock.systemUTC(), meters);
    }

    private double evaluations() {
        return meters.get("encours.rulebook.warm-up").counter().count();
    }

    private long recorded() {
        return jdbc.sql("select count(*) from encours.decision")
                .query(Long.class)
                .single();
    }
}
