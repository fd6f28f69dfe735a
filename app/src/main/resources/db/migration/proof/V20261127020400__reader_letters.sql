-- Who gets no checkpoints any more, or whose address was redacted, leaves no letters behind, sent or waiting. Here and not in the
-- portal, since a redaction, and one that is done again after a restore, is a function of the database.
create function drop_reader_letters() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from letter where force = old.force and recipient = old.address and starts_with(attachment_name, 'checkpoint');
  return null;
end $$;
create trigger drop_reader_letters after update on checkpoint_reader for each row
when (new.ended_at is not null and old.ended_at is null or new.address <> old.address) execute function drop_reader_letters();
