package io.encours.facts.dunning;

import io.encours.facts.dunning.plan.Place;
import io.encours.facts.dunning.plan.StageRow;
import io.encours.facts.segment.ActionOwner;
import io.encours.shared.Described;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One action towards one customer. */
@Described("One action towards one customer")
public record DunningAction(
        @Described(value = "The day for it", example = "2026-11-23")
        LocalDate date,

        @Described(value = "The step", example = "S2_REMINDER")
        Step step,

        @Described("By which ways, all of them") List<Channel> channels,

        @Nullable @Described(value = "How it speaks; absent where the customer is not spoken to", example = "NEUTRAL")
        Tone tone,

        @Described(value = "The text, by its name in the system that sends", example = "TPL_R2")
        String templateId,

        @Described("What the text names") MergeFields mergeFields,

        @Described("Who acts; BOT where nobody has to") List<ActionOwner> owners,

        @Described(value = "The role of whom it is for", example = "ACCOUNTS_PAYABLE")
        Recipient recipient,

        @Described(value = "Whether deliveries on credit stop with it", example = "false")
        boolean creditHold,

        @Described(value = "The invoice that decided the step", example = "F-2026-0911")
        String leader,

        @Described("The invoices it is about, the oldest first")
        List<InvoiceLine> invoices) {

    public DunningAction {
        channels = List.copyOf(channels);
        owners = List.copyOf(owners);
        invoices = List.copyOf(invoices);
    }

    public static DunningAction of(DunningRequest request, Place leader, List<Place> about, LocalDate date) {
        StageRow stage = Objects.requireNonNull(leader.stage());
        Map<String, DunningItem> items = request.items().stream()
                .collect(Collectors.toMap(ExcludedInvoice::key, item -> item, (one, other) -> one));
        List<InvoiceLine> lines = about.stream()
                .map(each -> InvoiceLine.of(each, items.getOrDefault(ExcludedInvoice.key(each.item()), each.item())))
                .sorted(Comparator.comparing(InvoiceLine::due).thenComparing(InvoiceLine::number))
                .toList();
        return new DunningAction(
                date,
                stage.step(),
                stage.channels(),
                stage.tone(),
                stage.templateId(),
                MergeFields.of(request, lines, stage.notice()),
                stage.owners(),
                stage.recipient(),
                stage.creditHold(),
                leader.number(),
                lines);
    }
}
