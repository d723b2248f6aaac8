-- The local accounts; a password is kept as a salted hash alone.
CREATE TABLE encours.account (
  name       text        PRIMARY KEY,
  password   text        NOT NULL,
  generated  boolean     NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now()
);

COMMENT ON TABLE encours.account IS 'The local accounts; each is named as the one role it has';
COMMENT ON COLUMN encours.account.password IS 'Salted hash, with the name of its algorithm in braces';
COMMENT ON COLUMN encours.account.generated IS 'Made at first start, so good on this machine alone';

GRANT SELECT, INSERT, UPDATE ON encours.account TO encours_service;
