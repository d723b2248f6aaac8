-- Drafts of the policy on their way to a release, the ways a release is made and taken back, and the log of who did what.
create table encours.draft (
  id             integer     generated always as identity primary key,
  version        integer     not null check (version > 0),
  state          text        not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  base           integer     not null references encours.release,
  author         text        not null,
  comment        text        not null,
  created_at     timestamptz not null,
  revision       integer     not null check (revision > 0),
  submitted_by   text,
  submitted_at   timestamptz,
  checks_hash    text        check (checks_hash ~ '^[0-9a-f]{64}$'),
  closed_by      text,
  closed_at      timestamptz,
  closing_reason text,
  installed      text        unique check (installed ~ '^[0-9a-f]{64}$'),
  constraint submitted_in_full
    check ((submitted_by is null) = (submitted_at is null) and (submitted_by is null) = (checks_hash is null)),
  constraint decided_only_once_submitted check (state not in ('SUBMITTED', 'APPROVED', 'REJECTED') or submitted_by is not null),
  constraint closed_in_full
    check ((state in ('APPROVED', 'REJECTED', 'WITHDRAWN')) = (closed_by is not null and closed_at is not null)),
  constraint nobody_approves_own_draft check (state <> 'APPROVED' or (closed_by <> author and closed_by <> submitted_by)),
  constraint rejected_with_reason check (state <> 'REJECTED' or closing_reason is not null)
);

comment on column encours.draft.version is 'Goes up by one with every change; a change names the version it is made on';
comment on column encours.draft.installed is 'For a draft made of files beside the service: SHA-256 of the listing of these files';

create table encours.draft_revision (
  draft        integer     not null references encours.draft,
  number       integer     not null,
  author       text        not null,
  comment      text        not null,
  made_at      timestamptz not null,
  content_hash text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
  primary key (draft, number)
);

create table encours.draft_artefact (
  draft    integer not null,
  revision integer not null,
  name     text    not null,
  sha256   text    not null references encours.artefact,
  primary key (draft, revision, name),
  foreign key (draft, revision) references encours.draft_revision
);

alter table encours.draft add constraint latest_revision_exists
  foreign key (id, revision) references encours.draft_revision deferrable initially deferred;

create table encours.check_report (
  hash     text        primary key check (hash ~ '^[0-9a-f]{64}$'),
  document text        not null,
  made_at  timestamptz not null
);

comment on table encours.check_report is 'What the checks found of the drafts that were submitted, as JSON';

create table encours.release_withdrawal (
  release      integer     primary key references encours.release,
  withdrawn_by text        not null,
  withdrawn_at timestamptz not null,
  reason       text        not null
);

comment on table encours.release_withdrawal is 'Releases that were approved and taken back before they took effect';

alter table encours.release
  add column draft           integer unique,
  add column draft_revision  integer,
  add column checks_hash     text check (checks_hash ~ '^[0-9a-f]{64}$'),
  add column difference_hash text check (difference_hash ~ '^[0-9a-f]{64}$'),
  add column restores        integer references encours.release,
  add constraint release_of_revision foreign key (draft, draft_revision) references encours.draft_revision,
  add constraint approved_with_what_was_seen
    check (num_nonnulls(draft, draft_revision, checks_hash, difference_hash) in (0, 4)),
  add constraint of_one_origin check (draft is null or restores is null);

comment on column encours.release.difference_hash is 'SHA-256 of the listing of what its draft changes in its base';
comment on column encours.release.restores is 'The older release whose content this one brings back';

create table encours.audit_log (
  id           bigint      generated always as identity primary key,
  at           timestamptz not null,
  actor        text        not null,
  action       text        not null,
  draft        integer,
  revision     integer,
  release      integer,
  content_hash text,
  detail       text        not null
);

comment on table encours.audit_log is 'Who did what to drafts and releases; append-only';

-- Whoever had a hand in a draft.
create function encours.rulebook_hands(of_draft integer) returns setof text
language sql stable
as $$
  select author from encours.draft_revision where draft = of_draft
  union select author from encours.draft where id = of_draft
  union select submitted_by from encours.draft where id = of_draft and submitted_by is not null
$$;

create function encours.rulebook_guard_draft() returns trigger
language plpgsql
as $$
begin
  if (new.id, new.base, new.author, new.comment, new.created_at, new.installed)
     is distinct from (old.id, old.base, old.author, old.comment, old.created_at, old.installed) then
    raise exception 'draft %: where it came from never changes', old.id using errcode = 'check_violation';
  end if;
  if new.version <> old.version + 1 then
    raise exception 'draft %: version % cannot follow %', old.id, new.version, old.version
      using errcode = 'check_violation';
  end if;
  if (old.state, new.state) not in (
       ('DRAFT', 'DRAFT'), ('DRAFT', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'DRAFT'),
       ('SUBMITTED', 'APPROVED'), ('SUBMITTED', 'REJECTED'), ('SUBMITTED', 'WITHDRAWN')) then
    raise exception 'draft %: % cannot follow %', old.id, new.state, old.state using errcode = 'check_violation';
  end if;
  if new.revision <> old.revision + (case when new.state = 'DRAFT' then 1 else 0 end) then
    raise exception 'draft %: revision % cannot follow %', old.id, new.revision, old.revision
      using errcode = 'check_violation';
  end if;
  if new.state = 'APPROVED' and new.closed_by in (select encours.rulebook_hands(new.id)) then
    raise exception 'draft %: nobody approves own work', old.id using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger on_its_way before update on encours.draft
  for each row execute function encours.rulebook_guard_draft();
alter table encours.draft enable always trigger on_its_way;

