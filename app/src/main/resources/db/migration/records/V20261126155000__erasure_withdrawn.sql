-- Whoever asked for an erasure may take it back while nobody has decided: then it has no decision, and stands as it is for good.

alter table redaction drop constraint redaction_state_check, drop constraint redaction_check1,
  add constraint redaction_state check (state in ('asked', 'withdrawn', 'approved', 'refused', 'done')),
  add constraint redaction_decided check (
    (state in ('asked', 'withdrawn')) = (decided_by is null) and (decided_by is null) = (decided_at is null));
alter table disposal drop constraint disposal_state_check, drop constraint disposal_check2,
  add constraint disposal_state check (state in ('asked', 'withdrawn', 'approved', 'refused', 'done')),
  add constraint disposal_decided check (
    (state in ('asked', 'withdrawn')) = (decided_by is null) and (decided_by is null) = (decided_at is null));

create or replace function erasure_stands() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state in ('done', 'refused', 'withdrawn') then
    raise exception 'what was erased, refused or taken back stays on record' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
