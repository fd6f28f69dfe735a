-- The national service reminds a force that has not submitted. A row of that force, written by the nation alone and read by the two of
-- them: no other force learns who is late. At most one a day, by the calendar of the United Kingdom.
create table reminder (
  force   text        not null,
  id      uuid        not null default gen_random_uuid(),
  cycle   uuid        not null,
  day     date        not null,
  -- how far the force was, as the national service knew it
  state   text        not null check (state in ('not-started', 'in-progress', 'for-sign-off', 'signed-off')),
  sent_at timestamptz not null,
  sent_by uuid        not null,
  primary key (force, id),
  unique (force, cycle, day),
  foreign key (cycle) references cycle (id)
);
create index reminder_cycle on reminder (cycle, sent_at desc, force);
alter table reminder enable row level security;
alter table reminder force row level security;
alter table reminder alter column force set default pinned_force();
create policy own_force on reminder for select using (force = pinned_force());
create policy own_force_update on reminder for update using (force = pinned_force()) with check (force = pinned_force());
create policy own_force_delete on reminder for delete using (force = pinned_force());
create policy seen_nationally on reminder for select to bluelamp_portal using (pinned_force() = 'national');
create policy written_nationally on reminder for insert to bluelamp_portal with check (pinned_force() = 'national');
grant select, insert on reminder to bluelamp_portal;
call keep_history('reminder', 'assessment');
