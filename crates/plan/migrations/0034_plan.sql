-- The plan (F02, domain §9): goals in the client's words, actions with a performer, versions and who agreed to them.
CREATE TABLE plan (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  asked BIGINT NOT NULL,
  agreed BIGINT,
  direction TEXT,
  review_on TEXT,
  review_called TEXT,
  started_at BIGINT NOT NULL,
  controller_org {UUID} NOT NULL,
  author_id {UUID} NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) {CLUSTERED};
CREATE UNIQUE INDEX one_live_plan ON plan (region, case_id) WHERE status NOT IN ('revoked', 'completed');

CREATE TABLE goal (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  plan_id {UUID} NOT NULL,
  parent_id {UUID},
  position BIGINT NOT NULL,
  own_words TEXT,
  title TEXT NOT NULL,
  domain TEXT NOT NULL,
  target_on TEXT,
  status TEXT NOT NULL,
  controller_org {UUID} NOT NULL,
  author_id {UUID} NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id, plan_id) REFERENCES plan (region, case_id, id),
  FOREIGN KEY (region, case_id, parent_id) REFERENCES goal (region, case_id, id),
  CHECK (parent_id IS NOT NULL OR own_words IS NOT NULL)
) {CLUSTERED};

-- An action is performed by the client, a professional, or somebody in the team without an account; open only while it is written (I6).
CREATE TABLE plan_action (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  plan_id {UUID} NOT NULL,
  goal_id {UUID} NOT NULL,
  position BIGINT NOT NULL,
  what TEXT NOT NULL,
  why TEXT,
  clients_part TEXT,
  performer TEXT NOT NULL CHECK (performer IN ('open', 'client', 'professional', 'member')),
  account_id {UUID},
  member_id {UUID},
  org_id {UUID},
  service_id {UUID},
  service_name TEXT,
  start_on TEXT,
  due_on TEXT,
  status TEXT NOT NULL,
  phase TEXT NOT NULL,
  stopped_why TEXT,
  category TEXT NOT NULL,
  category_bit BIGINT NOT NULL,
  controller_org {UUID} NOT NULL,
  author_id {UUID} NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id, plan_id) REFERENCES plan (region, case_id, id),
  FOREIGN KEY (region, case_id, goal_id) REFERENCES goal (region, case_id, id),
  FOREIGN KEY (region, account_id) REFERENCES account (region, id),
  FOREIGN KEY (region, case_id, member_id) REFERENCES team_member (region, case_id, id),
  CHECK ((performer = 'professional') = (account_id IS NOT NULL)),
  CHECK ((performer = 'member') = (member_id IS NOT NULL))
) {CLUSTERED};
CREATE INDEX action_account ON plan_action (region, account_id, due_on, id) WHERE account_id IS NOT NULL;

-- What the client wants to talk about before saying yes.
CREATE TABLE plan_question (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  action_id {UUID} NOT NULL,
  words TEXT NOT NULL,
  how TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  recorded_by {UUID} NOT NULL,
  answer TEXT,
  answered_at BIGINT,
  answered_by {UUID},
  PRIMARY KEY (region, case_id, id)
) {CLUSTERED};
CREATE UNIQUE INDEX one_open_question ON plan_question (region, case_id, action_id) WHERE answered_at IS NULL;

-- Each version that was put forward, whole, as it stood; from which version on each yes counts; and the day of review, which a review that
-- was held together moves on without anybody being asked anew. Numbers run through all plans of a case.
CREATE TABLE plan_snapshot (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  plan_id {UUID} NOT NULL,
  number BIGINT NOT NULL,
  contents TEXT NOT NULL,
  review_on TEXT,
  proposed_at BIGINT NOT NULL,
  proposed_by {UUID} NOT NULL,
  agreed_at BIGINT,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id, plan_id) REFERENCES plan (region, case_id, id)
) {CLUSTERED};
CREATE UNIQUE INDEX snapshot_number ON plan_snapshot (region, case_id, plan_id, number);

CREATE TABLE plan_approval (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  plan_id {UUID} NOT NULL,
  number BIGINT NOT NULL,
  party TEXT NOT NULL CHECK (party IN ('client', 'professional', 'member')),
  party_id {UUID} NOT NULL,
  how TEXT NOT NULL,
  at BIGINT NOT NULL,
  recorded_by {UUID} NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id, plan_id) REFERENCES plan (region, case_id, id)
) {CLUSTERED};
CREATE UNIQUE INDEX one_yes_a_version ON plan_approval (region, case_id, plan_id, party_id, number);

CREATE TABLE plan_review (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  plan_id {UUID} NOT NULL,
  held_on TEXT NOT NULL,
  called_by TEXT NOT NULL,
  rehabilitation TEXT NOT NULL,
  rehabilitation_why TEXT,
  next_on TEXT NOT NULL,
  controller_org {UUID} NOT NULL,
  author_id {UUID} NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id, plan_id) REFERENCES plan (region, case_id, id)
) {CLUSTERED};

CREATE TABLE plan_review_goal (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  review_id {UUID} NOT NULL,
  goal_id {UUID} NOT NULL,
  clients_view TEXT,
  rating BIGINT,
  professionals_view TEXT,
  PRIMARY KEY (region, case_id, review_id, goal_id),
  FOREIGN KEY (region, case_id, review_id) REFERENCES plan_review (region, case_id, id)
) {CLUSTERED};

-- How a clientship went on after its services, and how it ended: never into nothing (I10). One row each time; reopening keeps them.
CREATE TABLE case_closing (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('follow_up', 'closed', 'reopened')),
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
