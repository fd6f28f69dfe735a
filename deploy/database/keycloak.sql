-- Keycloak's own role and database, apart from Blue Lamp's. Run by psql as a superuser; the password comes from the
-- environment: KEYCLOAK_DATABASE_PASSWORD.
\set ON_ERROR_STOP on
\set keycloak_password ''
\getenv keycloak_password KEYCLOAK_DATABASE_PASSWORD

select :'keycloak_password' = '' as missing
\gset
\if :missing
    do $$ begin raise exception 'no password for keycloak'; end $$;
\endif

set password_encryption = 'scram-sha-256';
select 'create role keycloak login'
where not exists (select from pg_roles where rolname = 'keycloak')
\gexec
alter role keycloak login nosuperuser nocreaterole nocreatedb password :'keycloak_password';

select 'create database keycloak owner keycloak'
where not exists (select from pg_database where datname = 'keycloak')
\gexec
revoke all on database keycloak from public;
