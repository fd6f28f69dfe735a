-- What saved questions find, kept as the log grows. A question asks what was true when a change was made, so it is asked once of each
-- change, in the order of the log, and a page need not look at years in which nothing was found. Only a place to look: whatever is
-- read here is asked once more before it is shown, and what is taken away is asked of the history itself.
create table finding (
  force     text        not null,
  -- the question's code and a digest of its text: another text is another question
  question  text        not null,
  change_id uuid        not null,
  at        timestamptz not null,
  primary key (force, question, change_id),
  foreign key (force, change_id) references change (force, id)
);
create index finding_at on finding (force, question, at desc, change_id);
call own_by_force('finding');
call open_to_guests('finding', 'guest-auditor');
revoke update on finding from bluelamp_portal;
grant delete on finding to bluelamp_portal;

-- Up to which number of its log each question was asked in a force.
create table finding_standing (
  force    text   not null,
  question text   not null,
  number   bigint not null,
  primary key (force, question)
);
call own_by_force('finding_standing');
call open_to_guests('finding_standing', 'guest-auditor');
grant delete on finding_standing to bluelamp_portal;
