-- A letter has the address of a person: some weeks after it was sent or given up it goes, by the job that sends them.
grant delete on letter to bluelamp_portal;
