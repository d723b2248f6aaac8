-- The chain of blocks that seals what is on record. Nothing in it is ever changed.
create table encours.signing_key (
  id            text        primary key check (id ~ '^[0-9a-f]{64}$'),
  public_key    bytea       not null check (encode(sha256(public_key), 'hex') = id),
  introduced_at timestamptz not null,
  predecessor   text        references encours.signing_key,
  handover      bytea,
  check ((predecessor is null) = (handover is null))
);

comment on table encours.signing_key is 'The public keys that seal blocks; each but the first is vouched for by the one before';
comment on column encours.signing_key.public_key is 'Ed25519, X.509 encoding';
comment on column encours.signing_key.handover is 'Signature of the predecessor over this key';

create unique index signing_key_first on encours.signing_key ((true)) where predecessor is null;

create table encours.block (
  number    bigint      primary key check (number > 0),
  kind      text        not null,
  batch     uuid        not null unique,
  previous  bytea       not null,
  root      bytea       not null,
  count     integer     not null check (count > 0),
  sealed_at timestamptz not null,
  key       text        not null references encours.signing_key,
  signature bytea       not null,
  names     text[]      not null,
  leaves    bytea       not null
);

comment on table encours.block is 'What was committed together, sealed: Merkle root, hash of the block before, signature';
comment on column encours.block.batch is 'Names the records in it; they carry the same';
comment on column encours.block.names is 'The records in the order of the tree';
comment on column encours.block.leaves is 'Their hashes in that order, 32 bytes each';

create index block_by_time on encours.block (sealed_at);

create function encours.proof_refuse_change() returns trigger
language plpgsql
as $$
begin
  raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, tg_op
    using errcode = 'insufficient_privilege';
end
$$;

do $$
declare
  name text;
begin
  foreach name in array array['signing_key', 'block'] loop
    execute format(
      'create trigger append_only before update or delete or truncate on encours.%I
         for each statement execute function encours.proof_refuse_change()', name);
    execute format('alter table encours.%I enable always trigger append_only', name);
  end loop;
end
$$;

revoke all on function encours.proof_refuse_change() from public;

grant insert, select on encours.signing_key, encours.block to encours_service;
