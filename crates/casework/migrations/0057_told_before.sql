-- The three questions as they were asked before the case was opened. They go along into it, so that nobody is asked again; they stay in
-- the register of whoever asked, and are shown as the client's own words are (domain 10).
CREATE TABLE case_screening (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  asked_at BIGINT NOT NULL,
  controller_org {UUID} NOT NULL,
  account_id {UUID} NOT NULL,
  account_name TEXT NOT NULL,
  question_set TEXT NOT NULL,
  working_life TEXT NOT NULL,
  situation TEXT,
  health_check TEXT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id),
  FOREIGN KEY (region, controller_org) REFERENCES organisation (region, id)
) {CLUSTERED};
-- In whose register a talk lies, when that is another than the case's own.
ALTER TABLE case_talk ADD COLUMN controller_org {UUID};
