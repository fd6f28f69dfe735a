-- Redaction, disposal, legal hold. An erasure takes payloads out of the history and leaves every leaf where it is; what is left
-- stands in docs/history-format.md ("What was erased"). Whatever is erased was asked for by one person and approved by another, and
-- that is the only way past the guard of change_payload, for the owner and a superuser too.

-- CALL free_text('evidence', 'title'): columns in which people write what they like. Out of these alone a value can be redacted, and
-- in these a person's name is looked for. A comment on the column, so that it needs no table and no code.
create procedure free_text(t regclass, variadic fields text[]) language plpgsql as $$
declare field text;
begin
  foreach field in array fields loop
    execute format('comment on column %s.%I is %L', t, field, 'free text');
  end loop;
end $$;

create function is_free_text(entity text, field text) returns boolean language sql stable
return coalesce((select col_description(c.oid, a.attnum) = 'free text'
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relname = entity and a.attname = field and not a.attisdropped), false);
grant execute on function is_free_text(text, text) to bluelamp_portal;

call free_text('person', 'name');

-- What stops disposal: of everything, of one kind of record, of one record, or of what one person did and is named in.
create table legal_hold (
  force       text        not null,
  id          uuid        not null,
  version     integer     not null,
  kind        text        not null check (kind in ('inquest', 'inquiry', 'claim', 'tribunal', 'complaint')),
  reason      text        not null check (reason <> ''),
  owner       uuid        not null,
  scope       text        not null check (scope in ('force', 'retention', 'record', 'person')),
  retention   text,
  entity      text,
  record      uuid,
  person      uuid,
  -- of the changes that are held; open at either end where it says nothing
  starts      date,
  ends        date,
  placed_by   uuid        not null,
  placed_at   timestamptz not null,
  lifted_by   uuid,
  lifted_at   timestamptz,
  lift_reason text,
  primary key (force, id),
  check (num_nonnulls(retention, entity, record, person) = case scope when 'force' then 0 when 'record' then 2 else 1 end),
  check (case scope when 'retention' then retention is not null when 'record' then record is not null and entity is not null
    when 'person' then person is not null else true end),
  check (num_nulls(lifted_by, lifted_at, lift_reason) in (0, 3)),
  check (starts <= ends)
);
create index legal_hold_placed on legal_hold (force, placed_at desc, id);
call own_by_force('legal_hold');
call audit('legal_hold');
call keep_history('legal_hold', 'records');

