package io.encours.engine;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Lets work go on until the compiler of the JVM has done its part: rules are much code, and where every core is busy with
 * them, compiling them takes minutes in which they run many times slower than they will.
 */
public final class CompilerAtRest {

    private static final double AT_REST = 0.03;

    private CompilerAtRest() {}

    /**
     * Repeats a piece of work until compiling takes less than a thirtieth of its time.
     *
     * @param work some seconds of it, on fewer threads than there are cores
     * @param atMost when to give up
     */
    public static void after(Runnable work, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        boolean unused = after(work, () -> System.nanoTime() - end < 0);
    }

    /**
     * Repeats a piece of work until compiling takes less than a thirtieth of its time; whether it came to that.
     *
     * @param goOn asked before each time
     */
    public static boolean after(Runnable work, BooleanSupplier goOn) {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        while (goOn.getAsBoolean()) {
            long began = System.nanoTime();
            long compiled = compiler.getTotalCompilationTime();
            work.run();
            double share = (compiler.getTotalCompilationTime() - compiled) * 1e6 / (System.nanoTime() - began);
            if (share <= AT_REST && goOn.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }
}
