-- Who is in a release, and what opens the commitment to it. Both are the national service's alone: that a force takes no part is
-- its chief officer's word, and forces are few enough to try every list against a commitment that nothing else goes into.

create table release_membership (
  force   text not null,
  -- the release's own
  id      uuid not null,
  -- codes of the forces in it, one a line
  members text not null,
  -- 32 random bytes in hexadecimal; none for a release that was prepared before there was one: its commitment says so
  nonce   text,
  primary key (force, id),
  foreign key (id) references release (id)
);
call own_by_force('release_membership');
revoke update on release_membership from bluelamp_portal;
call keep_history('release_membership', 'release');

call for_each_force(array['national'], $$
  insert into release_membership (id, members) select id, members from release
$$);

alter table release drop column members;
alter table release_aud drop column members;
