package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.PastOrAsOf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The company as the registry shows it. */
@Described("The company as the registry shows it")
public record Company(
        @Nullable @PastOrAsOf @Described(value = "When the company was founded", example = "2009-03-01")
        LocalDate founded,

        @Nullable
        @Described(value = "Whether it makes goods; decides which financial model applies", example = "MANUFACTURER")
        Activity activity,

        @Nullable
        @Described(
                value = "Whether its shares are traded on a stock exchange; no where it is not given",
                example = "false")
        Boolean listed,

        @Nullable
        @PastOrAsOf
        @Described(value = "Closing date of the last accounts that the registry has published", example = "2025-12-31")
        LocalDate lastPublishedAccounts) {}
