-- An entry of the audit log also states the rows that its transaction wrote, as they stood at its end. The chain seals the
-- entry, so verification can hold every such row against the last entry that states it.
alter table encours.audit_log add column stated text;

comment on column encours.audit_log.stated is
  'JSON: the rows that the transaction of the entry wrote, as they stood then, by name';

-- A row as JSON, the same whatever a session is set to.
create function encours.stated(anyelement) returns jsonb
language sql stable
set timezone = 'UTC'
set bytea_output = 'hex'
set intervalstyle = 'iso_8601'
as $$ select to_jsonb($1) $$;

revoke all on function encours.stated(anyelement) from public;
grant execute on function encours.stated(anyelement) to encours_service;

-- Views of rows that entries state: their name, the draft and release they belong to, the transaction that wrote them.
create view encours.stated_key as
select 'signing_key/' || k.id as name, null::integer as draft, null::integer as release, k.xmin as written_by,
       encours.stated(k) as fields
from encours.signing_key k;

grant select on encours.stated_key to encours_service;
