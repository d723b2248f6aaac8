package io.encours.search.export;

import io.encours.search.DecisionFilter;
import io.encours.search.DecisionSearch;
import io.encours.search.FoundDecision;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes everything a search finds to a file, newest first. */
@Component
class Export {

    private final DecisionSearch search;

    Export(DecisionSearch search) {
        this.search = search;
    }

    /**
     * Writes a whole file; whatever the output or the progress throws ends the search.
     *
     * @param progress is told of every decision that was written
     */
    void write(
            DecisionFilter filter,
            ExportFormat format,
            Locale locale,
            OutputStream output,
            Consumer<FoundDecision> progress)
            throws IOException {
        DecisionFile file = format.open(output, locale);
        try {
            search.each(filter, decision -> {
                add(decision, file);
                progress.accept(decision);
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        file.finish();
    }

    private static void add(FoundDecision decision, DecisionFile file) {
        try {
            file.add(decision);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
