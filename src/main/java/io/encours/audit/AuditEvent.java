package io.encours.audit;

import io.encours.shared.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did.
 *
 * @param at when, kept to the microsecond
 * @param actor who; {@link #INSTALLATION} where it follows from how the service is set up
 * @param action what
 * @param draft the draft of the policy it was done to
 * @param revision the draft's revision at that time
 * @param release the release it was done to, or that came of it
 * @param content the content hash of the draft or release at that time
 * @param detail the comment or reason that was given, and further hashes; never personal data, as it stays for good
 */
public record AuditEvent(
        Instant at,
        String actor,
        AuditAction action,
        @Nullable Integer draft,
        @Nullable Integer revision,
        @Nullable Integer release,
        @Nullable Sha256 content,
        String detail) {

    /** Whoever configured the service and started it. */
    public static final String INSTALLATION = "installation";

    /** Whoever did not say, or not prove, who they are. */
    public static final String NOBODY = "nobody";

    /** Something that was not done to the policy. */
    public static AuditEvent of(AuditAction action, String actor, Instant at, String detail) {
        return new AuditEvent(at, actor, action, null, null, null, null, detail);
    }
}
