-- The pin, and the verbs by which a table is put under it. Every later migration uses these verbs.
-- Roles bluelamp_owner, bluelamp_portal and bluelamp_benchmark exist before the first migration (deploy/database/roles.sql).

revoke all on schema public from public;
grant usage on schema public to bluelamp_portal, bluelamp_benchmark;
alter default privileges revoke execute on functions from public;

-- The force (or 'national') that this connection may reach; null when nobody is signed in, and then no row is visible.
-- STABLE and without a cast on any column, so that indexes led by force are used.
create function pinned_force() returns text language sql stable parallel safe
return nullif(current_setting('bluelamp.force', true), '');
grant execute on function pinned_force() to bluelamp_portal, bluelamp_benchmark;

-- A table that carries a force: rows of the pinned force, nothing else, for the owner too.
-- PROCEDUREs are called by migrations alone; nobody else may execute them.
create procedure own_by_force(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy own_force on %s using (force = pinned_force()) with check (force = pinned_force())', t);
  execute format('alter table %s alter column force set default pinned_force()', t);
  execute format('grant select, insert, update on %s to bluelamp_portal', t);
end $$;

-- A table of the national plane: readable under any pin, writable under 'national' alone.
create procedure own_by_nation(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy read_by_all on %s for select using (pinned_force() is not null)', t);
  execute format('create policy written_nationally on %s using (pinned_force() = ''national'') with check (pinned_force() = ''national'')', t);
  execute format('grant select, insert, update on %s to bluelamp_portal', t);
end $$;

-- Data steps of a migration: the owner sees no row without a pin, so an UPDATE of all forces changes 0 rows in silence.
-- CALL for_each_force(array of codes, 'update ...') pins each force in turn.
create procedure for_each_force(forces text[], statement text) language plpgsql as $$
declare f text;
begin
  foreach f in array forces loop
    perform set_config('bluelamp.force', f, true);
    execute statement;
  end loop;
  perform set_config('bluelamp.force', '', true);
end $$;
