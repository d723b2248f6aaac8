-- Periods of the record that are decided again: who wanted it, how far it has come, and what came out otherwise.
create table encours.replay (
  id              integer     generated always as identity primary key,
  requested_by    text        not null,
  requested_at    timestamptz not null,
  idempotency_key text,
  request_hash    text        check (request_hash ~ '^[0-9a-f]{64}$'),
  period_from     timestamptz not null,
  period_to       timestamptz not null,
  types           text[]      not null,
  customers       text[]      not null,
  entity          text,
  release         integer     references encours.release,
  draft           integer,
  draft_revision  integer,
  state           text        not null default 'QUEUED'
                              check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  holder          uuid,
  held_until      timestamptz,
  started_at      timestamptz,
  ended_at        timestamptz,
  ended_by        text,
  failure         text,
  total           bigint      check (total >= 0),
  done            bigint      not null default 0,
  identical       bigint      not null default 0 check (identical >= 0),
  different       bigint      not null default 0 check (different >= 0),
  erased          bigint      not null default 0 check (erased >= 0),
  failed          bigint      not null default 0 check (failed >= 0),
  position_at     timestamptz,
  position_id     uuid,
  worked_millis   bigint      not null default 0,
  foreign key (draft, draft_revision) references encours.draft_revision,
  unique (requested_by, idempotency_key),
  constraint a_period check (period_from < period_to),
  constraint one_policy check (release is null or draft is null),
  constraint a_revision check ((draft is null) = (draft_revision is null)),
  constraint a_key_with_its_request check ((idempotency_key is null) = (request_hash is null)),
  constraint every_one_counted_once check (done = identical + different + erased + failed),
  constraint a_position check ((position_at is null) = (position_id is null)),
  constraint held_in_full check ((holder is null) = (held_until is null)),
  constraint ended_in_full check ((state in ('DONE', 'CANCELLED', 'FAILED')) = (ended_at is not null)),
  constraint failed_with_why check ((state = 'FAILED') = (failure is not null))
);

comment on table encours.replay is 'Periods of the record that are decided again, with how far each has come';
comment on column encours.replay.period_to is 'Excluded';
comment on column encours.replay.types is 'Decisions by their written name; all where there are none';
comment on column encours.replay.release is 'What decides; the release on record of each decision where this and draft are null';
comment on column encours.replay.holder is 'The run that works on it, until held_until unless it says so again';
comment on column encours.replay.position_at is 'The last decision that is counted, in the order of decided_at and id';

create index replay_open on encours.replay (id) where state in ('QUEUED', 'RUNNING');

create table encours.replay_difference (
  replay          integer     not null references encours.replay,
  decided_at      timestamptz not null,
  decision_id     uuid        not null,
  type            text        not null,
  release_number  integer     not null,
  change          text        not null,
  outcome_before  text        not null,
  outcome_after   text,
  amount_before   numeric,
  currency_before text,
  amount_after    numeric,
  currency_after  text,
  reasons_gone    text[]      not null,
  reasons_new     text[]      not null,
  why             text,
  erased          boolean     not null default false,
  primary key (replay, decided_at, decision_id),
  constraint nothing_left_once_erased check (not erased or (
    num_nonnulls(amount_before, currency_before, amount_after, currency_after, why) = 0
    and reasons_gone = '{}' and reasons_new = '{}'))
);

comment on table encours.replay_difference is 'Decisions that came out otherwise, or could not be decided again; append-only but for erasure';

create index replay_difference_by_change on encours.replay_difference (replay, change, decided_at, decision_id);
create index replay_difference_by_decision on encours.replay_difference (decision_id);

create table encours.replay_tally (
  replay         integer not null references encours.replay,
  type           text    not null,
  change         text    not null,
  outcome_before text    not null,
  outcome_after  text    not null,
  decisions      bigint  not null check (decisions > 0),
  primary key (replay, type, change, outcome_before, outcome_after)
);

create table encours.replay_amount (
  replay        integer not null references encours.replay,
  type          text    not null,
  currency      text    not null,
  amount_before numeric not null,
  amount_after  numeric not null,
  primary key (replay, type, currency)
);

comment on table encours.replay_amount is 'Sums over the decisions that were decided again, so unchanged ones are in both';

