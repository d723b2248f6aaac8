-- A key whose predecessor is lost has nobody to vouch for it. It stands on record with the reason, and everything sealed
-- with it counts as sealed by somebody unknown until an auditor trusts it.
alter table encours.signing_key add column lost text check (lost <> '');

comment on column encours.signing_key.lost is 'How the key before was lost, where it does not vouch for this one';

do $$
declare
  name text;
begin
  select conname into strict name from pg_constraint
  where conrelid = 'encours.signing_key'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%handover%';
  execute format('alter table encours.signing_key drop constraint %I', name);
end
$$;

alter table encours.signing_key add constraint vouched_for_or_said_why
  check (num_nonnulls(handover, lost) = case when predecessor is null then 0 else 1 end);
