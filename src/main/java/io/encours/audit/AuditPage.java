package io.encours.audit;

import io.encours.shared.Described;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the audit log. */
@Described("A page of the audit log")
record AuditPage(
        @Described("The latest first") List<AuditEntry> entries,

        @Nullable @Described(value = "Asks for the next page; absent on the last one", example = "4611")
        Long next) {

    /** @param entries one more than the page takes, if there are more */
    static AuditPage of(List<AuditEntry> entries, int limit) {
        List<AuditEntry> page = entries.subList(0, Math.min(limit, entries.size()));
        Long next = entries.size() > limit ? (Long) page.get(page.size() - 1).id() : null;
        return new AuditPage(page, next);
    }
}
