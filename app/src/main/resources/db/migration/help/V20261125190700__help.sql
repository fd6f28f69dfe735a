-- Help by name, by choice (door h): a force asks the national service for help with a standard, or offers other forces what works.

-- What the force would say, from the moment in which it is written to the moment in which it is taken back. The force's alone.
create table sharing (
  force        text        not null,
  id           uuid        not null,
  version      integer     not null,
  kind         text        not null check (kind in ('help', 'practice')),
  edition      text        not null,
  area         text        not null,
  standard     text        not null,
  contact      text        not null check (contact <> ''),
  sentence     text        not null check (sentence <> ''),
  state        text        not null check (state in ('to-confirm', 'shared', 'declined', 'withdrawn')),
  -- the client's number for this asking; the same asking sent twice is one
  operation    uuid        not null,
  asked_by     uuid        not null,
  asked_at     timestamptz not null,
  decided_by   uuid,
  decided_at   timestamptz,
  -- why it was declined
  reason       text,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (force, id),
  unique (force, operation)
);
create index sharing_asked on sharing (force, asked_at desc, id);
create index sharing_state on sharing (force, state, asked_at, id);
call own_by_force('sharing');
call audit('sharing');
call keep_history('sharing', 'help');
call free_text('sharing', 'contact', 'sentence', 'reason');

-- The two copies that cross, written when the chief officer confirms and deleted when the force withdraws. They have the id of the
-- sharing, and nothing of an answer: no level, no comment, no evidence.

create table help_request (
  force    text        not null,
  id       uuid        not null,
  edition  text        not null,
  area     text        not null,
  standard text        not null,
  contact  text        not null,
  sentence text        not null,
  sent_at  timestamptz not null,
  primary key (force, id)
);
create index help_request_sent on help_request (sent_at desc, id);
call own_by_force('help_request');
grant delete on help_request to bluelamp_portal;
revoke update on help_request from bluelamp_portal;
create policy seen_nationally on help_request for select to bluelamp_portal using (pinned_force() = 'national');
call keep_history('help_request', 'help');
call free_text('help_request', 'contact', 'sentence');

create table practice (
  force        text        not null,
  id           uuid        not null,
  edition      text        not null,
  area         text        not null,
  standard     text        not null,
  contact      text        not null,
  sentence     text        not null,
  published_at timestamptz not null,
  primary key (force, id)
);
create index practice_published on practice (published_at desc, id);
create index practice_area on practice (area, published_at desc, id);
call own_by_force('practice');
grant delete on practice to bluelamp_portal;
revoke update on practice from bluelamp_portal;
create policy found_by_every_force on practice for select to bluelamp_portal using (pinned_force() is not null);
call keep_history('practice', 'help');
call free_text('practice', 'contact', 'sentence');

-- What the national service makes of a request: its own record, under its own pin. The force that asked reads it; no other does.
create table help_case (
  force       text        not null,
  id          uuid        not null,
  version     integer     not null,
  request     uuid        not null,
  asker       text        not null,
  state       text        not null check (state in ('in-hand', 'answered', 'closed')),
  taken_by    uuid        not null,
  taken_at    timestamptz not null,
  note        text,
  answered_by uuid,
  answered_at timestamptz,
  closed_by   uuid,
  closed_at   timestamptz,
  primary key (force, id),
  unique (force, request)
);
call own_by_force('help_case');
call audit('help_case');
create policy seen_by_the_asker on help_case for select to bluelamp_portal using (force = 'national' and asker = pinned_force());
call keep_history('help_case', 'help');
call free_text('help_case', 'note');
