-- An index of the decisions on record, kept beside the record. All of it can be made again from the record at any time.
create table encours.decision_search (
  decided_at     timestamptz not null,
  decision_id    uuid        not null,
  type           text        not null,
  outcome        text        not null,
  release_number integer     not null,
  entity         text,
  caller         text        not null,
  as_of          date        not null,
  reasons        text[]      not null,
  rows           integer[]   not null,
  primary key (decided_at, decision_id)
) partition by range (decided_at);

comment on table encours.decision_search is
  'What decisions are searched by, partitioned by month (UTC); whom they are about stands in decision_content alone';
comment on column encours.decision_search.reasons is 'Codes; none once what the decision is about is erased';
comment on column encours.decision_search.rows is 'The rows that answered, as table_row; none once erased';

create index decision_search_by_type on encours.decision_search (type, decided_at, decision_id);
create index decision_search_by_outcome on encours.decision_search (outcome, decided_at, decision_id);
create index decision_search_by_release on encours.decision_search (release_number, decided_at, decision_id);
create index decision_search_by_entity on encours.decision_search (entity, decided_at, decision_id)
  where entity is not null;
create index decision_search_by_caller on encours.decision_search (caller, decided_at, decision_id);

-- Reasons and rows are looked up by the day, of which the counts below tell how much there is to be found.
create function encours.search_reason_key(reason text) returns bigint
language sql immutable strict parallel safe
as $$ select 2147483648 + (hashtext(reason) & 2147483647) $$;

create function encours.search_keys(decided_at timestamptz, reasons text[], rows integer[]) returns bigint[]
language sql immutable strict parallel safe
as $$
  select array(select day + each from unnest(rows) each)
      || array(select day + encours.search_reason_key(each) from unnest(reasons) each)
  from (select floor(extract(epoch from decided_at) / 86400)::bigint << 32 as day) days
$$;

comment on function encours.search_keys(timestamptz, text[], integer[]) is
  'Day (UTC) since 1970 in the upper half; in the lower one a row, or the hash of a reason with its highest bit set';

create index decision_search_by_key on encours.decision_search
  using gin (encours.search_keys(decided_at, reasons, rows));

-- A search by customer reads these in its order.
create index decision_content_by_customer_in_order on encours.decision_content (customer, decided_at, decision_id);
drop index encours.decision_content_by_customer;

create table encours.table_row (
  id       integer generated always as identity primary key,
  workbook text    not null,
  sheet    text    not null,
  number   integer not null check (number > 0),
  unique (workbook, sheet, number)
);

comment on table encours.table_row is 'The rows of workbooks that ever answered; the number is the one a spreadsheet program shows';

create table encours.row_usage (
  table_row      integer     not null references encours.table_row,
  release_number integer     not null,
  type           text        not null,
  outcome        text        not null,
  day            date        not null,
  fired          bigint      not null check (fired > 0),
  last_at        timestamptz not null,
  primary key (table_row, release_number, type, outcome, day)
) with (fillfactor = 50);

comment on table encours.row_usage is 'In how many decisions a row answered, day by day (UTC) of decided_at';

create table encours.reason_usage (
  reason text   not null,
  day    date   not null,
  given  bigint not null check (given > 0),
  primary key (reason, day)
) with (fillfactor = 50);

comment on table encours.reason_usage is 'In how many decisions a reason was given, day by day (UTC) of decided_at';

create table encours.search_progress (
  one   boolean     primary key default true check (one),
  block bigint      not null,
  until timestamptz,
  first timestamptz,
  last  timestamptz
);

comment on table encours.search_progress is
  'The last block of the chain whose decisions are in the index, when it was sealed, and the time the index spans';

insert into encours.search_progress (block) values (0);

-- Makes the partition of a month, so that the service needs no right to create tables.
create function encours.search_make_month(month date) returns void
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '2s'
set timezone = 'UTC'
as $$
declare
  begins timestamptz := date_trunc('month', month::timestamptz);
  name   text := to_char(begins, '"decision_search_"YYYY_MM');
begin
  perform pg_advisory_xact_lock(hashtext('encours.search_make_month'));
  if to_regclass('encours.' || name) is null then
    execute format('create table encours.%I partition of encours.decision_search for values from (%L) to (%L)',
      name, begins, begins + interval '1 month');
  end if;
end
$$;

-- Empties the index; the service then makes it again, in the background. For the owner of the schema.
create procedure encours.search_forget()
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform from encours.search_progress for update;
  truncate encours.decision_search, encours.row_usage, encours.reason_usage;
  update encours.search_progress set block = 0, until = null, first = null, last = null;
end
$$;

revoke all on function encours.search_reason_key(text) from public;
revoke all on function encours.search_keys(timestamptz, text[], integer[]) from public;
revoke all on function encours.search_make_month(date) from public;
revoke all on procedure encours.search_forget() from public;

grant insert, select on encours.decision_search, encours.table_row to encours_service;
grant insert, select, update on encours.row_usage, encours.reason_usage to encours_service;
grant update (reasons, rows) on encours.decision_search to encours_service;
grant select, update on encours.search_progress to encours_service;
grant execute on function encours.search_make_month(date), encours.search_reason_key(text),
  encours.search_keys(timestamptz, text[], integer[]) to encours_service;
