-- What the operator's files said of a force at the last start: its own file, and the list of capabilities beside it. The change
-- of this row is the fact that the history tells; a row without a hash is a force whose file was taken away. The row of the
-- national plane says which forces there are, and who the demonstration's people outside them are.
create table force_file (
  force             text  not null,
  id                uuid  not null default gen_random_uuid(),
  -- force, or nation
  about             text  not null,
  hash              text,
  said              jsonb,
  capabilities_hash text,
  capabilities      jsonb,
  primary key (force, id),
  unique (force, about)
);
call own_by_force('force_file');
call keep_history('force_file', 'configuration');
