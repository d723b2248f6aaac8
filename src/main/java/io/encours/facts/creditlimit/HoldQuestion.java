package io.encours.facts.creditlimit;

import io.encours.facts.LegalEventKind;
import io.encours.facts.LegalEventStatus;
import io.encours.facts.ProceedingNature;
import io.encours.facts.Question;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does something hold the limit? */
public record HoldQuestion(
        @Described("Cause") HoldCause cause,

        @Nullable @Described("Legal event") LegalEventKind event,

        @Nullable @Described("Nature") ProceedingNature nature,

        @Nullable @Described(value = "Overdue", unit = Unit.DAYS)
        Integer days)
        implements Question {

    /** What a request shows by itself: legal events that are open, how the account stands, an insurer that covers nothing. */
    public static List<HoldQuestion> from(CreditLimitRequest request) {
        LocalDate asOf = Objects.requireNonNull(request.asOf());
        InsuranceCover cover = request.cover();
        List<HoldQuestion> questions =
                new ArrayList<>(Stream.ofNullable(request.creditFile().legalEvents())
                        .flatMap(List::stream)
                        .filter(event -> event.status() == LegalEventStatus.OPEN
                                && !event.date().isAfter(asOf))
                        .map(event -> of(event.kind(), event.nature()))
                        .distinct()
                        .toList());
        boolean proceedings = questions.stream().anyMatch(each -> each.event() == LegalEventKind.INSOLVENCY_PROCEEDING);
        if (request.accountStatus() != null) {
            switch (request.accountStatus()) {
                case NORMAL -> {}
                case BLOCKED -> questions.add(of(HoldCause.ACCOUNT_BLOCKED));
                case LEGAL -> questions.add(of(HoldCause.ACCOUNT_IN_COLLECTION));
                case INSOLVENCY -> {
                    if (!proceedings) {
                        questions.add(of(HoldCause.ACCOUNT_INSOLVENT));
                    }
                }
            }
        }
        if (cover != null && !cover.amount().isPositive() && cover.isInForceOn(asOf)) {
            questions.add(of(HoldCause.COVER_REFUSED));
        }
        return questions;
    }

    public static HoldQuestion of(HoldCause cause) {
        return new HoldQuestion(cause, null, null, null);
    }

    public static HoldQuestion of(LegalEventKind event, @Nullable ProceedingNature nature) {
        return new HoldQuestion(HoldCause.LEGAL_EVENT, event, nature, null);
    }

    /** What invoices that have been overdue for so many days do; for a time that is not known where that is null. */
    public static HoldQuestion overdue(@Nullable Integer days) {
        return days == null
                ? of(HoldCause.OVERDUE_OF_UNKNOWN_AGE)
                : new HoldQuestion(HoldCause.OVERDUE, null, null, days);
    }
}
