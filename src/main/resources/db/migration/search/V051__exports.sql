-- Exports of decisions that are made in the background. They are working files, not part of the record: kept for a while,
-- then deleted, with whom they were about.
create table encours.export (
  id           uuid        primary key,
  filter       text        not null,
  format       text        not null,
  language     text        not null,
  requested_by text        not null,
  requested_at timestamptz not null,
  state        text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  attempts     integer     not null default 0,
  worker       uuid,
  started_at   timestamptz,
  heard_at     timestamptz,
  finished_at  timestamptz,
  total        bigint,
  done         bigint      not null default 0,
  bytes        bigint      not null default 0,
  check (state <> 'RUNNING' or (worker is not null and started_at is not null and heard_at is not null)),
  check (state not in ('DONE', 'FAILED', 'CANCELLED') or finished_at is not null)
);

comment on column encours.export.filter is 'JSON: which decisions';
comment on column encours.export.worker is 'Who makes it; an export that was begun again has another one';
comment on column encours.export.heard_at is 'When its maker was heard of last, by the clock of the database';

create index export_by_request on encours.export (requested_at);

create table encours.export_part (
  export  uuid    not null references encours.export on delete cascade,
  number  integer not null,
  content bytea   not null,
  primary key (export, number)
);

comment on table encours.export_part is 'The files of exports, cut into pieces';

do $$
begin
  alter table encours.export_part alter column content set compression lz4;
exception
  when feature_not_supported then
    alter table encours.export_part alter column content set storage external;
end
$$;

grant select, insert, update, delete on encours.export, encours.export_part to encours_service;
