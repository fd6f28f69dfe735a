-- Seals: what makes the history provable by somebody who does not trust whoever runs this database. The bytes that are hashed stand
-- in docs/history-format.md; two verifiers compute them again from an export.

-- A length and the bytes, so that no boundary between two texts can be shifted.
create function framed(x text) returns bytea language sql immutable parallel safe
return int4send(coalesce(octet_length(convert_to(x, 'UTF8')), -1)) || coalesce(convert_to(x, 'UTF8'), ''::bytea);

create function moment_text(at timestamptz) returns text language sql stable parallel safe
return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

create function leaf_hash(c change, number bigint) returns bytea language sql stable parallel safe
return sha256('\x00'::bytea || framed('bluelamp-change-1') || framed(c.force) || framed(number::text) || framed(c.id::text)
  || framed(moment_text(c.at)) || framed(c.person_id::text) || framed(c.role_used) || framed(c.home_force) || framed(c.request)
  || framed(c.purpose) || framed(c.entity) || framed(c.record::text) || framed(c.operation) || framed(c.retention)
  || framed(encode(c.payload_hash, 'hex')));

create function seal_hash(force text, number bigint, first bigint, last bigint, at timestamptz, root bytea, previous bytea)
returns bytea language sql stable parallel safe
return sha256('\x02'::bytea || framed('bluelamp-seal-1') || framed(force) || framed(number::text) || framed(first::text)
  || framed(last::text) || framed(moment_text(at)) || framed(encode(root, 'hex')) || framed(coalesce(encode(previous, 'hex'), '')));

-- Which number a change has in its force's log. Numbers follow the order of sealing and count from 1 without a gap.
create table leaf (
  force     text   not null,
  number    bigint not null,
  change_id uuid   not null,
  seal      bigint not null,
  primary key (force, number),
  unique (force, change_id),
  foreign key (force, change_id) references change (force, id)
);
call own_by_force('leaf');
revoke insert, update on leaf from bluelamp_portal;

-- One seal: the Merkle root over the force's whole log up to `last`, chained to the seal before it.
create table seal (
  force    text        not null,
  number   bigint      not null,
  first    bigint      not null,
  last     bigint      not null,
  at       timestamptz not null,
  root     bytea       not null,
  previous bytea,
  hash     bytea       not null,
  primary key (force, number),
  unique (force, last),
  check (last >= first and (previous is null) = (number = 1))
);
create index seal_at on seal (force, at desc);
call own_by_force('seal');
revoke insert, update on seal from bluelamp_portal;

do $$
declare t text;
begin
  foreach t in array array['leaf', 'seal'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_rewriting()', t);
    execute format('create trigger no_truncate before truncate on %I execute function refuse_rewriting()', t);
    execute format('alter table %I enable always trigger append_only', t);
    execute format('alter table %I enable always trigger no_truncate', t);
  end loop;
end $$;

-- Where a force's log stands, one row each: the last seal, and the roots of the whole subtrees (RFC 9162) from which the next root follows.
create table log_head (
  force  text    not null,
  number bigint  not null,
  last   bigint  not null,
  hash   bytea,
  at     timestamptz,
  peaks  bytea[] not null,
  primary key (force, number)
);
call own_by_force('log_head');
revoke insert, update on log_head from bluelamp_portal;

-- What is written and waits for its seal. A queue, not a mark by transaction number: no transaction that is long open can be passed
-- by, nothing waits for another's, and numbers of transactions need not survive a restore.
create table unsealed (
  force     text not null,
  change_id uuid not null,
  primary key (force, change_id),
  foreign key (force, change_id) references change (force, id)
);
call own_by_force('unsealed');
revoke insert, update on unsealed from bluelamp_portal;
create policy due on unsealed for select to bluelamp_owner using (true);
create policy written_by_trigger on unsealed for insert to bluelamp_owner with check (true);

create or replace function write_change(row_force text, row_entity text, row_record uuid, op text, row_retention text, row_before text, row_after text)
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
  insert into unsealed (force, change_id) values (row_force, change_id);
end $$;

-- Seals what waits in one force, at most so many changes; returns how many. Called by seal_due alone, which
-- puts the caller's pin back.
create function seal_force(sealed_force text, most integer) returns integer language plpgsql
set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  head log_head; ids uuid[]; leaves bytea[]; node bytea; root bytea; seal_at timestamptz; new_hash bytea;
  size bigint; s bigint; k integer; i integer;
begin
  perform set_config('bluelamp.force', sealed_force, true);
  select * into head from log_head where force = sealed_force for update;
  if not found then
    insert into log_head (force, number, last, peaks) values (sealed_force, 0, 0, '{}') returning * into head;
  end if;
  select array_agg(due.id order by due.position), array_agg(leaf_hash(due.c, head.last + due.position) order by due.position)
  into ids, leaves
  from (select c, c.id, row_number() over (order by c.at, c.id) as position
        from unsealed u join change c on c.force = u.force and c.id = u.change_id
        where u.force = sealed_force order by c.at, c.id limit most) due;
  if ids is null then return 0; end if;

  size := head.last;
  k := cardinality(head.peaks);
  foreach node in array leaves loop
    s := size;
    while s & 1 = 1 loop
      node := sha256('\x01'::bytea || head.peaks[k] || node);
      k := k - 1;
      s := s >> 1;
    end loop;
    k := k + 1;
    head.peaks[k] := node;
    size := size + 1;
  end loop;
  root := head.peaks[k];
  for i in reverse k - 1 .. 1 loop
    root := sha256('\x01'::bytea || head.peaks[i] || root);
  end loop;

  -- a small step back of the clock is no step back of the log; a large one shows in the changes themselves
  seal_at := greatest(clock_timestamp(), head.at);
  new_hash := seal_hash(sealed_force, head.number + 1, head.last + 1, size, seal_at, root, head.hash);
  insert into leaf (force, number, change_id, seal)
  select sealed_force, head.last + position, id, head.number + 1 from unnest(ids) with ordinality as due (id, position);
  insert into seal (force, number, first, last, at, root, previous, hash)
  values (sealed_force, head.number + 1, head.last + 1, size, seal_at, root, head.hash, new_hash);
  delete from unsealed where force = sealed_force and change_id = any(ids);
  update log_head set number = head.number + 1, last = size, hash = new_hash, at = seal_at, peaks = head.peaks[1:k]
  where force = sealed_force;
  return cardinality(ids);
end $$;

-- Door (f): seals what waits in every force. One sealer at a time, by a lease that ends with the transaction; for whoever comes
-- second there is nothing to do. Returns how many changes were sealed, null where another had the lease. At most `most` a force,
-- so that one call stays short: whoever got something calls again.
create function seal_due(most integer) returns integer language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  due text; sealed integer := 0; caller text := coalesce(current_setting('bluelamp.force', true), '');
begin
  if not pg_try_advisory_xact_lock(hashtext('bluelamp sealer')) then return null; end if;
  for due in select distinct force from unsealed order by force loop
    sealed := sealed + seal_force(due, most);
  end loop;
  perform set_config('bluelamp.force', caller, true);
  return sealed;
end $$;
grant execute on function seal_due(integer) to bluelamp_portal;

-- What was written before there were seals waits for one too. All forces at once and unlike any other data step: for as long as it
-- takes, in this transaction, the owner stands above row security.
create procedure queue_past() language plpgsql as $$
begin
  alter table change no force row level security;
  insert into unsealed (force, change_id) select force, id from change;
  alter table change force row level security;
end $$;
call queue_past();
drop procedure queue_past();
