-- Where people write what they like in an assessment; see free_text.
call free_text('assessment', 'statement', 'reason');
call free_text('answer', 'reason', 'comment');
