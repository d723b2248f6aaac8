-- The same keys, made in a loop: two subqueries for each decision were a quarter of what PostgreSQL does to take it in.
create or replace function encours.search_keys(decided_at timestamptz, reasons text[], rows integer[]) returns bigint[]
language plpgsql immutable strict parallel safe
as $$
declare
  day    bigint := floor(extract(epoch from decided_at) / 86400)::bigint << 32;
  keys   bigint[] := '{}';
  number integer;
  reason text;
begin
  foreach number in array rows loop
    keys := keys || (day + number);
  end loop;
  foreach reason in array reasons loop
    keys := keys || (day + encours.search_reason_key(reason));
  end loop;
  return keys;
end
$$;
