package io.encours.rulebook.check;

import io.encours.engine.PolicyCompiler;
import io.encours.problem.RequestReader;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Tries everything that must be true of a draft. */
@Component
public class Checks {

    private final PolicyCompiler compiler;
    private final RequestReader reader;
    private final CheckSettings settings;

    public Checks(PolicyCompiler compiler, RequestReader reader, CheckSettings settings) {
        this.compiler = compiler;
        this.reader = reader;
        this.settings = settings;
    }

    /**
     * Runs all checks.
     *
     * @param artefacts what the draft consists of, bytes by name
     * @param base what it was made from; empty where there is nothing to compare with
     * @return every problem at once; a draft that keeps the checks from coming to an end is one
     */
    public CheckReport run(SortedMap<String, byte[]> artefacts, SortedMap<String, byte[]> base) {
        FutureTask<CheckReport> run =
                new FutureTask<>(() -> new CheckRun(compiler, reader, settings, artefacts, base).report());
        Thread thread = new Thread(run, "checks");
        thread.setDaemon(true);
        thread.start();
        return awaited(run);
    }

    private CheckReport awaited(FutureTask<CheckReport> run) {
        try {
            return run.get(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            run.cancel(true);
            return CheckRun.stopped(settings);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            run.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("the checks were interrupted");
        }
    }
}
