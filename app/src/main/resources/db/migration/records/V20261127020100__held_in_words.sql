-- A hold of a person holds also what others wrote of them in words: every name and account name that they have or had.

-- A pattern for texts in small letters, null where nobody is known. Each name is found within a word too; each account name and
-- the subject as a word of its own, for these can be as short as two letters. Finds them in a text as in the history's JSON,
-- where a quotation mark has a stroke before it and a new line is two letters. What is left of a name out of which something was
-- taken is no name, and is not looked for. Not in SQL: so its plan is kept, and one payload costs two looks into an index.
create function called(of_force text, of_person uuid) returns text language plpgsql stable
set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    with known as (
      select name, accounts, subject from person where force = of_force and id = of_person
      union select name, accounts, subject from person_aud where force = of_force and id = of_person),
    said as (
      select name as word, '' as ahead, '' as behind from known
      union select word, '(^|[^[:alnum:]]|\\[nrt])', '([^[:alnum:]]|$)'
      from known, string_to_table(coalesce(accounts, '') || ' ' || coalesce(subject, ''), ' ') word)
    select string_agg(
      ahead || replace(regexp_replace(lower(word), '[].^$*+?(){}|\\[]', '\\\&', 'g'), '"', '\\?"') || behind, '|' order by word, ahead)
    from said where length(word) >= 2 and position('[redacted]' in word) = 0);
end $$;
grant execute on function called(text, uuid) to bluelamp_portal;

-- As before, and in words where nothing else tells already.
create or replace function held(c change, p change_payload) returns boolean language sql stable
return exists (select from legal_hold h where h.force = c.force and h.lifted_at is null
  and (h.starts is null or c.at >= h.starts::timestamp at time zone 'Europe/London')
  and (h.ends is null or c.at < (h.ends + 1)::timestamp at time zone 'Europe/London')
  and case h.scope
    when 'force' then true
    when 'retention' then h.retention = c.retention
    when 'record' then h.entity = c.entity and h.record = c.record
    else coalesce(h.person = c.person_id, false) or coalesce(h.person = c.record, false)
      or position(h.person::text in coalesce(p.before, '') || coalesce(p.after, '')) > 0
      or coalesce(lower(concat(p.before, ' ', p.after)) ~ called(h.force, h.person), false) end);
