-- A release: one frozen publication of anonymised figures. Made once, never changed: the portal may add and read, no more.

create table release (
  id           uuid        not null primary key,
  version      integer     not null,
  cycle        uuid        not null unique references cycle (id),
  edition      text        not null,
  title        text        not null,
  rule         text        not null,
  -- how many forces, as a band: the count itself would let a joiner be told
  forces       text        not null,
  -- SHA-256 over the id and the sorted codes of the forces in it: shows later who was in, tells nothing before
  membership   text        not null,
  published_at timestamptz not null,
  published_by uuid        not null
);
call own_by_nation('release');
revoke update on release from bluelamp_portal;
call audit('release');
call keep_history('release', 'release');

create table release_figure (
  id       uuid    not null primary key,
  version  integer not null,
  release  uuid    not null references release (id),
  area     text    not null,
  position integer not null,
  -- all three or none: withheld, for one reason that is never told apart
  lower    integer,
  median   integer,
  upper    integer,
  unique (release, area),
  check ((lower is null) = (median is null) and (median is null) = (upper is null))
);
call own_by_nation('release_figure');
revoke update on release_figure from bluelamp_portal;
call audit('release_figure');
call keep_history('release_figure', 'release');
