-- Who may sign in as whom is stated in the audit log; of a password, the SHA-256 of its salted hash.
create view encours.stated_account as
select 'account/' || a.name as name, null::integer as draft, null::integer as release, a.xmin as written_by,
       encours.stated(a) || jsonb_build_object('password', encode(sha256(convert_to(a.password, 'UTF8')), 'hex')) as fields
from encours.account a;

grant select on encours.stated_account to encours_service;
