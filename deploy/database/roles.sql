-- The three roles of Blue Lamp, made where missing and given their passwords. PostgreSQL 15 to 18, as a superuser.
-- The passwords come from the session's settings, so that they stand in no file: create.sql shows how.
-- bluelamp_owner      owns the tables and changes their shape when the portal is upgraded
-- bluelamp_portal     serves people; owns nothing and bypasses nothing
-- bluelamp_benchmark  reads what forces gave for comparison, and nothing else
do $$
declare
    login record;
begin
    for login in
        select *
        from (values
            ('bluelamp_owner', current_setting('bluelamp.owner_password')),
            ('bluelamp_portal', current_setting('bluelamp.portal_password')),
            ('bluelamp_benchmark', current_setting('bluelamp.benchmark_password'))
        ) as logins (role, password)
    loop
        if coalesce(login.password, '') = '' then
            raise exception 'no password for %', login.role;
        end if;
        if not exists (select from pg_roles where rolname = login.role) then
            execute format('create role %I', login.role);
        end if;
        execute format(
            'alter role %I login nosuperuser nobypassrls nocreaterole nocreatedb noreplication password %L',
            login.role, login.password);
        -- what is forgotten half done holds up nobody for long
        execute format('alter role %I set idle_in_transaction_session_timeout = %L', login.role, '10min');
    end loop;
end
$$;
