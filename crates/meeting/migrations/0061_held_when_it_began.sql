-- A meeting stands on everybody's own list where it was held, which need not be the day that was agreed.
UPDATE meeting_participant SET starts_at = (SELECT m.began_at FROM meeting m
    WHERE m.region = meeting_participant.region AND m.case_id = meeting_participant.case_id AND m.id = meeting_participant.meeting_id)
WHERE EXISTS (SELECT 1 FROM meeting m
    WHERE m.region = meeting_participant.region AND m.case_id = meeting_participant.case_id AND m.id = meeting_participant.meeting_id
    AND m.began_at IS NOT NULL);