-- A revision joins a draft only in the transaction that says so on the draft, which holds its lock.
create function encours.rulebook_guard_revision() returns trigger
language plpgsql
as $$
begin
  if not exists (select from encours.draft d
                 where d.id = new.draft and d.revision = new.number and d.state = 'DRAFT'
                   and d.xmin = pg_current_xact_id()::xid) then
    raise exception 'draft % takes no revision % now', new.draft, new.number using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger made_with_its_draft before insert on encours.draft_revision
  for each row execute function encours.rulebook_guard_revision();
alter table encours.draft_revision enable always trigger made_with_its_draft;

create function encours.rulebook_guard_draft_artefact() returns trigger
language plpgsql
as $$
begin
  if not exists (select from encours.draft_revision r
                 where r.draft = new.draft and r.number = new.revision and r.xmin = pg_current_xact_id()::xid) then
    raise exception 'revision % of draft % is immutable: it takes no further artefact', new.revision, new.draft
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger complete_when_made before insert on encours.draft_artefact
  for each row execute function encours.rulebook_guard_draft_artefact();
alter table encours.draft_artefact enable always trigger complete_when_made;

-- Releases take effect in the order in which they are made, each at an instant of its own, so that at any instant
-- exactly one is in force: the one that took effect last.
create function encours.rulebook_guard_release() returns trigger
language plpgsql
as $$
begin
  perform pg_advisory_xact_lock(hashtext('encours.release'));
  if exists (select from encours.release r
             where r.state = 'APPROVED' and r.effective_from >= new.effective_from
               and not exists (select from encours.release_withdrawal w where w.release = r.number)) then
    raise exception 'release % takes effect no later than another one', new.number using errcode = 'check_violation';
  end if;
  if new.draft is not null and not exists (
       select from encours.draft d
       where d.id = new.draft and d.state = 'APPROVED' and d.revision = new.draft_revision
         and d.closed_by = new.approved_by and d.author = new.author and d.checks_hash = new.checks_hash) then
    raise exception 'release %: its draft is not approved so', new.number using errcode = 'check_violation';
  end if;
  if new.restores is not null and not exists (
       select from encours.release r
       where r.number = new.restores and r.number < new.number and r.restores is null and r.author = new.author
         and new.approved_by not in (select encours.rulebook_hands(r.draft))) then
    raise exception 'release %: nobody brings back own work', new.number using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger follows_the_others before insert on encours.release
  for each row execute function encours.rulebook_guard_release();
alter table encours.release enable always trigger follows_the_others;

create function encours.rulebook_guard_content() returns trigger
language plpgsql
as $$
begin
  if (new.draft is not null or new.restores is not null) and exists (
       with made as (select name, sha256 from encours.release_artefact where release = new.number),
            meant as (select name, sha256 from encours.draft_artefact
                      where draft = new.draft and revision = new.draft_revision
                      union all
                      select name, sha256 from encours.release_artefact where release = new.restores)
       (select * from made except select * from meant) union all (select * from meant except select * from made)) then
    raise exception 'release % is not what was approved', new.number using errcode = 'check_violation';
  end if;
  return null;
end
$$;

create constraint trigger is_what_was_approved after insert on encours.release
  deferrable initially deferred for each row execute function encours.rulebook_guard_content();
alter table encours.release enable always trigger is_what_was_approved;

create function encours.rulebook_guard_withdrawal() returns trigger
language plpgsql
as $$
begin
  perform pg_advisory_xact_lock(hashtext('encours.release'));
  if not exists (select from encours.release r
                 where r.number = new.release and r.state = 'APPROVED' and r.effective_from > clock_timestamp()) then
    raise exception 'release % is not waiting to take effect', new.release using errcode = 'check_violation';
  end if;
  if exists (select from encours.release later
             join encours.release r on r.number = new.release and later.effective_from > r.effective_from
             where later.state = 'APPROVED'
               and not exists (select from encours.release_withdrawal w where w.release = later.number)) then
    raise exception 'release % has another one built on it', new.release using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger before_it_takes_effect before insert on encours.release_withdrawal
  for each row execute function encours.rulebook_guard_withdrawal();
alter table encours.release_withdrawal enable always trigger before_it_takes_effect;

do $$
declare
  name text;
begin
  foreach name in array array['draft_revision', 'draft_artefact', 'check_report', 'release_withdrawal', 'audit_log'] loop
    execute format(
      'create trigger immutable before update or delete or truncate on encours.%I
         for each statement execute function encours.rulebook_refuse_change()', name);
    execute format('alter table encours.%I enable always trigger immutable', name);
  end loop;
  create trigger never_deleted before delete or truncate on encours.draft
    for each statement execute function encours.rulebook_refuse_change();
  alter table encours.draft enable always trigger never_deleted;
end
$$;

revoke all on function encours.rulebook_guard_draft() from public;
revoke all on function encours.rulebook_guard_revision() from public;
revoke all on function encours.rulebook_guard_draft_artefact() from public;
revoke all on function encours.rulebook_guard_release() from public;
revoke all on function encours.rulebook_guard_content() from public;
revoke all on function encours.rulebook_guard_withdrawal() from public;
revoke all on function encours.rulebook_hands(integer) from public;

grant insert, select on encours.draft, encours.draft_revision, encours.draft_artefact, encours.check_report,
  encours.release_withdrawal, encours.audit_log to encours_service;
grant update (version, state, revision, submitted_by, submitted_at, checks_hash, closed_by, closed_at, closing_reason)
  on encours.draft to encours_service;
grant execute on function encours.rulebook_hands(integer) to encours_service;