-- One value to be taken out of one field of one record. The value stands nowhere in this row: it is known by where it stands in the
-- change from which it was chosen, and once that is done, by nobody.
create table redaction (
  force       text        not null,
  id          uuid        not null,
  version     integer     not null,
  ground      text        not null check (ground in ('typed-by-mistake', 'rights-request', 'other')),
  reason      text        not null check (reason <> ''),
  entity      text        not null check (entity not in ('redaction', 'disposal', 'legal_hold')),
  record      uuid        not null,
  field       text        not null,
  source      uuid        not null,
  side        text        not null check (side in ('before', 'after')),
  starts      integer     not null check (starts > 0),
  chars       integer     not null check (chars > 0),
  -- the erasure that had last touched the source when the value was chosen: after another one the place means something else
  source_gone uuid,
  state       text        not null check (state in ('asked', 'approved', 'refused', 'done')),
  -- no foreign keys to person: an erasure that is done again after a restore may name somebody whom the backup does not know
  asked_by    uuid        not null,
  asked_at    timestamptz not null,
  decided_by  uuid,
  decided_at  timestamptz,
  note        text,
  done_at     timestamptz,
  count       bigint,
  digest      text,
  primary key (force, id),
  foreign key (force, source) references change (force, id),
  -- four eyes
  check (decided_by <> asked_by),
  check ((state = 'asked') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check (num_nulls(done_at, count, digest) = case state when 'done' then 0 else 3 end)
);
create index redaction_asked on redaction (force, asked_at desc, id);
create index redaction_state on redaction (force, state, asked_at desc, id);
call own_by_force('redaction');
call audit('redaction');
call keep_history('redaction', 'records');

-- What the schedule says may go: every payload of one kind that is older than the cutoff and not held.
create table disposal (
  force       text        not null,
  id          uuid        not null,
  version     integer     not null,
  retention   text        not null check (retention <> 'records'),
  cutoff      timestamptz not null,
  years       integer     not null,
  state       text        not null check (state in ('asked', 'approved', 'refused', 'done')),
  asked_by    uuid        not null,
  asked_at    timestamptz not null,
  decided_by  uuid,
  decided_at  timestamptz,
  note        text,
  done_at     timestamptz,
  count       bigint,
  digest      text,
  primary key (force, id),
  check (decided_by <> asked_by),
  check (cutoff < asked_at),
  check ((state = 'asked') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check (num_nulls(done_at, count, digest) = case state when 'done' then 0 else 3 end)
);
create index disposal_asked on disposal (force, asked_at desc, id);
call own_by_force('disposal');
call audit('disposal');
call keep_history('disposal', 'records');

-- What is decided for good stays as it is, or the history would be explained by something that changed since.
create function erasure_stands() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state in ('done', 'refused') then
    raise exception 'what was erased or refused stays on record' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger erasure_stands before update or delete on redaction for each row execute function erasure_stands();
create trigger erasure_stands before update or delete on disposal for each row execute function erasure_stands();

-- The payload's place for what was taken: the erasure that took it last, and what earlier ones had left (docs/history-format.md).
alter table change_payload alter column salt drop not null;
alter table change_payload add column gone uuid, add column earlier jsonb not null default '[]';
create index change_payload_gone on change_payload (force, gone) where gone is not null;
create index change_retention on change (force, retention, at);
create policy erased on change_payload for update to bluelamp_owner using (force = pinned_force()) with check (force = pinned_force());

create function erasure_item(p change_payload) returns bytea language sql immutable
return sha256(framed(p.change_id::text) || framed(p.before) || framed(p.after));

create function left_before(p change_payload) returns jsonb language sql immutable
return case when p.gone is null then p.earlier
  else p.earlier || jsonb_build_array(jsonb_build_object('gone', p.gone, 'item', encode(erasure_item(p), 'hex'))) end;

create function image_holds(image text, field text, words text) returns boolean language sql immutable
return coalesce(jsonb_typeof(image::jsonb -> field) = 'string' and position(words in image::jsonb ->> field) > 0, false);

grant execute on function image_holds(text, text, text) to bluelamp_portal;

-- An image with the words taken out of one field; another than that stays as it is, to the byte.
create function struck(image text, field text, words text) returns text language sql immutable
return case when image_holds(image, field, words)
  then jsonb_set(image::jsonb, array[field], to_jsonb(replace(image::jsonb ->> field, words, '[redacted]')))::text else image end;

-- The words of a redaction, while they still stand where they were chosen; null ever after.
create function redacted_words(r redaction) returns text language sql
return (select nullif(substr(case r.side when 'before' then p.before else p.after end::jsonb ->> r.field, r.starts, r.chars), '')
  from change_payload p where p.force = r.force and p.change_id = r.source and p.gone is not distinct from r.source_gone);
grant execute on function redacted_words(redaction) to bluelamp_portal;

create function held(c change, p change_payload) returns boolean language sql stable
return exists (select from legal_hold h where h.force = c.force and h.lifted_at is null
  and (h.starts is null or c.at >= h.starts::timestamp at time zone 'Europe/London')
  and (h.ends is null or c.at < (h.ends + 1)::timestamp at time zone 'Europe/London')
  and case h.scope
    when 'force' then true
    when 'retention' then h.retention = c.retention
    when 'record' then h.entity = c.entity and h.record = c.record
    else h.person = c.person_id or h.person = c.record
      or position(h.person::text in coalesce(p.before, '') || coalesce(p.after, '')) > 0 end);
grant execute on function held(change, change_payload) to bluelamp_portal;

create function due(c change, p change_payload, kind text, cutoff timestamptz) returns boolean language sql stable
return c.retention = kind and c.retention <> 'records' and c.at < cutoff
  and num_nonnulls(p.salt, p.before, p.after) > 0 and not held(c, p);
grant execute on function due(change, change_payload, text, timestamptz) to bluelamp_portal;

-- Whether n is, to the byte, what an approved erasure of this very change leaves of o. Whoever changes a payload passes by here.
create function left_as_approved(o change_payload, n change_payload) returns boolean language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if n.force <> o.force or n.change_id <> o.change_id or n.salt is not null or n.gone is null or n.gone is not distinct from o.gone
    or n.earlier is distinct from left_before(o)
  then return false; end if;
  return exists (
    select from redaction r join change c on c.force = r.force and c.entity = r.entity and c.record = r.record
    where r.force = o.force and r.id = n.gone and r.state = 'approved' and c.id = o.change_id
      and (image_holds(o.before, r.field, redacted_words(r)) or image_holds(o.after, r.field, redacted_words(r)))
      and n.before is not distinct from struck(o.before, r.field, redacted_words(r))
      and n.after is not distinct from struck(o.after, r.field, redacted_words(r)))
  or exists (
    select from disposal d join change c on c.force = d.force
    where d.force = o.force and d.id = n.gone and d.state = 'approved' and c.id = o.change_id
      and due(c, o, d.retention, d.cutoff) and n.before is null and n.after is null);
end $$;

create function refuse_unapproved() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and left_as_approved(old, new) then return new; end if;
  raise exception 'history is append-only' using errcode = 'insufficient_privilege';
end $$;
drop trigger append_only on change_payload;
create trigger append_only before update or delete on change_payload for each row execute function refuse_unapproved();
alter table change_payload enable always trigger append_only;

-- What went, for the change that explains it: how many, and the digest over what is left of each in order of number. Those that
-- wait for their seal are numbered in order of time; the caller keeps the sealer away until its transaction ends.
create function erased_by(erasure uuid, out count bigint, out digest text) language sql
begin atomic
  select count(*), encode(sha256(string_agg(erasure_item(p), ''::bytea order by l.number, c.at, c.id)), 'hex')
  from change_payload p join change c on c.force = p.force and c.id = p.change_id
  left join leaf l on l.force = c.force and l.change_id = c.id
  where p.force = pinned_force() and p.gone = erasure;
end;

-- Carries out one approved redaction of the pinned force: in the record, its revisions and its history. The words end in no row.
create function redact(redaction_id uuid) returns void language plpgsql security definer
set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' set bytea_output = 'hex' as $$
declare
  r redaction; words text; of_bytes boolean; versioned text := '';
begin
  perform pg_advisory_xact_lock(hashtext('bluelamp sealer'));
  select * into r from redaction where force = pinned_force() and id = redaction_id for update;
  if not found or r.state <> 'approved' then
    raise exception 'no approved redaction' using errcode = 'insufficient_privilege';
  end if;
  select atttypid = 'bytea'::regtype into of_bytes from pg_attribute
  where attrelid = to_regclass('public.' || quote_ident(r.entity)) and attname = r.field and not attisdropped;
  if of_bytes is null or not is_free_text(r.entity, r.field) then
    raise exception 'not a free text' using errcode = 'insufficient_privilege';
  end if;
  words := redacted_words(r);
  if words is null then
    raise exception 'what was chosen stands there no more' using errcode = 'no_data_found';
  end if;

  -- The record first: it leaves a change of its own, whose image of before is then taken with the others. Its version goes up,
  -- so that nobody who has the old text on a screen saves it again.
  if exists (select from pg_attribute where attrelid = to_regclass('public.' || quote_ident(r.entity)) and attname = 'version' and not attisdropped) then
    versioned := ', version = version + 1';
  end if;
  if of_bytes then
    -- of a file the history holds the digest alone; here the bytes go as a whole, and the digest of what they were with them
    execute format('update public.%I set %I = ''''::bytea where force = $1 and id = $2', r.entity, r.field) using r.force, r.record;
  else
    execute format('update public.%1$I set %2$I = replace(%2$I, $3, ''[redacted]'')%3$s where force = $1 and id = $2 and position($3 in %2$I) > 0',
      r.entity, r.field, versioned) using r.force, r.record, words;
    if to_regclass('public.' || quote_ident(r.entity || '_aud')) is not null then
      execute format('update public.%1$I set %2$I = replace(%2$I, $3, ''[redacted]'') where force = $1 and id = $2 and position($3 in %2$I) > 0',
        r.entity || '_aud', r.field) using r.force, r.record, words;
    end if;
  end if;

  -- the source last: the guard reads the words there, once for each payload
  update change_payload p set before = struck(p.before, r.field, words), after = struck(p.after, r.field, words),
    salt = null, gone = r.id, earlier = left_before(p)
  from change c where c.force = r.force and c.entity = r.entity and c.record = r.record and p.force = c.force and p.change_id = c.id
    and p.change_id <> r.source and (image_holds(p.before, r.field, words) or image_holds(p.after, r.field, words));
  update change_payload p set before = struck(p.before, r.field, words), after = struck(p.after, r.field, words),
    salt = null, gone = r.id, earlier = left_before(p)
  where p.force = r.force and p.change_id = r.source;

  update redaction x set state = 'done', done_at = clock_timestamp(), version = x.version + 1, count = e.count, digest = e.digest
  from erased_by(r.id) e where x.force = r.force and x.id = r.id;
end $$;
grant execute on function redact(uuid) to bluelamp_portal;

-- Carries out one approved disposal of the pinned force: payloads, salts, and the revisions of the same records in the same
-- transactions. The records as they stand today are no history and stay.
create function dispose(disposal_id uuid) returns void language plpgsql security definer
set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' set bytea_output = 'hex' as $$
declare
  d disposal; told text; taken bigint;
begin
  perform pg_advisory_xact_lock(hashtext('bluelamp sealer'));
  select * into d from disposal where force = pinned_force() and id = disposal_id for update;
  if not found or d.state <> 'approved' then
    raise exception 'no approved disposal' using errcode = 'insufficient_privilege';
  end if;
  -- a hold that is being placed waits, or is seen
  lock table legal_hold in share mode;
  update change_payload p set before = null, after = null, salt = null, gone = d.id, earlier = left_before(p)
  from change c where c.force = d.force and c.retention = d.retention and c.at < d.cutoff and p.force = c.force and p.change_id = c.id
    and due(c, p, d.retention, d.cutoff);
  get diagnostics taken = row_count;
  if taken = 0 then
    raise exception 'nothing is due' using errcode = 'no_data_found';
  end if;
  for told in select distinct c.entity from change_payload p join change c on c.force = p.force and c.id = p.change_id
    where p.force = d.force and p.gone = d.id
  loop
    if to_regclass('public.' || quote_ident(told || '_aud')) is not null then
      execute format('delete from public.%I a using revision v, change c, change_payload p where a.force = $1 and v.force = $1 and v.rev = a.rev
        and c.force = $1 and c.xid = v.xid and c.entity = $2 and c.record = a.id and p.force = $1 and p.change_id = c.id and p.gone = $3',
        told || '_aud') using d.force, told, d.id;
    end if;
  end loop;
  update disposal x set state = 'done', done_at = clock_timestamp(), version = x.version + 1, count = e.count, digest = e.digest
  from erased_by(d.id) e where x.force = d.force and x.id = d.id;
end $$;
grant execute on function dispose(uuid) to bluelamp_portal;
