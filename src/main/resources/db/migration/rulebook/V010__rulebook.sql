-- Releases of the policy and what they are made of. Nothing in it is ever changed.
create table encours.artefact (
  sha256 text  primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes  bytea not null check (encode(sha256(bytes), 'hex') = sha256)
);

comment on table encours.artefact is 'Rule sources and workbooks, each stored once, named by the SHA-256 of its bytes';

create table encours.release (
  number              integer     primary key check (number > 0),
  hash                text        not null check (hash ~ '^[0-9a-f]{64}$'),
  engine_version      text        not null,
  fact_schema_version text        not null,
  state               text        not null
    check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  author              text        not null,
  approved_by         text,
  comment             text        not null,
  effective_from      timestamptz,
  created_at          timestamptz not null,
  constraint nobody_approves_own_work check (approved_by <> author),
  constraint approved_in_full
    check (state <> 'APPROVED' or (approved_by is not null and effective_from is not null)),
  constraint never_effective_before_it_was_made check (effective_from >= created_at)
);

comment on column encours.release.hash is 'SHA-256 of the listing of artefacts and versions; equal content has an equal hash';

create index release_by_hash on encours.release (hash);
create index release_by_effective_from on encours.release (effective_from, number) where state = 'APPROVED';

create table encours.release_artefact (
  release integer not null references encours.release,
  name    text    not null,
  sha256  text    not null references encours.artefact,
  primary key (release, name)
);

comment on column encours.release_artefact.name is 'A path such as rules/score/score.drl or decision-tables/score.xlsx';

create function encours.rulebook_refuse_change() returns trigger
language plpgsql
as $$
begin
  raise exception '%.% is immutable: % is refused', tg_table_schema, tg_table_name, tg_op
    using errcode = 'insufficient_privilege';
end
$$;

-- An artefact joins a release only in the transaction that makes the release.
create function encours.rulebook_refuse_late_artefact() returns trigger
language plpgsql
as $$
begin
  if not exists (select from encours.release r
                 where r.number = new.release and r.xmin = pg_current_xact_id()::xid) then
    raise exception 'release % is immutable: it takes no further artefact', new.release
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

do $$
declare
  name text;
begin
  foreach name in array array['artefact', 'release', 'release_artefact'] loop
    execute format(
      'create trigger immutable before update or delete or truncate on encours.%I
         for each statement execute function encours.rulebook_refuse_change()', name);
    execute format('alter table encours.%I enable always trigger immutable', name);
  end loop;
end
$$;

create trigger complete_when_made before insert on encours.release_artefact
  for each row execute function encours.rulebook_refuse_late_artefact();
alter table encours.release_artefact enable always trigger complete_when_made;

revoke all on function encours.rulebook_refuse_change() from public;
revoke all on function encours.rulebook_refuse_late_artefact() from public;

grant insert, select on encours.artefact, encours.release, encours.release_artefact to encours_service;
