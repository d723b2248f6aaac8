package io.encours.proof.verification;

import java.time.YearMonth;
import org.springframework.modulith.NamedInterface;

/** What the chain holds of a month is not as it was sealed, so it is not summed up. */
@NamedInterface("verification")
public final class NotAsSealedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAsSealedException(YearMonth month, Finding first) {
        super("%s is not as it was sealed: %s%s, %s"
                .formatted(
                        month,
                        first.kind(),
                        first.record() == null ? "" : " of record " + first.record(),
                        first.detail()));
    }
}
