-- What one transaction changed stands in one line of the auditor's list. (xid8's equality is leakproof, so this index is reached.)
create index change_xid on change (force, xid);
