-- Drafts that began with the changes of another one. Whoever had a hand in that one has a hand in its copies.
create table encours.draft_copy (
  draft             integer primary key references encours.draft,
  original          integer not null check (original < draft),
  original_revision integer not null,
  foreign key (original, original_revision) references encours.draft_revision
);

comment on table encours.draft_copy is 'The revision of another draft with whose changes a draft began; append-only';

create function encours.rulebook_guard_copy() returns trigger
language plpgsql
as $$
begin
  if not exists (select from encours.draft d
                 where d.id = new.draft and d.version = 1 and d.xmin = pg_current_xact_id()::xid) then
    raise exception 'draft %: where it came from is said when it is made', new.draft using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger said_when_made before insert on encours.draft_copy
  for each row execute function encours.rulebook_guard_copy();
alter table encours.draft_copy enable always trigger said_when_made;

create trigger immutable before update or delete or truncate on encours.draft_copy
  for each statement execute function encours.rulebook_refuse_change();
alter table encours.draft_copy enable always trigger immutable;

-- A draft's revisions up to one, and those of the drafts that it was copied from, the nearest first.
create function encours.rulebook_line(of_draft integer, up_to integer)
  returns table (draft integer, revision integer, distance integer)
language sql stable
as $$
  with recursive line (draft, revision, distance) as (
    select of_draft, up_to, 0
    union all
    select c.original, c.original_revision, line.distance + 1
    from encours.draft_copy c join line on line.draft = c.draft)
  select * from line
$$;

-- Whoever had a hand in a draft, or in what it was copied from.
create or replace function encours.rulebook_hands(of_draft integer) returns setof text
language sql stable
as $$
  with line as (select * from encours.rulebook_line(of_draft, null))
  select r.author from encours.draft_revision r join line on line.draft = r.draft
    where line.revision is null or r.number <= line.revision
  union select d.author from encours.draft d join line on line.draft = d.id
  union select d.submitted_by from encours.draft d join line on line.draft = d.id where d.submitted_by is not null
$$;

revoke all on function encours.rulebook_guard_copy() from public;
revoke all on function encours.rulebook_line(integer, integer) from public;

grant insert, select on encours.draft_copy to encours_service;
grant execute on function encours.rulebook_line(integer, integer) to encours_service;
