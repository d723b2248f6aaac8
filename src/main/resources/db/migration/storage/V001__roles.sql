-- The role whose rights the service's connections have. Roles belong to the server, not to the database, so the role
-- may be there already, or an administrator may have to make it.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'encours_service') THEN
    CREATE ROLE encours_service NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN
    NULL; -- made by another service at the same moment
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'the role encours_service is missing and % may not create roles', current_user
      USING HINT = 'Let an administrator run: CREATE ROLE encours_service NOLOGIN; GRANT encours_service TO "${service_login}";';
END
$$;

DO $$
BEGIN
  IF NOT pg_has_role('${service_login}', 'encours_service', 'MEMBER')
    OR (SELECT rolsuper FROM pg_roles WHERE rolname = '${service_login}')
    OR NOT EXISTS (
      SELECT FROM pg_auth_members
      WHERE roleid = 'encours_service'::regrole AND member = '"${service_login}"'::regrole
        AND (to_jsonb(pg_auth_members) ->> 'set_option') IS DISTINCT FROM 'false')
  THEN
    GRANT encours_service TO "${service_login}";
  END IF;
EXCEPTION
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION '% may not act as encours_service and % may not grant it', '${service_login}', current_user
      USING HINT = 'Let an administrator run: GRANT encours_service TO "${service_login}";';
END
$$;

GRANT USAGE ON SCHEMA encours TO encours_service;
