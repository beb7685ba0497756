-- A session begins with the proof of both factors, and nothing that can be done today asks for a second one, so that the moment of it said the
-- same as started_at. It comes back with the first act that demands a fresh proof (a consent given on one's own pages, an export, one's own
-- security settings): with the act and its page, not before.
ALTER TABLE session DROP COLUMN proven_at;
