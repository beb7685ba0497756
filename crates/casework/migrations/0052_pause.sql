-- Pauses of a case (domain §6): why, who looks at it again, until which day at the latest, and how it ended. The pause that runs stands in
-- case_file.paused_until too, for lists; the same operation writes both. The stage stays where it is, so nothing needs to remember it.
ALTER TABLE case_file DROP COLUMN paused_from;

CREATE TABLE case_pause (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  reason TEXT NOT NULL,
  checks_id {UUID} NOT NULL,
  until_on TEXT NOT NULL,
  begun_at BIGINT NOT NULL,
  begun_by {UUID} NOT NULL,
  controller_org {UUID} NOT NULL,
  ended_at BIGINT,
  ended_by {UUID},
  ended_how TEXT CHECK (ended_how IN ('goes_on', 'clients_wish', 'met', 'prolonged', 'case_ended')),
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id),
  FOREIGN KEY (region, checks_id) REFERENCES account (region, id),
  CHECK ((ended_at IS NULL) = (ended_how IS NULL) AND (ended_at IS NULL) = (ended_by IS NULL))
) {CLUSTERED};
CREATE UNIQUE INDEX one_running_pause ON case_pause (region, case_id) WHERE ended_at IS NULL;
CREATE INDEX pause_checks ON case_pause (region, checks_id, until_on) WHERE ended_at IS NULL;
