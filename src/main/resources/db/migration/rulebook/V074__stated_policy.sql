-- What answers who decided that this is the policy, and what it was: stated in the audit log by whoever writes it.
create view encours.stated_policy as
select 'release/' || r.number as name, r.draft, r.number as release, r.xmin as written_by,
       encours.stated(r) || jsonb_build_object('artefacts',
         (select jsonb_object_agg(a.name, a.sha256) from encours.release_artefact a where a.release = r.number)) as fields
from encours.release r
union all
select 'release_withdrawal/' || w.release, null, w.release, w.xmin, encours.stated(w)
from encours.release_withdrawal w
union all
select 'draft/' || d.id, d.id, null, d.xmin, encours.stated(d)
from encours.draft d
union all
select 'draft_revision/' || r.draft || '/' || r.number, r.draft, null, r.xmin,
       encours.stated(r) || jsonb_build_object('artefacts',
         (select jsonb_object_agg(a.name, a.sha256) from encours.draft_artefact a
          where a.draft = r.draft and a.revision = r.number))
from encours.draft_revision r
union all
select 'draft_copy/' || c.draft, c.draft, null, c.xmin, encours.stated(c)
from encours.draft_copy c
union all
select 'check_report/' || c.hash, null, null, c.xmin,
       encours.stated(c) || jsonb_build_object('document', encode(sha256(convert_to(c.document, 'UTF8')), 'hex'))
from encours.check_report c;

comment on view encours.stated_policy is 'A long text stands as its SHA-256, files as the SHA-256 of each';

grant select on encours.stated_policy to encours_service;
