-- Guests: people of another force or of an outside body whom a force lets in, for days and for one purpose (docs/decisions/0017).
-- Every table that carries a force is shut to them by a restrictive policy; a few are opened to the role of a grant, and each
-- statement asks whether the grant holds.

-- By which names others know an account (user name, checked address): a grant is made before its guest was ever seen.
alter table person add column accounts text not null default '';
alter table person_aud add column accounts text;
call free_text('person', 'accounts');

create table guest_grant (
  force           text        not null,
  id              uuid        not null,
  version         integer     not null,
  -- the role that the guest uses here
  role            text        not null check (role in ('guest-auditor')),
  home            text        not null,
  account         text        not null check (account = lower(account) and account <> ''),
  reason          text        not null check (reason <> ''),
  starts          date        not null,
  ends            date        not null,
  granted_by      uuid        not null,
  granted_at      timestamptz not null,
  -- who came: the identity provider's subject, and the person as this force knows them; from the first visit on
  subject         text,
  person          uuid,
  withdrawn_by    uuid,
  withdrawn_at    timestamptz,
  withdraw_reason text,
  primary key (force, id),
  -- 90 days, the first and the last among them
  check (ends between starts and starts + 89),
  check (num_nulls(subject, person) in (0, 2)),
  check (num_nulls(withdrawn_by, withdrawn_at, withdraw_reason) in (0, 3))
);
create index guest_grant_granted on guest_grant (force, granted_at desc, id);
create index guest_grant_person on guest_grant (force, person);
create index guest_grant_home on guest_grant (home, account);
call own_by_force('guest_grant');
-- What was granted stays as it was granted: more is a new grant.
revoke update on guest_grant from bluelamp_portal;
grant update (version, subject, person, withdrawn_by, withdrawn_at, withdraw_reason) on guest_grant to bluelamp_portal;
call audit('guest_grant');
call keep_history('guest_grant', 'person');
call free_text('guest_grant', 'account', 'reason', 'withdraw_reason');

create function grant_stands() returns trigger language plpgsql as $$
begin
  if (old.withdrawn_at is not null and (new.withdrawn_at, new.withdrawn_by) is distinct from (old.withdrawn_at, old.withdrawn_by))
    or (old.subject is not null and (new.subject, new.person) is distinct from (old.subject, old.person)) then
    raise exception 'a grant is withdrawn once, and is one person''s' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger grant_stands before update on guest_grant for each row execute function grant_stands();

-- Door (c), first half: people see at home which forces let them in. Nobody is a guest while they look.
create policy seen_at_home on guest_grant for select to bluelamp_portal using (home = pinned_force());

-- A guest: somebody who belongs elsewhere, or uses a guest's role.
create function pinned_guest() returns boolean language sql stable parallel safe
return coalesce(nullif(current_setting('bluelamp.home_force', true), '') <> nullif(current_setting('bluelamp.force', true), ''), false)
  or coalesce(current_setting('bluelamp.role', true) like 'guest-%', false);

-- The day that decides, for every node and every statement.
create function guest_day() returns date language sql stable parallel safe
return (statement_timestamp() at time zone 'Europe/London')::date;

-- Whether this is the grant of whoever is at work, in the role that they use, and holds today.
create function holds(g guest_grant) returns boolean language sql stable parallel safe
return g.withdrawn_at is null and guest_day() between g.starts and g.ends
  and g.person = nullif(current_setting('bluelamp.person', true), '')::uuid
  and g.home = current_setting('bluelamp.home_force', true) and g.role = current_setting('bluelamp.role', true);

create function guest_is(asked text) returns boolean language sql stable parallel safe
return exists (select from guest_grant g where g.force = pinned_force() and g.role = asked and holds(g));

grant execute on function pinned_guest(), guest_day(), holds(guest_grant), guest_is(text) to bluelamp_portal;

-- A sub-select, here and below, is asked once for each statement and not for each row: it neither costs a long list its index nor time.
-- Shut to guests: they read nothing and write nothing. For the portal's login; the definer functions that tell the history work on.
create procedure shut_to_guests(t regclass) language plpgsql as $$
begin
  execute format('create policy guests on %s as restrictive to bluelamp_portal using ((select not pinned_guest())) with check (not pinned_guest())', t);
end $$;

-- CALL open_to_guests('seal', 'guest-auditor'): whoever holds a grant in this role reads it; still nobody writes.
create procedure open_to_guests(t regclass, asked text) language plpgsql as $$
begin
  execute format('alter policy guests on %s using ((select not pinned_guest() or guest_is(%L)))', t, asked);
  execute format('create policy guests_delete on %s as restrictive for delete to bluelamp_portal using ((select not pinned_guest()))', t);
end $$;

-- From now on every table that is put under the force's pin is shut to guests.
create or replace procedure own_by_force(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy own_force on %s using (force = pinned_force()) with check (force = pinned_force())', t);
  execute format('alter table %s alter column force set default pinned_force()', t);
  execute format('grant select, insert, update on %s to bluelamp_portal', t);
  call shut_to_guests(t);
end $$;

do $$
declare t text;
begin
  for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'force' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity order by 1
  loop
    call shut_to_guests(format('public.%I', t)::regclass);
  end loop;

  -- An auditor reads the history, what proves it, and what its pages tell of: the records as they are and as they were. Each of
  -- these stands in the history whole. Not the bytes of files, of which the history has the digest; not letters.
  foreach t in array array['change', 'change_payload', 'leaf', 'seal', 'log_head', 'unsealed', 'history_check', 'check_standing',
    'checkpoint', 'checkpoint_aud', 'countersignature', 'countersignature_aud', 'person', 'person_aud', 'revision',
    'assessment', 'assessment_aud', 'answer', 'answer_aud', 'consent', 'consent_aud', 'evidence', 'evidence_aud',
    'redaction', 'redaction_aud', 'disposal', 'disposal_aud', 'legal_hold', 'legal_hold_aud',
    'sharing_aud', 'help_case_aud', 'guest_grant_aud']
  loop
    call open_to_guests(format('public.%I', t)::regclass, 'guest-auditor');
  end loop;
end $$;

-- A guest's own grant, while it holds: the other policies ask it.
alter policy guests on guest_grant using (not pinned_guest() or holds(guest_grant));
