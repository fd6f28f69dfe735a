-- The signed head of a force's log at one moment. The copy that leaves the system is the one that proves; this one is for handing it out again.
create table checkpoint (
  force    text        not null,
  id       uuid        not null,
  version  integer     not null,
  size     bigint      not null,
  seal     bigint      not null,
  -- the note as it was signed (docs/history-format.md)
  note     text        not null,
  -- what verifies it, a line of keys.txt each: kept, because a key is taken away one day
  keys     text        not null,
  occasion text        not null check (occasion in ('daily', 'on-demand', 'export')),
  made_at  timestamptz not null,
  primary key (force, id),
  unique (force, size),
  foreign key (force, seal) references seal (force, number)
);
create index checkpoint_made on checkpoint (force, made_at desc, id);
call own_by_force('checkpoint');
revoke update on checkpoint from bluelamp_portal;
-- The national auditor keeps every force's: heads of logs, of which nothing about a change can be learnt but how many there are.
create policy seen_nationally on checkpoint for select to bluelamp_portal using (pinned_force() = 'national');
call audit('checkpoint');
call keep_history('checkpoint', 'proof');

-- Somebody else's signature under a checkpoint: they have seen it, and keep a copy.
create table countersignature (
  force      text        not null,
  id         uuid        not null,
  version    integer     not null,
  checkpoint uuid        not null,
  name       text        not null,
  key        text        not null,
  signature  text        not null,
  added_at   timestamptz not null,
  added_by   uuid        not null,
  primary key (force, id),
  unique (force, checkpoint, key),
  foreign key (force, checkpoint) references checkpoint (force, id),
  foreign key (force, added_by) references person (force, id)
);
call own_by_force('countersignature');
revoke update on countersignature from bluelamp_portal;
call audit('countersignature');
call keep_history('countersignature', 'proof');

-- Who gets the force's checkpoints by e-mail.
create table checkpoint_reader (
  force    text        not null,
  id       uuid        not null,
  version  integer     not null,
  address  text        not null,
  added_at timestamptz not null,
  added_by uuid        not null,
  ended_at timestamptz,
  primary key (force, id),
  foreign key (force, added_by) references person (force, id)
);
create unique index checkpoint_reader_once on checkpoint_reader (force, address) where ended_at is null;
call own_by_force('checkpoint_reader');
call audit('checkpoint_reader');
call keep_history('checkpoint_reader', 'proof');
