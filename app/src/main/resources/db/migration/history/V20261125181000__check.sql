-- Standing checks: what nobody can be trusted to have left alone is compared again and again. All of it runs under the pin of one force,
-- with the rights of the portal; docs/decisions/0014 says what each finds and what it cannot.

grant execute on function framed(text), moment_text(timestamptz), leaf_hash(change, bigint), payload_digest(bytea, text, text),
  seal_hash(text, bigint, bigint, bigint, timestamptz, bytea, bytea), digest_of(text, boolean) to bluelamp_portal;

-- A truncation fires no trigger for its rows, so it would leave no change of them: it is refused where rows are kept.
create function refuse_emptying() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are deleted one by one, so that the history has each', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create or replace procedure keep_history(t regclass, retention text, variadic digest_only text[] default '{}') language plpgsql as $$
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
  execute format('create trigger no_truncate before truncate on %s execute function refuse_emptying()', t);
  execute format('alter table %s enable always trigger no_truncate', t);
end $$;

do $$
declare t regclass;
begin
  for t in select tgrelid::regclass from pg_trigger where tgfoid = 'record_change'::regproc loop
    execute format('create trigger no_truncate before truncate on %s execute function refuse_emptying()', t);
    execute format('alter table %s enable always trigger no_truncate', t);
  end loop;
end $$;

-- Which tables' rows the history keeps: found in the catalogue and in the history itself, so that a table whose trigger was taken
-- away is not forgotten with it.
create function kept_tables() returns table (name text, audited boolean, by_force boolean) language sql stable
set search_path = pg_catalog, public, pg_temp as $$
  select c.relname::text, a.oid is not null,
    exists (select from pg_attribute f where f.attrelid = c.oid and f.attname = 'force' and not f.attisdropped)
  from pg_class c
  left join pg_class a on a.relnamespace = c.relnamespace and a.relkind in ('r', 'p') and a.relname::text = c.relname::text || '_aud'
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and (a.oid is not null
      or exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgrelid = c.oid and p.proname = 'record_change')
      or exists (select from change k where k.force = pinned_force() and k.entity = c.relname::text
                 and k.operation in ('insert', 'update', 'delete')))
  order by 1
$$;

