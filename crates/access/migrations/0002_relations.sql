-- Persons, contacts and cases, and what anybody is to them. Every decision about access reads these tables and no others.
CREATE TABLE person (
  region BIGINT NOT NULL,
  id {UUID} NOT NULL,
  first_case_id {UUID} NOT NULL,
  given TEXT NOT NULL,
  family TEXT NOT NULL,
  family_folded TEXT NOT NULL,
  given_folded TEXT NOT NULL,
  birth_date TEXT,
  municipality TEXT,
  language TEXT NOT NULL,
  interpreter TEXT,
  phone TEXT,
  email TEXT,
  reach_note TEXT,
  protected_address {BOOL} NOT NULL,
  code_index {BYTES},
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, id)
) {CLUSTERED};
CREATE INDEX person_name ON person (region, family_folded, given_folded, id);
CREATE UNIQUE INDEX person_code ON person (region, code_index) WHERE code_index IS NOT NULL;

CREATE TABLE contact (
  region BIGINT NOT NULL,
  id {UUID} NOT NULL,
  unit_id {UUID} NOT NULL,
  channel TEXT NOT NULL,
  state TEXT NOT NULL,
  received_at BIGINT NOT NULL,
  answer_due BIGINT NOT NULL,
  answered_at BIGINT,
  name TEXT,
  phone TEXT,
  municipality TEXT,
  language TEXT NOT NULL,
  reply_by TEXT NOT NULL,
  said TEXT NOT NULL,
  recorded_by {UUID},
  sender_org {UUID},
  client_agreed TEXT,
  reply_code {BYTES},
  person_id {UUID},
  case_id {UUID},
  next_step TEXT,
  next_account {UUID},
  next_due TEXT,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, unit_id) REFERENCES unit (region, id),
  CHECK (state = 'received' OR (next_step IS NOT NULL AND next_account IS NOT NULL))
);
CREATE INDEX contact_queue ON contact (region, unit_id, answer_due, id) WHERE state IN ('received', 'triaged');
CREATE INDEX contact_next ON contact (region, next_account, id);

CREATE TABLE case_file (
  region BIGINT NOT NULL,
  id {UUID} NOT NULL,
  number TEXT NOT NULL,
  person_id {UUID} NOT NULL,
  controller_org {UUID} NOT NULL,
  unit_id {UUID} NOT NULL,
  stage TEXT NOT NULL,
  paused_from TEXT,
  paused_until TEXT,
  track TEXT NOT NULL,
  opened_at BIGINT NOT NULL,
  stage_at BIGINT NOT NULL,
  next_event_on TEXT,
  next_event TEXT,
  review_on TEXT,
  follow_up_on TEXT,
  close_reason TEXT,
  close_outcome TEXT,
  closed_at BIGINT,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, person_id) REFERENCES person (region, id),
  FOREIGN KEY (region, controller_org) REFERENCES organisation (region, id)
) {CLUSTERED};
CREATE UNIQUE INDEX case_number ON case_file (region, number);
CREATE INDEX case_person ON case_file (region, person_id);

-- Invariant I1: at most one active case manager (this index); at least one (the only writer, casework's responsibility store).
CREATE TABLE case_manager (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  account_id {UUID} NOT NULL,
  org_id {UUID} NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('interim', 'permanent')),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'active', 'ended', 'declined', 'withdrawn')),
  reason TEXT,
  end_reason TEXT,
  substitute_id {UUID},
  proposed_at BIGINT,
  proposed_by {UUID},
  answered_at BIGINT,
  since BIGINT,
  until BIGINT,
  told_at BIGINT,
  told_how TEXT,
  acknowledged_at BIGINT,
  acknowledged_how TEXT,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id),
  FOREIGN KEY (region, account_id) REFERENCES account (region, id),
  CHECK (state <> 'active' OR (since IS NOT NULL AND until IS NULL)),
  CHECK (state <> 'ended' OR until IS NOT NULL)
) {CLUSTERED};
CREATE UNIQUE INDEX one_active_manager ON case_manager (region, case_id) WHERE state = 'active';
CREATE UNIQUE INDEX one_proposed_manager ON case_manager (region, case_id) WHERE state = 'proposed';
CREATE INDEX manager_account ON case_manager (region, account_id, state, case_id);

CREATE TABLE team_member (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  account_id {UUID},
  org_id {UUID},
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  seat TEXT NOT NULL,
  need TEXT NOT NULL,
  state TEXT NOT NULL,
  state_at BIGINT NOT NULL,
  suggested_by {UUID} NOT NULL,
  approved_at BIGINT,
  approved_how TEXT,
  invited_at BIGINT,
  invited_by {UUID},
  answered_at BIGINT,
  answered_how TEXT,
  left_reason TEXT,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) {CLUSTERED};
CREATE INDEX member_account ON team_member (region, account_id, state, case_id) WHERE account_id IS NOT NULL;

CREATE TABLE consent (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  number BIGINT NOT NULL,
  state TEXT NOT NULL,
  mode TEXT NOT NULL,
  giver TEXT,
  identified_how TEXT,
  informed BIGINT NOT NULL DEFAULT 0,
  kept_where TEXT,
  purpose TEXT NOT NULL,
  purpose_text TEXT,
  text_version TEXT NOT NULL,
  language TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  recorded_by {UUID} NOT NULL,
  recorded_at BIGINT NOT NULL,
  given_at BIGINT,
  ended_at BIGINT,
  ended_how TEXT,
  superseded_by {UUID},
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) {CLUSTERED};
-- A spoken consent for one contact may stand beside the written one; it ends with its day.
CREATE UNIQUE INDEX one_active_consent ON consent (region, case_id) WHERE state = 'active' AND mode <> 'oral_single_contact';

CREATE TABLE consent_party (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  consent_id {UUID} NOT NULL,
  org_id {UUID} NOT NULL,
  gives BIGINT NOT NULL,
  receives BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, consent_id, org_id),
  FOREIGN KEY (region, case_id, consent_id) REFERENCES consent (region, case_id, id)
) {CLUSTERED};

-- What anybody is to a case: the one definition for opening a case and for listing cases.
CREATE VIEW case_relation AS
SELECT region, case_id, account_id,
       CASE state WHEN 'active' THEN 'case_manager' WHEN 'proposed' THEN 'proposed_manager' ELSE 'previous_manager' END AS relation,
       until AS ended_at
  FROM case_manager WHERE state IN ('active', 'proposed', 'ended')
UNION ALL
SELECT region, case_id, account_id,
       CASE WHEN state <> 'active' THEN 'team_invited' WHEN seat = 'close' THEN 'close_person' ELSE 'team_member' END AS relation,
       NULL AS ended_at
  FROM team_member WHERE state IN ('invited', 'accepted', 'active') AND account_id IS NOT NULL
UNION ALL
SELECT region, case_id, account_id, 'convener' AS relation, NULL AS ended_at
  FROM team_member WHERE state = 'active' AND seat = 'convener' AND account_id IS NOT NULL
UNION ALL
SELECT f.region, f.id AS case_id, a.id AS account_id, 'client' AS relation, NULL AS ended_at
  FROM case_file f JOIN account a ON a.region = f.region AND a.person_id = f.person_id;
