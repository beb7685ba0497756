-- Somebody called who had made contact, and nobody answered: who tried, when, and the day of the next try.
CREATE TABLE contact_try (
  region BIGINT NOT NULL,
  contact_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  tried_by {UUID} NOT NULL,
  tried_at BIGINT NOT NULL,
  again_on TEXT NOT NULL,
  PRIMARY KEY (region, contact_id, id),
  FOREIGN KEY (region, contact_id) REFERENCES contact (region, id)
) {CLUSTERED};