-- Which columns of a row differ from an image of it. Of what is kept as a digest, the digest is compared. A column that only one of
-- the two has is a matter of the structure, which has a record of its own.
create function differing(image jsonb, shown jsonb, passed text[], of_bytes text[]) returns text[] language sql immutable parallel safe
return (select coalesce(array_agg(i.key order by i.key), '{}') from jsonb_each(image) i
  where shown ? i.key and i.key <> all (passed) and i.value is distinct from shown -> i.key
    and not (coalesce(i.value #>> '{}', '') ~ '^sha256:[0-9a-f]{64}$' and shown ->> i.key is not null
             and i.value = digest_of(shown ->> i.key, i.key = any (of_bytes))));

create function one_break(kind text, entity text, record uuid, number bigint, fields text[]) returns jsonb language sql immutable parallel safe
return jsonb_build_object('kind', kind, 'entity', entity, 'record', record, 'number', number, 'fields', coalesce(to_jsonb(fields), '[]'));

-- In the functions below OFFSET 0 keeps a look-up what it is, one by key for each row: of a force that is new to the statistics the
-- planner believes that it has one row, and would read all its changes for each change.

-- Each live row is the last image of its record, and each record whose last change is no deletion has its row. Bytes of files are
-- read where with_files says so.
create function check_lives(t text, with_files boolean, most integer)
returns table (compared bigint, erased bigint, broken bigint, breaks jsonb) language plpgsql stable
set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' set bytea_output = 'hex' as $$
declare
  shown text; files text[]; own text;
begin
  select 'to_jsonb((select r from (select ' || string_agg(format('t.%I', attname), ', ' order by attnum)
      filter (where with_files or atttypid <> 'bytea'::regtype) || ') r))',
    coalesce(array_agg(attname::text) filter (where atttypid = 'bytea'::regtype), '{}'),
    case when bool_or(attname = 'force') then 't.force = pinned_force()' else 'true' end
  into shown, files, own
  from pg_attribute where attrelid = format('public.%I', t)::regclass and attnum > 0 and not attisdropped;
  return query execute format($q$
    with compared as (
      select t.id as record, last.number, last.operation, last.gone,
        case when not last.gone and last.after is not null then differing(last.after::jsonb, %1$s, '{}', $1) end as fields
      from %2$I t
      left join lateral (
        select l.number, c.operation, p.after, p.change_id is not null and p.salt is null as gone
        from (select x.* from change x where x.force = pinned_force() and x.record = t.id offset 0) c
        left join leaf l on l.force = c.force and l.change_id = c.id
        left join change_payload p on p.force = c.force and p.change_id = c.id
        where c.entity = %3$L and c.operation in ('insert', 'update', 'delete')
        order by l.number desc nulls first, c.at desc, c.id limit 1) last on true
      where %4$s),
    vanished as (
      select distinct c.record from change c
      where c.force = pinned_force() and c.entity = %3$L and c.operation = 'insert'
        and not exists (select from %2$I t where t.id = c.record and %4$s)
        and (select d.operation from (select x.* from change x where x.force = c.force and x.record = c.record offset 0) d
             left join leaf l on l.force = d.force and l.change_id = d.id
             where d.entity = c.entity and d.operation in ('insert', 'update', 'delete')
             order by l.number desc nulls first, d.at desc, d.id limit 1) <> 'delete'),
    broken as (
      select case when operation is null then 'untold' when operation = 'delete' then 'returned' else 'altered' end as kind,
        record, number, fields
      from compared where operation is null or operation = 'delete' or (not gone and (fields is null or fields <> '{}'))
      union all
      select 'vanished', record, null, null from vanished)
    select (select count(*) from compared), (select count(*) from compared where gone), (select count(*) from broken),
      (select coalesce(jsonb_agg(one_break(kind, %3$L, record, number, fields)), '[]') from (select * from broken order by record limit $2) x)
    $q$, shown, t, t, own) using files, most;
end $$;

-- Each change begins where the one before it of the same record ended, for the changes after one number and up to another.
create function check_chain(t text, after_number bigint, up_to bigint, most integer)
returns table (compared bigint, broken bigint, breaks jsonb) language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
begin
  return query
  with due as (
    select l.number, c.record, c.operation, p.before, p.change_id is not null and p.salt is null as gone
    from leaf l cross join lateral (select x.* from change x where x.force = l.force and x.id = l.change_id offset 0) c
    left join change_payload p on p.force = c.force and p.change_id = c.id
    where l.force = pinned_force() and l.number > after_number and l.number <= up_to
      and c.entity = t and c.operation in ('insert', 'update', 'delete')),
  linked as (
    select d.*, was.operation as was, was.gone as was_gone,
      case when not d.gone and not was.gone and was.after is not null and d.before is not null
        then differing(was.after::jsonb, d.before::jsonb, '{}', '{}') end as fields
    from due d left join lateral (
      select c.operation, p.after, p.change_id is not null and p.salt is null as gone
      -- by the changes of the record, of which there are few; never backwards through the numbers of the whole log
      from (select x.force, x.id, x.operation,
              (select l.number from leaf l where l.force = x.force and l.change_id = x.id) as number
            from (select y.* from change y where y.force = pinned_force() and y.record = d.record offset 0) x
            where x.entity = t and x.operation in ('insert', 'update', 'delete') offset 0) c
      left join change_payload p on p.force = c.force and p.change_id = c.id
      where c.number < d.number
      order by c.number desc limit 1) was on true),
  loose as (
    select * from linked where case when operation = 'insert' then was is not null and was <> 'delete'
      else was is null or was = 'delete' or (not gone and not was_gone and (fields is null or fields <> '{}')) end)
  select (select count(*) from due), (select count(*) from loose),
    (select coalesce(jsonb_agg(one_break('unlinked', t, x.record, x.number, x.fields)), '[]') from (select * from loose order by loose.number limit most) x);
end $$;

-- What each transaction made of each record is what stands in the record as it was, and nothing else stands there. Transactions are
-- those of the changes after one number and up to another; revisions those after one.
create function check_pasts(t text, after_number bigint, up_to bigint, after_rev bigint, most integer)
returns table (compared bigint, by_hand bigint, erased bigint, broken bigint, breaks jsonb) language plpgsql stable
set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' set bytea_output = 'hex' as $$
begin
  return query execute format($q$
    with touched as (
      select distinct c.xid, c.record
      from leaf l cross join lateral (select x.* from change x where x.force = l.force and x.id = l.change_id offset 0) c
      where l.force = pinned_force() and l.number > $1 and l.number <= $2
        and c.entity = %1$L and c.operation in ('insert', 'update', 'delete')),
    net as (
      select n.xid, n.record, s.*, kept.past, kept.revtype
      from touched n
      cross join lateral (
        select (array_agg(p.before order by c.at, c.id))[1] as was, (array_agg(p.after order by c.at desc, c.id desc))[1] as became,
          (array_agg(p.before order by c.at desc, c.id desc))[1] as last_was, (array_agg(c.operation order by c.at desc, c.id desc))[1] as operation,
          bool_or(p.change_id is not null and p.salt is null) as gone, bool_or(c.role_used <> 'database') as portal, max(l.number) as number
        from (select x.* from change x where x.force = pinned_force() and x.record = n.record offset 0) c
        left join leaf l on l.force = c.force and l.change_id = c.id
        left join change_payload p on p.force = c.force and p.change_id = c.id
        where c.entity = %1$L and c.xid = n.xid
          and c.operation in ('insert', 'update', 'delete')) s
      left join lateral (
        select to_jsonb(a) as past, a.revtype from revision r join %2$I a on a.force = r.force and a.rev = r.rev
        where r.force = pinned_force() and r.xid = n.xid and a.id = n.record order by r.rev desc limit 1) kept on true),
    judged as (
      select net.*,
        case when not gone and past is not null
          then differing(coalesce(became, last_was)::jsonb, past, array['force', 'version', 'rev', 'revtype'], '{}') end as fields,
        not gone and past is null and portal
          and case when was is null then became is not null when became is null then true
            else differing(was::jsonb, became::jsonb, array['version'], '{}') <> '{}' end as missing
      from net),
    broken as (
      select case when missing then 'unrevised' else 'past' end as kind, record, number, fields from judged
      where missing or fields <> '{}' or (past is not null and not gone and (revtype = 2) <> (operation = 'delete'))
        or (past is not null and not gone and coalesce(became, last_was) is null)
      union all
      select distinct 'forged', a.id, null::bigint, null::text[] from %2$I a join revision r on r.force = a.force and r.rev = a.rev
      where a.force = pinned_force() and a.rev > $3
        and not exists (select from (select x.* from change x where x.force = a.force and x.record = a.id offset 0) c
                        where c.entity = %1$L and c.xid = r.xid))
    select (select count(*) from judged), (select count(*) from judged where past is null and not portal and not gone),
      (select count(*) from judged where gone), (select count(*) from broken),
      (select coalesce(jsonb_agg(one_break(kind, %1$L, record, number, fields)), '[]') from (select * from broken order by record limit $4) x)
    $q$, t, t || '_aud') using after_number, up_to, after_rev, most;
end $$;

-- Goes through the seals after one, in order, from where a check of all before it ended, until it has seen so many changes: each change
-- has the fingerprint of its payload, each number follows the one before, each seal follows from its changes and from the seal before.
create function check_seals(after_seal bigint, after_number bigint, after_hash bytea, after_peaks bytea[], enough integer, most integer)
returns table (seal bigint, number bigint, hash bytea, peaks bytea[], up_to timestamptz, erased bigint, broken bigint, breaks jsonb)
language plpgsql stable set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  s record; c record; node bytea; k integer; i integer; bits bigint; size bigint := after_number; seen bigint := 0; whole boolean; named jsonb := '[]';
begin
  seal := after_seal; number := after_number; hash := after_hash; peaks := after_peaks; erased := 0; broken := 0;
  for s in select x.* from public.seal x where x.force = pinned_force() and x.number > after_seal order by x.number loop
    k := cardinality(peaks);
    whole := s.number = seal + 1 and s.first = size + 1 and s.previous is not distinct from hash;
    for c in
      select l.number as n, l.seal as sealed_by, h.whole as leaf, h.entity, h.record, p.change_id is not null and p.salt is null as gone,
        p.change_id is null or (p.salt is not null and payload_digest(p.salt, p.before, p.after) <> h.payload_hash) as wrong
      from leaf l cross join lateral (select x.*, x as whole from change x where x.force = l.force and x.id = l.change_id offset 0) h
      left join change_payload p on p.force = h.force and p.change_id = h.id
      where l.force = pinned_force() and l.number between s.first and s.last order by l.number
    loop
      if c.n <> size + 1 or c.sealed_by <> s.number then whole := false; end if;
      if c.gone then erased := erased + 1; end if;
      if c.wrong then
        broken := broken + 1;
        if broken <= most then named := named || one_break('payload', c.entity, c.record, c.n, null); end if;
      end if;
      node := leaf_hash(c.leaf, c.n);
      bits := size;
      while bits & 1 = 1 loop
        node := sha256('\x01'::bytea || peaks[k] || node);
        k := k - 1;
        bits := bits >> 1;
      end loop;
      k := k + 1;
      peaks[k] := node;
      size := size + 1;
      seen := seen + 1;
    end loop;
    peaks := peaks[1:k];
    node := peaks[k];
    for i in reverse k - 1 .. 1 loop
      node := sha256('\x01'::bytea || peaks[i] || node);
    end loop;
    if not whole or size <> s.last or node is distinct from s.root
      or s.hash <> seal_hash(s.force, s.number, s.first, s.last, s.at, s.root, s.previous) then
      -- every later root stands on this one: the first that does not hold is named, and there the check ends
      broken := broken + 1;
      named := named || one_break('seal', 'seal', null, s.number, null);
      breaks := named;
      return next;
      return;
    end if;
    seal := s.number; number := s.last; hash := s.hash; up_to := s.at;
    exit when seen >= enough;
  end loop;
  breaks := named;
  return next;
end $$;

-- What can be seen of the log without its hashes: no change without number and place in the queue (of those written since a moment, or
-- of all), no number without its seal, and no head but the last seal's.
create function check_log(since timestamptz, least_seal bigint, most integer) returns table (broken bigint, breaks jsonb)
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  with tip as (select number, last, hash from seal where force = pinned_force() order by number desc limit 1),
  broken as (
    select 'unqueued' as kind, c.entity, c.record, null::bigint as number from change c
    where c.force = pinned_force() and (since is null or c.at >= since)
      and not exists (select from leaf l where l.force = c.force and l.change_id = c.id)
      and not exists (select from unsealed u where u.force = c.force and u.change_id = c.id)
    union all
    select 'unsealed', 'leaf', null, l.number from leaf l
    where l.force = pinned_force() and l.number > coalesce((select tip.last from tip), 0)
    union all
    select 'head', 'seal', null, h.number from log_head h
    where h.force = pinned_force() and h.number > 0 and not exists (select from tip where tip.number = h.number and tip.last = h.last and tip.hash = h.hash)
    union all
    select 'shorter', 'seal', null, least_seal where least_seal > coalesce((select tip.number from tip), 0))
  select count(*), (select coalesce(jsonb_agg(one_break(kind, entity, record, number, null)), '[]') from (select * from broken limit most) x) from broken
$$;

-- The locks themselves: the trigger on every table whose rows are kept, and what keeps the history from being rewritten.
create function check_locks() returns table (broken bigint, breaks jsonb) language sql stable
set search_path = pg_catalog, public, pg_temp as $$
  with broken as (
    select 'unlocked' as kind, k.name as entity from kept_tables() k
    where not exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
      where t.tgrelid = format('public.%I', k.name)::regclass and p.proname = 'record_change' and p.pronamespace = 'public'::regnamespace
        and t.tgenabled = 'A' and t.tgqual is null and t.tgattr = ''::int2vector and t.tgtype & 95 = 29)
    union all
    select 'rewritable', h.name from unnest(array['change', 'change_payload', 'leaf', 'seal']) h (name)
    where (select coalesce(bit_or(t.tgtype), 0) & 56 from pg_trigger t
           where t.tgrelid = format('public.%I', h.name)::regclass and not t.tgisinternal and t.tgenabled = 'A' and t.tgqual is null
             and t.tgtype & 2 = 2) <> 56
      or not (select c.relrowsecurity and c.relforcerowsecurity from pg_class c where c.oid = format('public.%I', h.name)::regclass))
  select count(*), coalesce(jsonb_agg(one_break(kind, entity, null, null, null) order by entity), '[]') from broken
