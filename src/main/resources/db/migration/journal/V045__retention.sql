-- Whole months of decisions may be dropped once they are old enough, leaving a sealed tombstone.
create table encours.retention (
  least_age interval not null check (least_age >= interval '1 year')
);

comment on table encours.retention is 'How old a month must be, at its end, before it may be dropped; for the owner to set, the service cannot';

create unique index retention_once on encours.retention ((true));
insert into encours.retention values ('10 years');
grant select on encours.retention to encours_service;

-- A row goes only with a record of its erasure, or with its month.
create or replace function encours.journal_refuse_unrecorded_erasure() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE' and (
       exists (select from encours.erasure e where e.decision_id = old.decision_id)
       or exists (select from encours.tombstone t
                  where t.kind = 'decision'
                    and t.month = date_trunc('month', old.decided_at at time zone 'UTC')::date)) then
    return old;
  end if;
  raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, tg_op
    using errcode = 'insufficient_privilege';
end
$$;

-- Drops the partitions of a month; false if another instance did. Only the month's own partition is held while its rows
-- are counted; the others wait for the moment of the drop alone, two seconds at most.
create function encours.journal_drop_month(
  of_month date, in_batch uuid, at timestamptz, by text, in_all bigint, first bigint, last bigint, leaves_hash bytea)
  returns boolean
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '2s'
set timezone = 'UTC'
as $$
declare
  oldest interval;
  parent text;
  held   bigint;
begin
  select r.least_age into strict oldest from encours.retention r;
  if extract(day from of_month) <> 1 or (of_month + interval '1 month')::timestamptz > now() - oldest then
    raise exception '% is no month that ended % ago', of_month, oldest using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtext('encours.journal_drop_month'));
  if to_regclass('encours.' || to_char(of_month, '"decision_"YYYY_MM')) is null then
    return false;
  end if;
  execute format('lock table encours.%I in share mode', to_char(of_month, '"decision_"YYYY_MM'));
  execute format('select count(*) from encours.%I', to_char(of_month, '"decision_"YYYY_MM')) into held;
  if held <> in_all then
    raise exception '% holds % decisions (sealed: %)', of_month, held, in_all using errcode = 'check_violation';
  end if;
  insert into encours.tombstone (kind, month, batch, dropped_at, dropped_by, records, first_block, last_block, leaves)
  values ('decision', of_month, in_batch, at, by, in_all, first, last, leaves_hash);
  foreach parent in array array['decision', 'decision_content', 'decision_search'] loop
    execute format('drop table if exists encours.%I', parent || to_char(of_month, '"_"YYYY_MM'));
  end loop;
  return true;
end
$$;

-- Idempotency keys have no partitions, so those of dropped months follow afterwards.
create function encours.journal_drop_keys() returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set timezone = 'UTC'
as $$
declare
  dropped bigint;
begin
  delete from encours.decision_key k using encours.tombstone t
  where t.kind = 'decision' and k.decided_at >= t.month and k.decided_at < t.month + interval '1 month';
  get diagnostics dropped = row_count;
  return dropped;
end
$$;

-- As before, but finds idempotency keys by their primary key instead of reading them all.
create or replace function encours.journal_erase(of_customer text, in_batch uuid, at timestamptz, by text, because text)
  returns setof uuid
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    insert into encours.erasure (decision_id, batch, erased_at, erased_by, reason)
    select c.decision_id, in_batch, at, by, because
    from encours.decision_content c where c.customer = of_customer
    returning decision_id;
  delete from encours.decision_key k using encours.decision_content c, encours.decision d
    where c.customer = of_customer and c.idempotency_key is not null
      and exists (select from encours.erasure e where e.batch = in_batch and e.decision_id = c.decision_id)
      and d.id = c.decision_id and d.decided_at = c.decided_at
      and k.caller = d.caller and k.key = c.idempotency_key and k.decision_id = c.decision_id;
  delete from encours.decision_content c where c.customer = of_customer
    and exists (select from encours.erasure e where e.batch = in_batch and e.decision_id = c.decision_id);
end
$$;

revoke all on function encours.journal_drop_month(date, uuid, timestamptz, text, bigint, bigint, bigint, bytea) from public;
revoke all on function encours.journal_drop_keys() from public;
grant execute on function
  encours.journal_drop_month(date, uuid, timestamptz, text, bigint, bigint, bigint, bytea), encours.journal_drop_keys()
  to encours_service;
