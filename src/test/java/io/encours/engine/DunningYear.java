package io.encours.engine;

import io.encours.facts.Dispute;
import io.encours.facts.OpenItem;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.dunning.Contact;
import io.encours.facts.dunning.DunningAction;
import io.encours.facts.dunning.DunningBlock;
import io.encours.facts.dunning.DunningItem;
import io.encours.facts.dunning.DunningRequest;
import io.encours.facts.dunning.InvoiceLine;
import io.encours.facts.dunning.Promise;
import io.encours.facts.dunning.TakenStep;
import io.encours.facts.dunning.calendar.PublicHolidays;
import io.encours.facts.score.PayerProfile;
import io.encours.facts.segment.ActionOwner;
import io.encours.facts.segment.Segment;
import io.encours.shared.CustomerId;
import io.encours.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The books of a seller about one customer over a year: what happens by itself, and what is done on the answers' advice. */
final class DunningYear {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** French public holidays of 2026, by hand: the year must not depend on a library. */
    static final List<LocalDate> HOLIDAYS = List.of(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 8),
            LocalDate.of(2026, 5, 14),
            LocalDate.of(2026, 5, 25),
            LocalDate.of(2026, 7, 14),
            LocalDate.of(2026, 8, 15),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 11),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 1, 1));

    private final Map<LocalDate, List<Runnable>> events = new TreeMap<>();
    private final Map<LocalDate, List<String>> told = new TreeMap<>();
    private final Map<String, DunningItem> open = new LinkedHashMap<>();
    private final List<Contact> contacts = new ArrayList<>();
    private Segment segment = Segment.STANDARD;
    private Money cash = euro(0);

    static Money euro(int amount) {
        return Money.of(String.valueOf(amount), "EUR");
    }

    void on(LocalDate day, String telling, Runnable event) {
        events.computeIfAbsent(day, key -> new ArrayList<>()).add(event);
        told.computeIfAbsent(day, key -> new ArrayList<>()).add(telling);
    }

    void invoice(String number, int amount, LocalDate due) {
        Money money = euro(amount);
        on(
                due.minusDays(30),
                "%s over %d is invoiced, due %s".formatted(number, amount, due),
                () -> open.put(
                        number,
                        new DunningItem(
                                new OpenItem(number, money, null, due, null), null, null, null, null, null, null)));
    }

    void paid(String number, LocalDate day) {
        on(day, number + " is paid", () -> open.remove(number));
    }

    void partPaid(String number, int rest, LocalDate day) {
        on(
                day,
                "%s is paid in part, %d are left".formatted(number, rest),
                () -> changeInvoice(
                        number, old -> new OpenItem(old.number(), euro(rest), old.open(), old.due(), old.dispute())));
    }

    void disputed(String number, Dispute.Fault fault, LocalDate from, LocalDate until) {
        on(
                from,
                "a dispute about %s is opened (%s)".formatted(number, fault),
                () -> dispute(number, new Dispute(fault, from)));
        on(until, "the dispute about %s is settled".formatted(number), () -> dispute(number, null));
    }

    void promised(String number, LocalDate day, LocalDate date) {
        on(
                day,
                "%s is promised for %s".formatted(number, date),
                () -> change(number, old -> with(old, new Promise(date, null), old.block(), old.lastStep())));
    }

    void blocked(String number, LocalDate day, LocalDate until) {
        DunningBlock block = new DunningBlock(until, "Asked for by sales");
        on(
                day,
                "%s is blocked until %s".formatted(number, until),
                () -> change(number, old -> with(old, old.promise(), block, old.lastStep())));
    }

    void cash(int amount, LocalDate day) {
        on(day, "payments not yet matched: %d".formatted(amount), () -> cash = euro(amount));
    }

    void segment(Segment changed, LocalDate day) {
        on(day, "the segment becomes " + changed, () -> segment = changed);
    }

    /** What happens on a day, in words; the books are changed by it. */
    List<String> happens(LocalDate day) {
        events.getOrDefault(day, List.of()).forEach(Runnable::run);
        return told.getOrDefault(day, List.of());
    }

    DunningRequest request(LocalDate day) {
        return new DunningRequest(
                new Subject(new CustomerId("C-1"), SubjectType.COMPANY, "FR"),
                null,
                day,
                segment,
                null,
                null,
                null,
                PayerProfile.LATE,
                null,
                List.copyOf(open.values()),
                cash,
                List.copyOf(contacts),
                null,
                null,
                new PublicHolidays("by hand", FIRST, LAST, HOLIDAYS),
                null);
    }

    /** The action is taken: the contact and the steps of its invoices are on the books. */
    void take(DunningAction action) {
        contacts.add(new Contact(action.date(), action.owners().contains(ActionOwner.BOT)));
        for (InvoiceLine line : action.invoices()) {
            if (line.step() != null) {
                TakenStep taken = new TakenStep(line.step(), action.date());
                change(line.number(), old -> with(old, old.promise(), old.block(), taken));
            }
        }
    }

    private void dispute(String number, @Nullable Dispute dispute) {
        changeInvoice(number, old -> new OpenItem(old.number(), old.open(), old.invoiced(), old.due(), dispute));
    }

    private void changeInvoice(String number, UnaryOperator<OpenItem> change) {
        change(
                number,
                old -> new DunningItem(
                        change.apply(old.invoice()), old.promise(), old.block(), null, null, null, old.lastStep()));
    }

    private void change(String number, UnaryOperator<DunningItem> change) {
        open.computeIfPresent(number, (key, old) -> change.apply(old));
    }

    private static DunningItem with(
            DunningItem old, @Nullable Promise promise, @Nullable DunningBlock block, @Nullable TakenStep step) {
        return new DunningItem(old.invoice(), promise, block, null, null, null, step);
    }
}
