-- `change` is the record (design decision 6): one row per row-change, written by one generic trigger in the same transaction.
-- Envers' tables serve "the record as it was" and are joined by xid.

create table change (
  force        text        not null,
  id           uuid        not null default gen_random_uuid(),
  xid          xid8        not null default pg_current_xact_id(),
  at           timestamptz not null default clock_timestamp(),
  person_id    uuid,
  role_used    text        not null,
  home_force   text        not null,
  request      text        not null,
  purpose      text        not null,
  entity       text        not null,
  record       uuid,
  operation    text        not null,
  retention    text        not null,
  payload_hash bytea       not null,
  primary key (force, id)
);
create index change_at        on change (force, at desc, id);
create index change_entity    on change (force, entity, at desc, id);
create index change_person    on change (force, person_id, at desc, id);
create index change_record    on change (force, record, at desc, id);
create index change_operation on change (force, operation, at desc, id);
create index change_role      on change (force, role_used, at desc, id);

-- Apart from its leaf, so that a redaction can take the payload away and leave the proof whole.
create table change_payload (
  force     text  not null,
  change_id uuid  not null,
  salt      bytea not null,
  before    text,
  after     text,
  primary key (force, change_id),
  foreign key (force, change_id) references change (force, id)
);

alter table change enable row level security;
alter table change force row level security;
alter table change_payload enable row level security;
alter table change_payload force row level security;
create policy own_force on change for select using (force = pinned_force());
create policy own_force on change_payload for select using (force = pinned_force());
-- The definer functions below write as the owner, for the force of the row; nobody else may insert.
create policy written_by_trigger on change for insert to bluelamp_owner with check (true);
create policy written_by_trigger on change_payload for insert to bluelamp_owner with check (true);
grant select on change, change_payload to bluelamp_portal;

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'history is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on change for each row execute function refuse_rewriting();
create trigger append_only before update or delete on change_payload for each row execute function refuse_rewriting();
create trigger no_truncate before truncate on change execute function refuse_rewriting();
create trigger no_truncate before truncate on change_payload execute function refuse_rewriting();
alter table change enable always trigger append_only;
alter table change enable always trigger no_truncate;
alter table change_payload enable always trigger append_only;
alter table change_payload enable always trigger no_truncate;

-- SHA-256 over salt, then each text as four bytes of length (-1 for none) and its bytes: lengths keep a shifted boundary from hashing alike.
create function payload_digest(salt bytea, before text, after text) returns bytea language sql immutable parallel safe
return sha256(salt
  || int4send(coalesce(octet_length(convert_to(before, 'UTF8')), -1)) || coalesce(convert_to(before, 'UTF8'), ''::bytea)
  || int4send(coalesce(octet_length(convert_to(after, 'UTF8')), -1)) || coalesce(convert_to(after, 'UTF8'), ''::bytea));

create function write_change(row_force text, row_entity text, row_record uuid, op text, row_retention text, row_before text, row_after text)
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  change_id uuid := gen_random_uuid();
  salt bytea := uuid_send(gen_random_uuid());
  -- Only the portal says who a person is. Anybody else at a prompt may set a pin, but acts as their login and is named by it.
  portal boolean := session_user = 'bluelamp_portal';
begin
  insert into change (force, id, person_id, role_used, home_force, request, purpose, entity, record, operation, retention, payload_hash)
  values (row_force, change_id,
    case when portal then nullif(current_setting('bluelamp.person', true), '')::uuid end,
    case when portal then coalesce(current_setting('bluelamp.role', true), '') else 'database' end,
    case when portal then coalesce(current_setting('bluelamp.home_force', true), '') else '' end,
    case when portal then coalesce(current_setting('bluelamp.request', true), '') else '' end,
    case when portal then coalesce(current_setting('bluelamp.purpose', true), '') else session_user::text end,
    row_entity, row_record, op, row_retention, payload_digest(salt, row_before, row_after));
  insert into change_payload (force, change_id, salt, before, after) values (row_force, change_id, salt, row_before, row_after);
end $$;

-- What stands in the history of a column whose content does not: of bytes, the digest that the file itself would have.
create function digest_of(content text, of_bytes boolean) returns jsonb language sql immutable parallel safe
return to_jsonb('sha256:' || encode(sha256(case when of_bytes then decode(substr(content, 3), 'hex') else convert_to(content, 'UTF8') end), 'hex'));

