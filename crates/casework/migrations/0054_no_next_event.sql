-- What comes next follows from the plan and the meetings; nobody ever wrote it down here a second time.
ALTER TABLE case_file DROP COLUMN next_event_on;
ALTER TABLE case_file DROP COLUMN next_event;
