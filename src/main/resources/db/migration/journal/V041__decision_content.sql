-- What a decision is about lies apart from the decision, under a salted commitment, so that it can be erased without
-- breaking the chain. Decisions that are on record already move into it.
create table encours.decision_content (
  decision_id     uuid        not null,
  decided_at      timestamptz not null,
  customer        text        not null,
  idempotency_key text,
  request_hash    text,
  salt            bytea       not null check (octet_length(salt) = 32),
  document        text        not null,
  primary key (decided_at, decision_id),
  check ((idempotency_key is null) = (request_hash is null))
) partition by range (decided_at);

comment on table encours.decision_content is 'What each decision is about; never changed, and deleted by erasure alone';
comment on column encours.decision_content.document is 'JSON: complete facts, result, reasons, missing data, cures, fired rules with their rows';

do $$
begin
  alter table encours.decision_content alter column document set compression lz4;
exception
  when feature_not_supported then
    alter table encours.decision_content alter column document set storage external;
end
$$;

create index decision_content_by_customer on encours.decision_content (customer, decided_at);

create table encours.erasure (
  decision_id uuid        primary key,
  batch       uuid        not null,
  erased_at   timestamptz not null,
  erased_by   text        not null,
  reason      text        not null
);

comment on table encours.erasure is 'Whose content was erased, when, by whom and why; append-only';

create index erasure_by_batch on encours.erasure (batch);

-- Content goes only together with a record of its erasure.
create function encours.journal_refuse_unrecorded_erasure() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE' and exists (select from encours.erasure e where e.decision_id = old.decision_id) then
    return old;
  end if;
  raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, tg_op
    using errcode = 'insufficient_privilege';
end
$$;

create trigger erasure_only before update or delete on encours.decision_content
  for each row execute function encours.journal_refuse_unrecorded_erasure();
alter table encours.decision_content enable always trigger erasure_only;

create procedure encours.journal_seal_content(sealed regclass)
language plpgsql
as $$
begin
  execute format(
    'create trigger never_changed before update or truncate on %s
       for each statement execute function encours.journal_refuse_change()', sealed);
  execute format('alter table %s enable always trigger never_changed', sealed);
end
$$;

call encours.journal_seal_content('encours.decision_content');
call encours.journal_seal('encours.erasure');

create table encours.decision_content_rest partition of encours.decision_content default;
call encours.journal_seal_content('encours.decision_content_rest');

drop trigger append_only on encours.decision_key;
call encours.journal_seal_content('encours.decision_key');
create trigger erasure_only before update or delete on encours.decision_key
  for each row execute function encours.journal_refuse_unrecorded_erasure();
alter table encours.decision_key enable always trigger erasure_only;

-- The partitions of a month are made together.
create or replace function encours.journal_make_partitions(first_month date, months integer) returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '2s'
set timezone = 'UTC'
as $$
declare
  month  timestamptz;
  parent text;
  name   text;
  made   integer := 0;
begin
  if months not between 1 and 36 or first_month not between date '2000-01-01' and date '2200-01-01' then
    raise exception 'between 1 and 36 months from 2000 to 2200 (found: % from %)', months, first_month
      using errcode = 'invalid_parameter_value';
  end if;
  perform pg_advisory_xact_lock(hashtext('encours.journal_make_partitions'));
  for i in 0 .. months - 1 loop
    month := date_trunc('month', first_month::timestamptz) + make_interval(months => i);
    foreach parent in array array['decision', 'decision_content'] loop
      name := parent || to_char(month, '"_"YYYY_MM');
      continue when to_regclass('encours.' || name) is not null;
      begin
        execute format('create table encours.%I partition of encours.%I for values from (%L) to (%L)',
          name, parent, month, month + interval '1 month');
        execute format('call encours.%I(%L)',
          case parent when 'decision' then 'journal_seal' else 'journal_seal_content' end, 'encours.' || name);
        made := made + case parent when 'decision' then 1 else 0 end;
      exception
        when check_violation then
          raise warning 'rows of % stand in encours.%_rest, so there is no partition of their own', name, parent;
      end;
    end loop;
  end loop;
  return made;
end
$$;

select encours.journal_make_partitions(month, 1)
from (select distinct date_trunc('month', decided_at at time zone 'UTC')::date as month from encours.decision) months;
select encours.journal_make_partitions(current_date, 3);

alter table encours.decision add column batch uuid, add column commitment bytea;

insert into encours.decision_content (decision_id, decided_at, customer, idempotency_key, request_hash, salt, document)
select id, decided_at, customer, idempotency_key, request_hash,
       sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), document
from encours.decision;

-- The canonical bytes of a content, as the service writes them: title, then name:length:value line by line.
create function pg_temp.field(name text, value text) returns text
language sql immutable
as $$ select coalesce(name || ':' || octet_length(convert_to(value, 'UTF8')) || ':' || value || E'\n', '') $$;

alter table encours.decision disable trigger append_only;
alter table encours.decision disable trigger append_only_row;

update encours.decision d
set batch = b.batch,
    commitment = sha256(c.salt || convert_to(
      E'encours-content-v1\n' || pg_temp.field('customer', c.customer) || pg_temp.field('document', c.document)
      || pg_temp.field('idempotency_key', c.idempotency_key) || pg_temp.field('request_hash', c.request_hash), 'UTF8'))
from encours.decision_content c,
     (select n, gen_random_uuid() as batch
      from (select distinct (row_number() over (order by id) - 1) / 200 as n from encours.decision) numbers) b,
     (select id, (row_number() over (order by id) - 1) / 200 as n from encours.decision) o
where c.decided_at = d.decided_at and c.decision_id = d.id and o.id = d.id and o.n = b.n;

alter table encours.decision enable always trigger append_only;
alter table encours.decision enable always trigger append_only_row;

alter table encours.decision
  drop column customer, drop column idempotency_key, drop column request_hash, drop column document,
  alter column batch set not null, alter column commitment set not null;

comment on column encours.decision.batch is 'What it was committed with; a block of the chain seals the batch';
comment on column encours.decision.commitment is 'SHA-256 of the salt and the canonical content in decision_content';

create index decision_by_batch on encours.decision (batch);

-- Erases what is on record of a customer, leaving who did it and why. The decisions themselves stay.
create function encours.journal_erase(of_customer text, in_batch uuid, at timestamptz, by text, because text)
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
  delete from encours.decision_key k using encours.erasure e
    where e.batch = in_batch and k.decision_id = e.decision_id;
  delete from encours.decision_content c where c.customer = of_customer
    and exists (select from encours.erasure e where e.batch = in_batch and e.decision_id = c.decision_id);
end
$$;

revoke all on function encours.journal_refuse_unrecorded_erasure() from public;
revoke all on procedure encours.journal_seal_content(regclass) from public;
revoke all on function encours.journal_erase(text, uuid, timestamptz, text, text) from public;

grant insert, select on encours.decision_content to encours_service;
grant select on encours.erasure to encours_service;
grant execute on function encours.journal_erase(text, uuid, timestamptz, text, text) to encours_service;
