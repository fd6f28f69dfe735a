-- Who gets checkpoints stands once in a force. An address that was redacted is nobody's any more, and there may be several.
drop index checkpoint_reader_once;
create unique index checkpoint_reader_once on checkpoint_reader (force, address)
  where ended_at is null and position('[redacted]' in address) = 0;
