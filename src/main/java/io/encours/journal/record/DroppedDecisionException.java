package io.encours.journal.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** The decision, if there was one of that id, was dropped with every decision of its month, as that was past its age. */
@NamedInterface("record")
public final class DroppedDecisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DroppedDecisionException(UUID id, YearMonth month, LocalDate day) {
        super("The decisions of %s, %s among them, were dropped on %s, past their retention."
                .formatted(month, id, day));
    }
}
