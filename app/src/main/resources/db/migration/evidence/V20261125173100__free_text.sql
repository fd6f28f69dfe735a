-- Where people write what they like about evidence; see free_text.
call free_text('evidence', 'title', 'link', 'file_name', 'reason');
call free_text('evidence_file', 'content');
