package io.encours.journal.record;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Names decisions: UUIDs version 7 (RFC 9562), each greater than the one before. */
@NamedInterface("record")
@Component
public class DecisionIds {

    private final TimeOrderedEpochFactory factory;

    public DecisionIds(Clock clock) {
        this.factory = new TimeOrderedEpochFactory(clock);
    }

    public UUID next() {
        return factory.create();
    }

    /** The instant, to the millisecond, within an id; one that is not of version 7 has none that means anything. */
    public static Instant instantOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
