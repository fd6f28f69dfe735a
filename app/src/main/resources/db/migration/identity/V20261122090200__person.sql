-- A person as one force knows them: bound at first sign-in by the identity provider's subject. Roles are kept as last seen.
create table person (
  force   text    not null,
  id      uuid    not null,
  version integer not null,
  subject text    not null,
  name    text    not null,
  roles   text    not null,
  primary key (force, id),
  unique (force, subject)
);
call own_by_force('person');
call audit('person');
call keep_history('person', 'person');
