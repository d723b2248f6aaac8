package io.encours.bench;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDate;

/** Tells on what was measured. */
final class Machine {

    private Machine() {}

    static String describe() {
        return "%s, %s, %d cores, load %.1f before the start, Java %s (%s)%n"
                .formatted(
                        LocalDate.now(Clock.systemUTC()),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        System.getProperty("java.version"),
                        System.getProperty("java.vm.vendor"));
    }
}
