-- What is said, noted and done in a client's case.

-- The talk in which support was brought up, and the client's answer (M08b).
CREATE TABLE case_talk (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  talked_on TEXT NOT NULL,
  account_id {UUID} NOT NULL,
  answer TEXT NOT NULL,
  ask_again_on TEXT,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) {CLUSTERED};

-- The time line: one line for each thing that people should see there.
CREATE TABLE case_event (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  at BIGINT NOT NULL,
  kind TEXT NOT NULL,
  category TEXT NOT NULL,
  controller_org {UUID} NOT NULL,
  account_id {UUID},
  account_name TEXT NOT NULL,
  detail TEXT,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) {CLUSTERED};

-- The survey and the cover form: each field said by the client and by professionals, side by side, in each register its own.
-- Only ever added to: the newest version is the one that counts, every version stays.
CREATE TABLE statement (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  field TEXT NOT NULL,
  author_role TEXT NOT NULL CHECK (author_role IN ('client', 'professional')),
  controller_org {UUID} NOT NULL,
  version BIGINT NOT NULL,
  category TEXT NOT NULL,
  account_id {UUID} NOT NULL,
  account_name TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (region, case_id, field, author_role, controller_org, version),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id),
  FOREIGN KEY (region, controller_org) REFERENCES organisation (region, id)
) {CLUSTERED};

-- The answer to the rehabilitation question, which cannot be passed silently; every version stays.
CREATE TABLE rehabilitation_answer (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  controller_org {UUID} NOT NULL,
  version BIGINT NOT NULL,
  answer TEXT NOT NULL,
  reason TEXT,
  account_id {UUID} NOT NULL,
  account_name TEXT NOT NULL,
  answered_at BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, controller_org, version),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id),
  CHECK (answer <> 'not_now' OR reason IS NOT NULL)
) {CLUSTERED};

-- How far the survey has come, and when it came so far for the first time (from the first contact: a figure of the region).
CREATE TABLE survey_level (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('first', 'whole')),
  reached_at BIGINT NOT NULL,
  controller_org {UUID} NOT NULL,
  account_id {UUID} NOT NULL,
  account_name TEXT NOT NULL,
  PRIMARY KEY (region, case_id, level),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) {CLUSTERED};

-- Notes of professionals.
CREATE TABLE note (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  at BIGINT NOT NULL,
  category TEXT NOT NULL,
  controller_org {UUID} NOT NULL,
  account_id {UUID} NOT NULL,
  account_name TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) {CLUSTERED};

-- Messages between the client and the people around.
CREATE TABLE message (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  at BIGINT NOT NULL,
  from_client {BOOL} NOT NULL,
  account_id {UUID} NOT NULL,
  account_name TEXT NOT NULL,
  controller_org {UUID} NOT NULL,
  body TEXT NOT NULL,
  answered_at BIGINT,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) {CLUSTERED};
-- Messages of clients that nobody has answered yet.
CREATE INDEX message_waits ON message (region, case_id) WHERE from_client AND answered_at IS NULL;
