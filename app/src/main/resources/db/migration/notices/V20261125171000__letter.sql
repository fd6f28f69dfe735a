-- Mail to be sent: work that carries its force. Its text goes once it is sent; that it was sent stays.
create table letter (
  force           text        not null,
  id              uuid        not null,
  version         integer     not null,
  recipient       text        not null,
  subject         text        not null,
  body            text        not null,
  attachment_name text        not null,
  attachment      text        not null,
  state           text        not null check (state in ('waiting', 'sent', 'given-up')),
  attempts        integer     not null,
  due_at          timestamptz not null,
  trouble         text        not null,
  primary key (force, id)
);
create index letter_due on letter (force, state, due_at, id);
call own_by_force('letter');
