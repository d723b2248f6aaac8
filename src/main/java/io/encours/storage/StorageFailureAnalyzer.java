package io.encours.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refusal of the storage at start as its sentence instead of a stack trace. */
final class StorageFailureAnalyzer extends AbstractFailureAnalyzer<StorageException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StorageException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Correct this and start again, or set SPRING_DATASOURCE_URL to use another PostgreSQL.",
                cause);
    }
}
