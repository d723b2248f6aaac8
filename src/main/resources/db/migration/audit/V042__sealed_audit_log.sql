-- The audit log is sealed: each entry names what it was committed with, and a block of the chain seals that. Entries that
-- are there already are put into batches, which the service seals once, at its next start.
alter table encours.audit_log add column batch uuid;

alter table encours.audit_log disable trigger immutable;

update encours.audit_log l
set batch = b.batch
from (select n, gen_random_uuid() as batch
      from (select distinct (row_number() over (order by id) - 1) / 200 as n from encours.audit_log) numbers) b,
     (select id, (row_number() over (order by id) - 1) / 200 as n from encours.audit_log) o
where o.id = l.id and o.n = b.n;

alter table encours.audit_log enable always trigger immutable;

alter table encours.audit_log alter column batch set not null;

comment on table encours.audit_log is 'Who did what to the policy, the accounts, the keys and the record; append-only';
comment on column encours.audit_log.batch is 'What it was committed with; a block of the chain seals the batch';

create table encours.audit_log_before_chain (
  batch uuid primary key
);

comment on table encours.audit_log_before_chain is 'The batches that are older than the seals and are sealed at the next start; no other entry without a block ever is';

insert into encours.audit_log_before_chain select distinct batch from encours.audit_log;

grant select on encours.audit_log_before_chain to encours_service;

create index audit_log_by_batch on encours.audit_log (batch);
