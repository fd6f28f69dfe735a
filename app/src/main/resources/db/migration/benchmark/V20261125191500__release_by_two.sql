-- A release is prepared by one person and published by another; its figures are one document, computed once.

alter table release drop constraint release_cycle_key;
alter table release
  -- the first of its cycle is 1; a restatement counts on
  add column number        integer not null default 1,
  add column state         text    not null default 'published' check (state in ('prepared', 'published', 'discarded')),
  add column partition     text    not null default 'national' check (partition in ('national', 'size', 'area')),
  -- all that may be shown, as one JSON document (benchmark.figures.Figures)
  add column figures       text    not null default '',
  -- codes of the forces in it, one a line: what the commitment is made over. That a force takes part is known
  add column members       text    not null default '',
  -- how many attempts the attack before it made, and how many it would have disclosed: none, or it was never prepared
  add column attempts      integer not null default 0 check (attempts >= 0),
  add column disclosed     integer not null default 0 check (disclosed = 0),
  -- why the figures of a cycle are stated again
  add column reason        text,
  add column prepared_at   timestamptz,
  add column prepared_by   uuid,
  add column discarded_at  timestamptz,
  add column discarded_by  uuid,
  add column discarded_why text;
alter table release alter column published_at drop not null, alter column published_by drop not null;

call for_each_force(array['national'], $$
  update release r set
    prepared_at = published_at, prepared_by = gen_random_uuid(),
    figures = jsonb_build_object(
      'rule', r.rule, 'partition', 'national', 'sharesRepeated', false, 'standards', '[]'::jsonb, 'coreDuties', '[]'::jsonb,
      'movements', '[]'::jsonb, 'further', '[]'::jsonb,
      'forces', case r.forces when '10-19' then 'TEN' when '20-39' then 'TWENTY' else 'FORTY' end,
      'areas', (
        select jsonb_agg(jsonb_build_object('area', f.area, 'groups', '{}'::jsonb, 'repeated', '[]'::jsonb, 'national',
                 case when f.lower is not null then jsonb_build_object('lower', f.lower, 'median', f.median, 'upper', f.upper) end)
               order by f.position)
        from release_figure f where f.release = r.id))::text
$$);
drop table release_figure_aud;
drop table release_figure;

alter table release
  alter column number drop default, alter column state drop default, alter column partition drop default,
  alter column figures drop default, alter column members drop default, alter column attempts drop default,
  alter column disclosed drop default,
  alter column prepared_at set not null, alter column prepared_by set not null,
  add unique (cycle, number),
  add check (state <> 'published' or published_at is not null and published_by is not null),
  add check (state <> 'discarded' or discarded_at is not null and discarded_by is not null and discarded_why is not null),
  -- four eyes, whoever asks
  add check (published_by <> prepared_by);
create unique index release_one_waits on release (cycle) where state = 'prepared';
create index release_published on release (published_at desc, id) where state = 'published';

alter table release_aud
  add column number integer, add column state text, add column partition text, add column figures text, add column members text,
  add column attempts integer, add column disclosed integer, add column reason text,
  add column prepared_at timestamptz, add column prepared_by uuid,
  add column discarded_at timestamptz, add column discarded_by uuid, add column discarded_why text;

-- What a second person may still say about a prepared one; a published one says nothing new.
grant update (version, state, published_at, published_by, discarded_at, discarded_by, discarded_why) on release to bluelamp_portal;
create function release_is_decided_once() returns trigger language plpgsql as $$
begin
  raise exception 'a decided release never changes' using errcode = 'insufficient_privilege';
end $$;
create trigger decided_once before update on release for each row when (old.state <> 'prepared')
  execute function release_is_decided_once();
-- Until then it is the national service's alone.
create policy shown_when_published on release as restrictive for select to bluelamp_portal
  using (state = 'published' or pinned_force() = 'national');

-- What later rooms bring to the benchmark, one value a force: goes through door (b) with the facts of a submission.
create table submitted_figure (
  force  text    not null,
  id     uuid    not null default gen_random_uuid(),
  cycle  uuid    not null,
  figure text    not null,
  value  integer not null check (value between 0 and 100),
  primary key (force, id),
  unique (force, cycle, figure),
  foreign key (cycle) references cycle (id)
);
create index submitted_figure_cycle on submitted_figure (cycle, force);
call own_by_force('submitted_figure');
grant delete on submitted_figure to bluelamp_portal;
revoke update on submitted_figure from bluelamp_portal;
create policy read_for_releases on submitted_figure for select to bluelamp_benchmark using (true);
grant select on submitted_figure to bluelamp_benchmark;
call keep_history('submitted_figure', 'assessment');
