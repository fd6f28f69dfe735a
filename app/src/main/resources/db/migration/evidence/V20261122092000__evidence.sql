-- What a force shows for what it says: a link or a file, offered by a colleague and decided on by the lead. It points to its
-- subject (such as one standard of an assessment) by reference alone; the room to which the subject belongs guards it.
create table evidence (
  force                   text        not null,
  id                      uuid        not null,
  version                 integer     not null,
  subject_kind            text        not null,
  subject_id              uuid        not null,
  subject_part            text        not null,
  title                   text        not null check (title <> ''),
  kind                    text        not null check (kind in ('policy', 'minutes', 'training-record', 'data-extract', 'survey', 'audit', 'exercise-report', 'photo', 'link')),
  dated                   date        not null,
  classification          text        not null check (classification in ('OFFICIAL', 'OFFICIAL-SENSITIVE')),
  -- the declaration of whoever offers; nothing is kept without it
  no_personal_health_data boolean     not null check (no_personal_health_data),
  status                  text        not null check (status in ('offered', 'accepted', 'returned', 'withdrawn')),
  link                    text,
  file_name               text,
  media_type              text,
  size                    bigint,
  sha256                  text,
  offered_by              uuid        not null,
  offered_at              timestamptz not null,
  decided_by              uuid,
  decided_at              timestamptz,
  reason                  text,
  primary key (force, id),
  foreign key (force, offered_by) references person (force, id),
  foreign key (force, decided_by) references person (force, id),
  -- either a link or a file, whole
  check ((link is not null) = (file_name is null)),
  check (num_nulls(file_name, media_type, size, sha256) in (0, 4)),
  check ((decided_by is null) = (decided_at is null))
);
create index evidence_subject on evidence (force, subject_id, subject_part, offered_at, id);
call own_by_force('evidence');
call audit('evidence');
call keep_history('evidence', 'assessment');

-- The bytes, apart: a list never reads them. Written once with their evidence, never changed. Stored as they are, because
-- what comes in is compressed already, and so that a part can be read without unpacking the whole.
create table evidence_file (
  force       text  not null,
  id          uuid  not null,
  evidence_id uuid  not null,
  content     bytea not null,
  primary key (force, id),
  unique (force, evidence_id),
  foreign key (force, evidence_id) references evidence (force, id)
);
alter table evidence_file alter column content set storage external;
call own_by_force('evidence_file');
revoke update on evidence_file from bluelamp_portal;
call keep_history('evidence_file', 'assessment', 'content');
