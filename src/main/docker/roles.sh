#!/usr/bin/env bash
# Run by the PostgreSQL image once, on an empty data volume: the roles of the service, none of them a superuser.
#   encours_owner    owns the database and its schema, and migrates
#   encours_service  cannot log in; has just the rights that migrations grant
#   encours          logs in for the service and is a member of encours_service, nothing else
set -euo pipefail

psql --username "$POSTGRES_USER" --dbname postgres --no-psqlrc --quiet --set ON_ERROR_STOP=1 <<'SQL'
\getenv owner_password ENCOURS_OWNER_PASSWORD
\getenv service_password ENCOURS_SERVICE_PASSWORD
CREATE ROLE encours_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE encours_service NOLOGIN;
CREATE ROLE encours LOGIN PASSWORD :'service_password' IN ROLE encours_service;
CREATE DATABASE encours OWNER encours_owner;
REVOKE ALL ON DATABASE encours FROM PUBLIC;
GRANT CONNECT ON DATABASE encours TO encours;
SQL
