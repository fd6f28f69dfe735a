-- One force's work in one cycle, its answers, and whether its figures may enter a release.

create table assessment (
  force        text        not null,
  id           uuid        not null,
  version      integer     not null,
  cycle        uuid        not null,
  edition      text        not null,
  state        text        not null check (state in ('in-progress', 'for-sign-off', 'signed-off', 'submitted')),
  -- as the force confirmed them when it opened its assessment; they decide what applies and never change again
  capabilities text        not null,
  opened_at    timestamptz not null,
  opened_by    uuid        not null,
  sent_at      timestamptz,
  sent_by      uuid,
  statement    text,
  acknowledged text,
  signed_at    timestamptz,
  signed_by    uuid,
  submitted_at timestamptz,
  submitted_by uuid,
  -- why it was last sent back or reopened
  reason       text,
  reopened     boolean     not null,
  primary key (force, id),
  unique (force, cycle),
  foreign key (cycle) references cycle (id)
);
call own_by_force('assessment');
call audit('assessment');
call keep_history('assessment', 'assessment');

create table answer (
  force          text        not null,
  id             uuid        not null,
  version        integer     not null,
  assessment     uuid        not null,
  standard       text        not null,
  level          integer,
  not_applicable boolean     not null,
  reason         text,
  comment        text,
  answered_at    timestamptz not null,
  answered_by    uuid        not null,
  -- the client's number for the save that made this version; the same save sent twice is one save
  operation      uuid        not null,
  primary key (force, id),
  unique (force, assessment, standard),
  foreign key (force, assessment) references assessment (force, id)
);
call own_by_force('answer');
call audit('answer');
call keep_history('answer', 'assessment');

-- The chief officer's dated choice; apart from the signature, and changeable for future releases without it.
create table consent (
  force      text        not null,
  id         uuid        not null,
  version    integer     not null,
  cycle      uuid        not null,
  takes_part boolean     not null,
  decided_at timestamptz not null,
  decided_by uuid        not null,
  primary key (force, id),
  unique (force, cycle),
  foreign key (cycle) references cycle (id)
);
call own_by_force('consent');
call audit('consent');
call keep_history('consent', 'assessment');

-- Door (a): how far a force has come, in steps of five percent, and whether it takes part. Never what it answered.
create table participation (
  force      text    not null,
  id         uuid    not null default gen_random_uuid(),
  cycle      uuid    not null,
  state      text    not null,
  percent    integer not null,
  takes_part boolean,
  primary key (force, id),
  unique (force, cycle),
  foreign key (cycle) references cycle (id)
);
create index participation_cycle on participation (cycle, force);
call own_by_force('participation');
create policy seen_nationally on participation for select to bluelamp_portal using (pinned_force() = 'national');
call keep_history('participation', 'assessment');

-- Door (b): written when a participating force submits; the only table that the benchmark's role reads.
create table submitted_fact (
  force     text    not null,
  id        uuid    not null default gen_random_uuid(),
  cycle     uuid    not null,
  standard  text    not null,
  level     integer not null,
  evidenced boolean not null,
  primary key (force, id),
  unique (force, cycle, standard),
  foreign key (cycle) references cycle (id)
);
create index submitted_fact_cycle on submitted_fact (cycle, force);
call own_by_force('submitted_fact');
grant delete on submitted_fact to bluelamp_portal;
revoke update on submitted_fact from bluelamp_portal;
create policy read_for_releases on submitted_fact for select to bluelamp_benchmark using (true);
grant select on submitted_fact to bluelamp_benchmark;
call keep_history('submitted_fact', 'assessment');
