package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A legal event or privilege on public record. */
@Described("A legal event or privilege on public record")
public record LegalEvent(
        @NotNull @Described(value = "What happened", example = "SOCIAL_SECURITY_PRIVILEGE")
        Kind kind,

        @NotNull @Described(value = "Whether it still stands", example = "SETTLED")
        Status status,

        @NotNull @Described(value = "When it was published", example = "2023-02-14")
        LocalDate date,

        @Nullable @Described("The amount at stake") Money amount,

        @Nullable @Size(max = 64) @Described(value = "Where it was published", example = "BODACC")
        String source) {

    public enum Kind {
        /** Safeguard, reorganisation, liquidation or their like abroad. */
        INSOLVENCY_PROCEEDING,
        PROVISIONAL_ADMINISTRATOR,
        /** A writ or privilege of the social security (URSSAF, ONSS). */
        SOCIAL_SECURITY_PRIVILEGE,
        /** Overdue tax debt or a privilege of the Treasury. */
        TREASURY_PRIVILEGE,
        /** A protested bill of exchange or a direct debit the bank returned. */
        PROTESTED_BILL,
        /** A writ of another creditor. */
        WRIT,
        /** A director who held the same office in a bankrupt firm. */
        DIRECTOR_OF_BANKRUPT_FIRM,
        REGISTERED_OFFICE_MOVED
    }

    public enum Status {
        OPEN,
        SETTLED
    }
}
