package io.encours.access;

import io.encours.shared.Described;
import io.encours.shared.Role;
import jakarta.validation.constraints.Pattern;

/** An account to be made. */
@Described("An account to be made")
record NewAccount(
        @Pattern(
                regexp = Account.NAME,
                message = "1 to 40 lower-case letters, digits, dots and hyphens, with a letter or digit at either end")
        @Described(
                value = "What stands on record for whatever is done with it; it is given once, for good",
                example = "crm-france")
        String name,

        @Described(value = "What it may do", example = "sales")
        Role role) {}
