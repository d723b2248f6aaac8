package io.encours.search.export;

import io.encours.audit.AuditAction;
import io.encours.audit.AuditEvent;
import io.encours.audit.AuditLog;
import io.encours.search.DecisionFilter;
import io.encours.search.FilterAddress;
import io.encours.shared.Actor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts down who takes decisions out of the record; whom a search was for stays out of it, as the log is kept for good. */
@Component
class ExportTrail {

    /** What can be done. */
    enum ExportAction implements AuditAction {
        DECISIONS_EXPORTED,
        EXPORT_REQUESTED,
        EXPORT_DOWNLOADED,
        EXPORT_CANCELLED
    }

    private final AuditLog log;
    private final Clock clock;

    ExportTrail(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** That decisions are given out, before they are. */
    @Transactional
    public void exported(Actor actor, DecisionFilter filter, ExportFormat format) {
        add(ExportAction.DECISIONS_EXPORTED, actor, "%s of %s".formatted(format.written(), words(filter)));
    }

    /** That an export is to be made. */
    @Transactional
    public void requested(UUID id, Actor actor, DecisionFilter filter, ExportFormat format) {
        add(ExportAction.EXPORT_REQUESTED, actor, "%s: %s of %s".formatted(id, format.written(), words(filter)));
    }

    /** That the file of an export is given out, before it is. */
    @Transactional
    public void downloaded(UUID id, Actor actor) {
        add(ExportAction.EXPORT_DOWNLOADED, actor, id.toString());
    }

    /** That an export is stopped, or its file removed. */
    @Transactional
    public void cancelled(UUID id, Actor actor) {
        add(ExportAction.EXPORT_CANCELLED, actor, id.toString());
    }

    private void add(ExportAction action, Actor actor, String detail) {
        log.add(AuditEvent.of(action, actor.name(), clock.instant(), detail));
    }

    private static String words(DecisionFilter filter) {
        String address = FilterAddress.of(filter.ofAnyCustomer());
        return filter.customer() == null ? address : address + ", of one customer";
    }
}
