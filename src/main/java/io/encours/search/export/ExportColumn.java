package io.encours.search.export;

import io.encours.search.FoundDecision;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an export tells of a decision, from left to right. */
enum ExportColumn {
    DECIDED_AT(22),
    TYPE(16),
    OUTCOME(24),
    CUSTOMER(20),
    ENTITY(16),
    REASONS(60),
    RELEASE(9),
    CALLER(20),
    AS_OF(12),
    ID(38);

    private final int width;

    ExportColumn(int width) {
        this.width = width;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** The key of its label. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A text, a number, an instant or a date; empty where there is nothing to tell. */
    Object of(FoundDecision decision) {
        return Objects.requireNonNullElse(valueOf(decision), "");
    }

    private @Nullable Object valueOf(FoundDecision decision) {
        return switch (this) {
            case DECIDED_AT -> decision.decidedAt();
            case TYPE -> decision.type().written();
            case OUTCOME -> decision.outcome();
            case CUSTOMER -> decision.customer();
            case ENTITY -> decision.entity();
            case REASONS -> String.join(", ", decision.reasons());
            case RELEASE -> decision.release();
            case CALLER -> decision.caller();
            case AS_OF -> decision.asOf();
            case ID -> decision.id().toString();
        };
    }
}
