-- A second purpose of guests: somebody reviews one area of an assessment, with its evidence (docs/decisions/0017).
-- The window is what such a grant opens, and stays as it was granted: a record, a part of it by its code, and the codes in that part.
alter table guest_grant
  add column window_record uuid,
  add column window_part   text,
  add column window_items  text,
  drop constraint guest_grant_role_check,
  add constraint guest_grant_role_check check (role in ('guest-auditor', 'guest-reviewer')),
  add check (num_nulls(window_record, window_part, window_items) = case role when 'guest-reviewer' then 0 else 3 end),
  add check (window_part <> '' and window_items <> '');
alter table guest_grant_aud
  add column window_record uuid,
  add column window_part   text,
  add column window_items  text;

-- What the grants of the reviewer at work open today; nothing for anybody else.
create function guest_window() returns table (record uuid, item text) language sql stable parallel safe
begin atomic
  select g.window_record, i.item from guest_grant g cross join lateral unnest(string_to_array(g.window_items, ' ')) i (item)
  where g.force = pinned_force() and g.role = 'guest-reviewer' and holds(g);
end;
grant execute on function guest_window() to bluelamp_portal;

-- A reviewer reads what lies in the window: the answers, what shows them and has not been withdrawn, its bytes, and the record that
-- they belong to. Not who wrote it, not how it was before. The first half is asked once for each statement and answers for
-- everybody else; the second is hashed. Still no guest writes.
alter policy guests on assessment using ((select not pinned_guest() or guest_is('guest-auditor'))
  or id in (select w.record from guest_window() w));
alter policy guests on answer using ((select not pinned_guest() or guest_is('guest-auditor'))
  or (assessment, standard) in (select w.record, w.item from guest_window() w));
alter policy guests on evidence using ((select not pinned_guest() or guest_is('guest-auditor'))
  or (subject_kind = 'assessment' and status <> 'withdrawn'
    and (subject_id, subject_part) in (select w.record, w.item from guest_window() w)));
-- An auditor sees evidence and not its bytes: a reviewer's role is asked for beside what they see.
alter policy guests on evidence_file using ((select not pinned_guest())
  or ((select guest_is('guest-reviewer')) and evidence_id in (select e.id from evidence e where e.force = pinned_force())));
create policy guests_delete on evidence_file as restrictive for delete to bluelamp_portal using ((select not pinned_guest()));
