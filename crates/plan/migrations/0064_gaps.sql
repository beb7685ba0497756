-- What somebody else than the case manager stopped, for as long as nothing has been agreed in its place: the case manager agrees with the client
-- what comes instead (domain §9, P28). One row each time an action stops; closed when something new is agreed for the same goal, when nothing is
-- to come, or when the action is taken up again.
CREATE TABLE plan_gap (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  action_id {UUID} NOT NULL,
  at BIGINT NOT NULL,
  account_id {UUID} NOT NULL,
  closed_at BIGINT,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id),
  FOREIGN KEY (region, account_id) REFERENCES account (region, id)
) {CLUSTERED};
CREATE UNIQUE INDEX one_open_gap ON plan_gap (region, case_id, action_id) WHERE closed_at IS NULL;
