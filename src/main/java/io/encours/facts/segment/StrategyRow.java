package io.encours.facts.segment;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Worded;
import java.util.List;

/**
 * How a segment is treated.
 *
 * @param strategy in plain words
 * @param contactOwners who keeps the contact
 * @param maxAutomatedContacts the most automated contacts within the window of the guard {@code CONTACT_CAP}
 */
public record StrategyRow(
        StrategyQuestion question,

        @Worded @Described("Strategy") String strategy,

        List<ActionOwner> contactOwners,

        @Described("The most contacts by a machine within 30 days")
        int maxAutomatedContacts,

        RowSource source)
        implements Row<StrategyQuestion> {

    public StrategyRow {
        contactOwners = List.copyOf(contactOwners);
    }
}
