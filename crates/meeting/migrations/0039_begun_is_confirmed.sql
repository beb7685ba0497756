-- Whoever sits together has agreed on the time. Meetings that were begun while their time was only proposed could not be ended.
UPDATE meeting SET state = 'confirmed' WHERE began_at IS NOT NULL AND ended_at IS NULL AND state IN ('planned', 'times_proposed');
