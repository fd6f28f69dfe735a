-- Sessions that the identity provider ended by back-channel logout, by SHA-256 of their id. They belong to no force: when the
-- logout arrives nobody is signed in. Reached through the two functions alone; the portal's role has no grant on the table.
create table revoked_session (
  sid_hash text        primary key,
  at       timestamptz not null default clock_timestamp()
);

-- A session of the portal lives half a day at most, so what is older than two days can match none.
create function revoke_session(ended text) returns void language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  delete from public.revoked_session where at < clock_timestamp() - interval '2 days';
  insert into public.revoked_session (sid_hash) values (ended) on conflict do nothing;
end;
grant execute on function revoke_session(text) to bluelamp_portal;

create function session_revoked(asked text) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp
return exists (select from public.revoked_session where sid_hash = asked);
grant execute on function session_revoked(text) to bluelamp_portal;