-- The generic trigger. Arguments: retention key, then columns whose content is kept as a digest only (file bytes).
-- pg_temp stands last in the path, or a temporary table named change would take the history of a session; time zone and
-- form of bytes are fixed, so that a payload reads alike whoever wrote it.
create function record_change() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' set bytea_output = 'hex' as $$
declare
  b jsonb; a jsonb; column_name text; of_bytes boolean; i int;
begin
  if tg_op <> 'INSERT' then b := to_jsonb(old); end if;
  if tg_op <> 'DELETE' then a := to_jsonb(new); end if;
  for i in 1 .. tg_nargs - 1 loop
    column_name := tg_argv[i];
    select atttypid = 'bytea'::regtype into of_bytes from pg_attribute where attrelid = tg_relid and attname = column_name;
    if b ->> column_name is not null then b := jsonb_set(b, array[column_name], digest_of(b ->> column_name, of_bytes)); end if;
    if a ->> column_name is not null then a := jsonb_set(a, array[column_name], digest_of(a ->> column_name, of_bytes)); end if;
  end loop;
  perform write_change(
    coalesce(a ->> 'force', b ->> 'force', 'national'), tg_table_name,
    coalesce(a ->> 'id', b ->> 'id')::uuid, lower(tg_op), tg_argv[0], b::text, a::text);
  return null;
end $$;

-- CALL keep_history('answer', 'assessment'): every row-change of the table leaves its change, even for replication roles.
create procedure keep_history(t regclass, retention text, variadic digest_only text[] default '{}') language plpgsql as $$
declare c text;
begin
  foreach c in array digest_only loop
    if not exists (select from pg_attribute where attrelid = t and attname = c and not attisdropped) then
      raise exception '% has no column % to keep as a digest', t, c;
    end if;
  end loop;
  execute format('create trigger record_change after insert or update or delete on %s for each row execute function record_change(%s)', t,
    (select string_agg(quote_literal(x), ', ') from unnest(array[retention] || digest_only) x));
  execute format('alter table %s enable always trigger record_change', t);
end $$;

-- What is no row-change (opened, exported, signed in): written before the read that it tells of, for the pinned force only.
create function record_event(event_entity text, event_record uuid, event_operation text, event_detail text)
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if pinned_force() is null then
    raise exception 'no force is pinned' using errcode = 'insufficient_privilege';
  end if;
  if event_operation in ('insert', 'update', 'delete') then
    raise exception 'an event is no row-change' using errcode = 'insufficient_privilege';
  end if;
  perform write_change(pinned_force(), event_entity, event_record, event_operation, 'access', null, event_detail);
end $$;
grant execute on function record_event(text, uuid, text, text) to bluelamp_portal;

-- Envers' revision: numbered one by one, so that numbers follow time whatever the force.
create sequence revision_seq increment by 1;
grant usage on sequence revision_seq to bluelamp_portal;
create table revision (
  force text        not null,
  rev   bigint      not null,
  at    timestamptz not null,
  xid   xid8        not null default pg_current_xact_id(),
  primary key (force, rev)
);
create index revision_xid on revision (force, xid);
call own_by_force('revision');
revoke update on revision from bluelamp_portal;

-- CALL audit('answer'): makes answer_aud for Envers, alike but for version, append-only for the portal.
create procedure audit(t text) language plpgsql as $$
declare c record;
begin
  execute format('create table %I (like %I)', t || '_aud', t);
  execute format('alter table %I drop column if exists version', t || '_aud');
  for c in select column_name from information_schema.columns where table_schema = 'public' and table_name = t || '_aud' and is_nullable = 'NO' and column_name not in ('id', 'force') loop
    execute format('alter table %I alter column %I drop not null', t || '_aud', c.column_name);
  end loop;
  -- national tables have no force of their own; their audit rows belong to the plane that wrote them
  execute format('alter table %I add column if not exists force text not null', t || '_aud');
  execute format('alter table %I add column rev bigint not null, add column revtype smallint not null', t || '_aud');
  execute format('alter table %I add primary key (force, id, rev)', t || '_aud');
  execute format('alter table %I add foreign key (force, rev) references revision (force, rev)', t || '_aud');
  execute format('call own_by_force(%L)', t || '_aud');
  execute format('revoke update on %I from bluelamp_portal', t || '_aud');
end $$;
