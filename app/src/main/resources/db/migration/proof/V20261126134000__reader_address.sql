-- Typed by a person, and often a person's own: it can be redacted, and is looked through for names.
call free_text('checkpoint_reader', 'address');
