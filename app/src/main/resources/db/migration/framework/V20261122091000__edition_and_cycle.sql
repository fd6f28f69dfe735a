-- What is asked (editions) and when (cycles). Both stand on the national plane: readable under any pin, written under 'national'.

-- An edition never changes once published; a correction is a new edition under a new code.
create table edition (
  id       uuid        not null primary key,
  version  integer     not null,
  code     text        not null unique,
  title    text        not null,
  hash     text        not null,
  document text        not null,
  created  timestamptz not null
);
call own_by_nation('edition');
revoke update on edition from bluelamp_portal;
call keep_history('edition', 'edition', 'document');

create table cycle (
  id       uuid        not null primary key,
  version  integer     not null,
  title    text        not null check (title <> ''),
  edition  text        not null references edition (code),
  opens    timestamptz not null,
  baseline timestamptz not null,
  closes   timestamptz not null,
  freezes  timestamptz not null,
  state    text        not null check (state in ('planned', 'open', 'frozen')),
  check (opens < baseline and baseline < closes and closes < freezes)
);
create index cycle_opens on cycle (opens desc, id);
call own_by_nation('cycle');
call audit('cycle');
call keep_history('cycle', 'cycle');
