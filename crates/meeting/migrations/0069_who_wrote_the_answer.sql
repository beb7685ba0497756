-- Who wrote down that the time fits the client, when the client told it and did not answer oneself (K01).
ALTER TABLE meeting_participant ADD COLUMN answer_written_by {UUID};
