-- The record of decisions. Nothing in it is ever changed: not by privilege, and not by trigger.
create table encours.decision (
  id               uuid        not null,
  decided_at       timestamptz not null,
  type             text        not null,
  customer         text        not null,
  entity           text,
  caller           text        not null,
  idempotency_key  text,
  request_hash     text,
  release_number   integer     not null,
  release_hash     text        not null,
  as_of            date        not null,
  outcome          text        not null,
  prepared_micros  bigint      not null,
  evaluated_micros bigint      not null,
  document         text        not null,
  primary key (decided_at, id),
  check ((idempotency_key is null) = (request_hash is null))
) partition by range (decided_at);

comment on table encours.decision is 'One row a decision, append-only, partitioned by month (UTC) of decided_at';
comment on column encours.decision.id is 'UUID version 7; its timestamp is decided_at';
comment on column encours.decision.document is 'JSON: complete facts, result, reasons, missing data, cures, fired rules with their rows';

-- pglz costs more than the write itself. Partitions inherit what is set here.
do $$
begin
  alter table encours.decision alter column document set compression lz4;
exception
  when feature_not_supported then
    alter table encours.decision alter column document set storage external;
end
$$;

create index decision_by_customer on encours.decision (customer, decided_at);

create table encours.decision_key (
  caller       text        not null,
  key          text        not null,
  request_hash text        not null,
  decision_id  uuid        not null,
  decided_at   timestamptz not null,
  primary key (caller, key)
);

comment on table encours.decision_key is 'Which decision answered a caller''s idempotency key; written with the decision, in one transaction';

create function encours.journal_refuse_change() returns trigger
language plpgsql
as $$
begin
  raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, tg_op
    using errcode = 'insufficient_privilege';
end
$$;

-- Makes a table append-only. "Always" holds also where a session replays another server's changes.
create procedure encours.journal_seal(sealed regclass)
language plpgsql
as $$
begin
  execute format(
    'create trigger append_only before update or delete or truncate on %s
       for each statement execute function encours.journal_refuse_change()', sealed);
  execute format('alter table %s enable always trigger append_only', sealed);
end
$$;

-- Rows of a partition that somebody attaches by hand are guarded by the trigger of the parent.
create trigger append_only_row before update or delete on encours.decision
  for each row execute function encours.journal_refuse_change();
alter table encours.decision enable always trigger append_only_row;

call encours.journal_seal('encours.decision');
call encours.journal_seal('encours.decision_key');

create table encours.decision_rest partition of encours.decision default;
call encours.journal_seal('encours.decision_rest');

-- Makes the partitions of some months ahead, so that the service needs no right to create tables.
-- A month whose rows already went to the default partition stays there.
create function encours.journal_make_partitions(first_month date, months integer) returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '2s'
set timezone = 'UTC'
as $$
declare
  month timestamptz;
  name  text;
  made  integer := 0;
begin
  if months not between 1 and 36 or first_month not between date '2000-01-01' and date '2200-01-01' then
    raise exception 'between 1 and 36 months from 2000 to 2200 (found: % from %)', months, first_month
      using errcode = 'invalid_parameter_value';
  end if;
  perform pg_advisory_xact_lock(hashtext('encours.journal_make_partitions'));
  for i in 0 .. months - 1 loop
    month := date_trunc('month', first_month::timestamptz) + make_interval(months => i);
    name := to_char(month, '"decision_"YYYY_MM');
    continue when to_regclass('encours.' || name) is not null;
    begin
      execute format('create table encours.%I partition of encours.decision for values from (%L) to (%L)',
        name, month, month + interval '1 month');
      execute format('call encours.journal_seal(%L)', 'encours.' || name);
      made := made + 1;
    exception
      when check_violation then
        raise warning 'decisions of % stand in encours.decision_rest, so there is no partition of their own', name;
    end;
  end loop;
  return made;
end
$$;

revoke all on function encours.journal_make_partitions(date, integer) from public;
revoke all on function encours.journal_refuse_change() from public;
revoke all on procedure encours.journal_seal(regclass) from public;

select encours.journal_make_partitions(current_date, 3);

grant insert, select on encours.decision, encours.decision_key to encours_service;
grant execute on function encours.journal_make_partitions(date, integer) to encours_service;
