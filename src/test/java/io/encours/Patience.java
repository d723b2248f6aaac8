package io.encours;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for what must come, however busy the machine is: the bound ends only a test that would wait for ever. */
public final class Patience {

    public static final Duration LONG = Duration.ofMinutes(5);

    private Patience() {}

    public static ConditionFactory await() {
        return Awaitility.await().atMost(LONG);
    }
}
