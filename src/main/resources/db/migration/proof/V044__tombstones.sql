-- What stands in place of records that were dropped, sealed like any other record.
create table encours.tombstone (
  kind        text        not null,
  month       date        not null check (extract(day from month) = 1),
  batch       uuid        not null,
  dropped_at  timestamptz not null,
  dropped_by  text        not null,
  records     bigint      not null check (records > 0),
  first_block bigint      not null check (first_block > 0),
  last_block  bigint      not null check (last_block >= first_block),
  leaves      bytea       not null check (octet_length(leaves) = 32),
  primary key (kind, month)
);

comment on table encours.tombstone is 'The months whose records were dropped, with what the chain holds of them; append-only';
comment on column encours.tombstone.leaves is 'SHA-256 over the hashes of the leaves, in the order of the chain';

create index tombstone_by_batch on encours.tombstone (batch);

create trigger append_only before update or delete or truncate on encours.tombstone
  for each statement execute function encours.proof_refuse_change();
alter table encours.tombstone enable always trigger append_only;

grant select on encours.tombstone to encours_service;
