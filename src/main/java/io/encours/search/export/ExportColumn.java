package io.encours.search.export;

import io.encours.page.PageTexts;
import io.encours.search.FoundDecision;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an export tells of a decision, from left to right. */
enum ExportColumn {
    DECIDED_AT(22, FoundDecision::decidedAt),
    TYPE(16, decision -> decision.type().written()),
    OUTCOME(24, FoundDecision::outcome),
    CUSTOMER(20, FoundDecision::customer),
    ENTITY(16, FoundDecision::entity),
    REASONS(60, decision -> String.join(", ", decision.reasons())),
    RELEASE(9, FoundDecision::release),
    CALLER(20, FoundDecision::caller),
    AS_OF(12, FoundDecision::asOf),
    ID(38, decision -> decision.id().toString());

    private final int width;
    private final Function<FoundDecision, @Nullable Object> value;

    ExportColumn(int width, Function<FoundDecision, @Nullable Object> value) {
        this.width = width;
        this.value = value;
    }

    /** In characters. */
    int width() {
        return width;
    }

    String header(PageTexts texts) {
        return texts.of(name().toLowerCase(Locale.ROOT));
    }

    /** A text, a number, an instant or a date; empty where there is nothing to tell. */
    Object of(FoundDecision decision) {
        return Objects.requireNonNullElse(value.apply(decision), "");
    }
}
