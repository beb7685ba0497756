-- What a line of the time line names, such as an action, may become another kind of data afterwards: what the line names is then told to those
-- who see that kind as well. Which thing it is, and what kind of data that thing is now; nothing where a line names no such thing.
ALTER TABLE case_event ADD COLUMN about_id {UUID};
ALTER TABLE case_event ADD COLUMN about_category TEXT;
