#!/bin/sh
# What the database container does on its first start: the roles and the databases of Blue Lamp and of Keycloak.
set -eu
for script in create keycloak; do
    psql --no-psqlrc --quiet --username "${POSTGRES_USER:-postgres}" --dbname postgres --file "/opt/bluelamp/database/$script.sql"
done
