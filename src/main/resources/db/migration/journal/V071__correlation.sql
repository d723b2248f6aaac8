-- What a call is part of, in the caller's systems. Callers choose it, so it lies with what can be erased. It is sealed where
-- there is one; a decision or an entry without it is sealed as before.
alter table encours.decision_content add column correlation_id text;
comment on column encours.decision_content.correlation_id is 'The correlation id of the call that was decided; none before it was kept';

alter table encours.audit_log add column correlation_id text;
comment on column encours.audit_log.correlation_id is 'The correlation id of the call by which it was done; none for what no call did';