-- What was wanted never changes, nothing that ended goes on, and what is counted is not taken back.
create function encours.replay_guard() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if (old.state, new.state) not in (
       ('QUEUED', 'QUEUED'), ('QUEUED', 'RUNNING'), ('QUEUED', 'CANCELLED'), ('RUNNING', 'RUNNING'), ('RUNNING', 'DONE'),
       ('RUNNING', 'CANCELLED'), ('RUNNING', 'FAILED'))
     and (old.state <> new.state or new.customers = old.customers) then
    raise exception 'replay %: % cannot follow %', old.id, new.state, old.state using errcode = 'check_violation';
  end if;
  if new.done < old.done or (new.position_at, new.position_id) < (old.position_at, old.position_id)
     or (old.position_at is not null and new.position_at is null) then
    raise exception 'replay %: what is counted stays counted', old.id using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger goes_forward before update on encours.replay
  for each row execute function encours.replay_guard();
alter table encours.replay enable always trigger goes_forward;

create function encours.replay_refuse_change() returns trigger
language plpgsql
as $$
begin
  raise exception '%.% keeps what it has: % is refused', tg_table_schema, tg_table_name, tg_op
    using errcode = 'insufficient_privilege';
end
$$;

-- A difference changes in one way: once its decision is erased, what it tells of that goes.
create function encours.replay_guard_difference() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.erased
     and (new.replay, new.decided_at, new.decision_id, new.type, new.release_number, new.change, new.outcome_before)
         = (old.replay, old.decided_at, old.decision_id, old.type, old.release_number, old.change, old.outcome_before)
     and new.outcome_after is not distinct from old.outcome_after
     and exists (select from encours.erasure e where e.decision_id = old.decision_id) then
    return new;
  end if;
  raise exception 'a difference is never changed' using errcode = 'insufficient_privilege';
end
$$;

create trigger erasure_only before update on encours.replay_difference
  for each row execute function encours.replay_guard_difference();
alter table encours.replay_difference enable always trigger erasure_only;

do $$
declare
  name text;
begin
  foreach name in array array['replay', 'replay_difference', 'replay_tally', 'replay_amount'] loop
    execute format(
      'create trigger never_deleted before delete or truncate on encours.%I
         for each statement execute function encours.replay_refuse_change()', name);
    execute format('alter table encours.%I enable always trigger never_deleted', name);
  end loop;
end
$$;

-- What is erased of a decision goes here too. The lock keeps out a run that has read the decision before. The instant
-- within the id leads to the one partition there is to look at.
create function encours.replay_forget() returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtext('encours.replay_difference'));
  update encours.replay_difference d
    set erased = true, amount_before = null, currency_before = null, amount_after = null, currency_after = null,
        reasons_gone = '{}', reasons_new = '{}', why = null
    from erased e
    where d.decision_id = e.decision_id and not d.erased;
  if exists (select from encours.replay where customers <> '{}') then
    update encours.replay r set customers = array_replace(r.customers, gone.customer, 'erased-' || gen_random_uuid())
      from (select distinct c.customer from erased e
            join encours.decision_content c on c.decision_id = e.decision_id
              and c.decided_at = timestamptz 'epoch' + interval '1 millisecond'
                * ('x' || lpad(left(replace(e.decision_id::text, '-', ''), 12), 16, '0'))::bit(64)::bigint) gone
      where gone.customer = any(r.customers);
  end if;
  return null;
end
$$;

create trigger replay_forget after insert on encours.erasure
  referencing new table as erased for each statement execute function encours.replay_forget();
alter table encours.erasure enable always trigger replay_forget;

revoke all on function encours.replay_guard() from public;
revoke all on function encours.replay_refuse_change() from public;
revoke all on function encours.replay_guard_difference() from public;
revoke all on function encours.replay_forget() from public;

grant insert, select on encours.replay, encours.replay_difference, encours.replay_tally, encours.replay_amount
  to encours_service;
grant update (state, holder, held_until, started_at, ended_at, ended_by, failure, total, done, identical, different, erased,
  failed, position_at, position_id, worked_millis) on encours.replay to encours_service;
grant update (decisions) on encours.replay_tally to encours_service;
grant update (amount_before, amount_after) on encours.replay_amount to encours_service;
