-- Which forces a cycle invites. A cycle without a row is for every force; one with rows is for those alone. The force stands in a
-- column of another name, because the row belongs to the national plane: that a force is invited is no secret of its own.
create table invitation (
  id         uuid        not null primary key,
  version    integer     not null,
  cycle      uuid        not null references cycle (id),
  invited    text        not null check (invited <> ''),
  invited_at timestamptz not null,
  invited_by uuid        not null,
  unique (cycle, invited)
);
call own_by_nation('invitation');
revoke update on invitation from bluelamp_portal;
call audit('invitation');
call keep_history('invitation', 'cycle');
