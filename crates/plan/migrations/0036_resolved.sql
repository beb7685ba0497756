-- The initial service was enough: a step of its own at the end of the path (domain §6). The table is made anew, for a list of allowed
-- values cannot be changed in place on both engines.
CREATE TABLE case_closing_anew (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('resolved', 'follow_up', 'closed', 'reopened')),
  reason TEXT,
  outcome TEXT,
  words TEXT,
  told_how TEXT,
  follow_up_on TEXT,
  at BIGINT NOT NULL,
  controller_org {UUID} NOT NULL,
  author_id {UUID} NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) {CLUSTERED};
INSERT INTO case_closing_anew (region, case_id, id, step, reason, outcome, words, told_how, follow_up_on, at, controller_org, author_id)
  SELECT region, case_id, id, step, reason, outcome, words, told_how, follow_up_on, at, controller_org, author_id FROM case_closing;
DROP TABLE case_closing;
ALTER TABLE case_closing_anew RENAME TO case_closing;
