-- Several accounts a role. The accounts there are have the role they are named after.
ALTER TABLE encours.account
  ADD COLUMN role    text    CHECK (role IN ('sales', 'credit-manager', 'credit-approver', 'auditor', 'operator')),
  ADD COLUMN enabled boolean NOT NULL DEFAULT true,
  ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0);

UPDATE encours.account SET role = name;

ALTER TABLE encours.account ALTER COLUMN role SET NOT NULL;

COMMENT ON TABLE encours.account IS 'The local accounts, each with one role; none is ever deleted, as its name stands on record';
COMMENT ON COLUMN encours.account.password IS 'Hash of the password (salted) or of the key, with the name of its algorithm in braces';