$$;

-- Whether changes of the structure are told (deploy/database/watch.sql), by a function that the owner of the tables cannot rewrite.
create function structure_watched() returns boolean language sql stable set search_path = pg_catalog, public, pg_temp
return (select count(distinct e.evtevent) = 2 from pg_event_trigger e join pg_proc p on p.oid = e.evtfoid join pg_roles r on r.oid = p.proowner
  where p.proname = 'tell_of_structure' and r.rolsuper and e.evtenabled = 'A' and e.evtevent in ('ddl_command_end', 'sql_drop') and e.evttags is null);

grant execute on function kept_tables(), differing(jsonb, jsonb, text[], text[]), one_break(text, text, uuid, bigint, text[]),
  check_lives(text, boolean, integer), check_chain(text, bigint, bigint, integer), check_pasts(text, bigint, bigint, bigint, integer),
  check_seals(bigint, bigint, bytea, bytea[], integer, integer), check_log(timestamptz, bigint, integer), check_locks(), structure_watched()
  to bluelamp_portal;

-- Last, because from now on the database tells of changes of its own structure (deploy/database/watch.sql).

-- One check with what it found. Written when it differs from the one before, once a day, and whenever somebody asked.
create table history_check (
  force      text        not null,
  id         uuid        not null default gen_random_uuid(),
  at         timestamptz not null,
  everything boolean     not null,
  asked      boolean     not null,
  -- up to which change, when that was sealed, and up to which seal
  number     bigint      not null,
  up_to      timestamptz,
  seal       bigint      not null,
  sealed     bigint      not null,
  lives      bigint      not null,
  chained    bigint      not null,
  pasts      bigint      not null,
  by_hand    bigint      not null,
  erased     bigint      not null,
  watched    boolean     not null,
  -- all of them; the first of each kind and table are named
  breaks     bigint      not null,
  named      jsonb       not null,
  primary key (force, id)
);
create index history_check_at on history_check (force, at desc, id);
call own_by_force('history_check');
revoke update on history_check from bluelamp_portal;
call keep_history('history_check', 'configuration');

-- How far a force's checks are, one row each; where it is lost, the next check begins at the first change.
create table check_standing (
  force         text        not null,
  seal          bigint      not null,
  number        bigint      not null,
  hash          bytea,
  peaks         bytea[]     not null,
  rev           bigint      not null,
  at            timestamptz not null,
  up_to         timestamptz,
  everything_at timestamptz not null,
  primary key (force, seal)
);
call own_by_force('check_standing');
grant delete on check_standing to bluelamp_portal;
