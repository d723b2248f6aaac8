package io.encours.facts.creditlimit;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Money;

/** The most credit that a public body of a class may have: it has no accounts to take a share of. */
public record PublicBodyCeilingRow(
        @Described("The question it answers") PublicBodyCeilingQuestion question,

        @Described("Cap on what is not insured") Money uninsuredCap,

        @Described("Where the row stands") RowSource source)
        implements Row<PublicBodyCeilingQuestion> {}
