package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.PastOrAsOf;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A legal event or privilege on public record. */
@Described("A legal event or privilege on public record")
public record LegalEvent(
        @NotNull @Described(value = "What happened", example = "SOCIAL_SECURITY_PRIVILEGE")
        LegalEventKind kind,

        @NotNull @Described(value = "Whether it still stands", example = "SETTLED")
        LegalEventStatus status,

        @NotNull @PastOrAsOf @Described(value = "When it was published", example = "2023-02-14")
        LocalDate date,

        @Nullable @NotNegative @Described("The amount at stake")
        Money amount,

        @ForTheRecord @Nullable @Size(max = 64) @Described(value = "Where it was published", example = "BODACC")
        String source,

        @Nullable
        @Described(
                value = "What insolvency proceedings are about; without it they count as those of the worst kind",
                example = "REORGANISATION")
        ProceedingNature nature) {

    /** An event without a word on its nature. */
    public LegalEvent(
            LegalEventKind kind,
            LegalEventStatus status,
            LocalDate date,
            @Nullable Money amount,
            @Nullable String source) {
        this(kind, status, date, amount, source, null);
    }
}
