-- Has the history tell of every change of the structure: a trigger switched off, a function replaced, a table dropped, a right granted,
-- by the owner or by a superuser, in whatever replication role. Run as a superuser in the portal's database (create.sql does; the
-- embedded server does at each start): nobody else may make event triggers. What it cannot see: event triggers themselves, roles, and
-- whatever a superuser does with event_triggers = off. The portal's checks look for the first, docs/decisions/0014 tells of the rest.
-- before the rest: that this script ran again is nothing to tell
drop event trigger if exists tell_of_structure;
drop event trigger if exists tell_of_drops;
-- A schema of its own, which the owner of the tables cannot touch.
create schema if not exists bluelamp_watch;
create or replace function bluelamp_watch.tell_of_structure() returns event_trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  touched jsonb;
begin
  -- until the tables of the checks are there, the database is only being made
  if to_regclass('public.history_check') is null and to_regclass('public.check_standing') is null then
    return;
  end if;
  if tg_event = 'sql_drop' then
    -- of what an ALTER drops, the ALTER tells
    if tg_tag like 'ALTER %' then
      return;
    end if;
    select jsonb_agg(distinct object_type || ' ' || object_identity) into touched from pg_event_trigger_dropped_objects()
    where original and not is_temporary and coalesce(schema_name, 'public') in ('public', 'bluelamp_watch');
  else
    select jsonb_agg(distinct object_type || coalesce(' ' || object_identity, '')) into touched from pg_event_trigger_ddl_commands()
    where coalesce(schema_name, 'public') in ('public', 'bluelamp_watch');
  end if;
  if touched is null then
    return;
  end if;
  -- A function with its owner's rights, and that owner no superuser: or else whoever owns it could have a superuser run their words.
  if not exists (
    select from pg_proc p join pg_roles r on r.oid = p.proowner
    where p.oid = to_regprocedure('public.write_change(text,text,uuid,text,text,text,text)') and p.prosecdef and not r.rolsuper)
  then
    raise exception 'the history cannot tell of this: public.write_change is not as the portal made it'
      using hint = 'Whoever repairs it switches the event triggers tell_of_structure and tell_of_drops off first.';
  end if;
  perform public.write_change('national', 'structure', null, lower(replace(tg_tag, ' ', '-')), 'configuration', null,
    jsonb_build_object('objects', touched, 'statement', current_query())::text);
end $$;
revoke execute on function bluelamp_watch.tell_of_structure() from public;

create event trigger tell_of_structure on ddl_command_end execute function bluelamp_watch.tell_of_structure();
create event trigger tell_of_drops on sql_drop execute function bluelamp_watch.tell_of_structure();
alter event trigger tell_of_structure enable always;
alter event trigger tell_of_drops enable always;
