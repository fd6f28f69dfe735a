-- A change says when it was written, and can be sealed only when its transaction has ended. Whoever verifies an export refuses a change
-- that is older than the seal before its own by more than an hour (docs/history-format.md), and what was once committed stays for ever.
-- So nothing is committed that old, and nothing that was committed is sealed that late behind a seal.

create function open_at_most() returns interval language sql immutable parallel safe return interval '30 minutes';

-- when the change was written, a moment before
alter table unsealed add column at timestamptz not null default clock_timestamp();

-- With its owner's rights: until PostgreSQL 17 a trigger that was put off runs as whoever commits.
create function refuse_late() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if clock_timestamp() - new.at > open_at_most() then
    raise exception 'nothing was saved: this transaction wrote a change at % and was open for longer than %', new.at, open_at_most()
      using errcode = 'transaction_integrity_constraint_violation',
        hint = 'Do it again and commit sooner, in several transactions if it takes that long.';
  end if;
  return null;
end $$;
create constraint trigger in_time after insert on unsealed deferrable initially deferred for each row execute function refuse_late();
-- that it was made is itself a change, and no table is altered for which a trigger waits
set constraints in_time immediate;
alter table unsealed enable always trigger in_time;

-- As before, but that what has been waiting for long goes under one seal however much it is: a second one would be younger than its
-- changes by all that time.
create or replace function seal_due(most integer) returns integer language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  due text; oldest timestamptz; sealed integer := 0; caller text := coalesce(current_setting('bluelamp.force', true), '');
begin
  if not pg_try_advisory_xact_lock(hashtext('bluelamp sealer')) then return null; end if;
  for due, oldest in select force, min(at) from unsealed group by force order by force loop
    -- a log that somebody broke keeps no other force's waiting; its own page says that it is late, and the checks say why
    begin
      sealed := sealed + seal_force(due, case when oldest > clock_timestamp() - interval '15 minutes' then most end);
    exception when others then
      raise warning 'the log of % could not be sealed: %', due, sqlerrm;
    end;
  end loop;
  perform set_config('bluelamp.force', caller, true);
  return sealed;
end $$;
