package io.encours.rulebook;

/**
 * An entry of the audit log.
 *
 * @param id goes up with each entry
 * @param event what happened
 */
record AuditEntry(long id, AuditEvent event) {}
