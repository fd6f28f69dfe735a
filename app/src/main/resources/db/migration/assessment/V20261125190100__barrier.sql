-- What is most in the way of a standard that is rated below the edition's target; a code of the edition's closed list.
alter table answer add column barrier text;
alter table answer_aud add column barrier text;

-- Goes through door (b) with the rating, for the five most common of a release.
alter table submitted_fact add column barrier text;
