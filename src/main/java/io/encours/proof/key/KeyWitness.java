package io.encours.proof.key;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** Is told of each key but the first, in the transaction that puts it on record. */
@NamedInterface("key")
public interface KeyWitness {

    /** A key follows another, which vouches for it. */
    void followed(String key, String predecessor, Instant at);

    /** A key takes the place of one that is lost, so nobody vouches for it. */
    void replaced(String key, String predecessor, Instant at, String reason);
}
