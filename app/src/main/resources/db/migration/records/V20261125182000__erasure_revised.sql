-- What the functions that erase write of themselves goes past Envers; they leave its row too, so that "the record as it was" knows
-- that an erasure was done, and the check that compares both finds nothing missing.
create function revise_done() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare n bigint := nextval('revision_seq');
begin
  insert into revision (force, rev, at) values (new.force, n, clock_timestamp());
  execute format('insert into public.%1$I select (jsonb_populate_record(null::public.%1$I, $1)).*', tg_table_name || '_aud')
  using to_jsonb(new) || jsonb_build_object('rev', n, 'revtype', 1);
  return null;
end $$;
create trigger revise_done after update on redaction for each row when (new.state = 'done') execute function revise_done();
create trigger revise_done after update on disposal for each row when (new.state = 'done') execute function revise_done();
