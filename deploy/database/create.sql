-- Run by psql as a superuser, once on a new server and again to change the passwords. It reads them from the environment:
-- BLUELAMP_DATABASE_OWNER_PASSWORD, BLUELAMP_DATABASE_PORTAL_PASSWORD, BLUELAMP_DATABASE_BENCHMARK_PASSWORD.
\set ON_ERROR_STOP on
-- a password that is not there is refused by roles.sql
\set owner_password ''
\set portal_password ''
\set benchmark_password ''
\getenv owner_password BLUELAMP_DATABASE_OWNER_PASSWORD
\getenv portal_password BLUELAMP_DATABASE_PORTAL_PASSWORD
\getenv benchmark_password BLUELAMP_DATABASE_BENCHMARK_PASSWORD

set password_encryption = 'scram-sha-256';
select set_config('bluelamp.owner_password', :'owner_password', false) is not null as owner,
       set_config('bluelamp.portal_password', :'portal_password', false) is not null as portal,
       set_config('bluelamp.benchmark_password', :'benchmark_password', false) is not null as benchmark
\gset kept_

\ir roles.sql

select 'create database bluelamp owner bluelamp_owner'
where not exists (select from pg_database where datname = 'bluelamp')
\gexec
revoke all on database bluelamp from public;
grant connect on database bluelamp to bluelamp_portal, bluelamp_benchmark;

-- in the portal's own database: nobody but a superuser may have it tell of changes of its structure
\connect bluelamp
begin;
\ir watch.sql
commit;
