-- When a letter left, and since when one could not: so that whoever chose an address sees whether it is reached.
alter table letter add column sent_at timestamptz, add column failing_since timestamptz;
create index letter_recipient on letter (force, recipient);

-- Of what was sent or given up before, the moment at which it was due comes near enough. Of all forces at once: for as long as it
-- takes, in this transaction, the owner stands above row security.
create procedure letters_fared() language plpgsql as $$
begin
  alter table letter no force row level security;
  update letter set sent_at = case when state = 'sent' then due_at end, failing_since = case when state = 'given-up' then due_at end
  where state in ('sent', 'given-up');
  alter table letter force row level security;
end $$;
call letters_fared();
drop procedure letters_fared();
