-- The close of its cycle when an assessment was sent: its evidence is judged by that until it comes back to be worked on, however the
-- cycle is extended meanwhile. Where none is kept, the cycle's close counts.
alter table assessment add column judged_by timestamptz;
alter table assessment_aud add column judged_by timestamptz;
