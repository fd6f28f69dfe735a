-- What an event tells can be redacted too, where it is what people are called: the details of an event are no columns that could be
-- marked, so they stand here.
create function event_texts(entity text) returns text[] language sql immutable
return case entity when 'role_grant' then array['login', 'byName'] else array[]::text[] end;
grant execute on function event_texts(text) to bluelamp_portal;

create or replace function is_free_text(entity text, field text) returns boolean language sql stable
return field = any (event_texts(entity)) or coalesce((select col_description(c.oid, a.attnum) = 'free text'
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relname = entity and a.attname = field and not a.attisdropped), false);

-- Carries out one approved redaction of the pinned force: in the record, its revisions and its history. The words end in no row.
-- An event has no record but its history.
create or replace function redact(redaction_id uuid) returns void language plpgsql security definer
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
  if not is_free_text(r.entity, r.field) then
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
  if of_bytes is null then
    null; -- an event
  elsif of_bytes then
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
