-- Joint meetings (K01, domain §13): when and where, who comes and on what ground, what is agreed, minutes in three parts.
CREATE TABLE meeting (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  controller_org {UUID} NOT NULL,
  author_id {UUID} NOT NULL,
  state TEXT NOT NULL,
  place TEXT NOT NULL,
  place_text TEXT NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  limits TEXT,
  step TEXT NOT NULL,
  shown BIGINT,
  hidden {BOOL} NOT NULL,
  began_at BIGINT,
  ended_at BIGINT,
  ended_why TEXT,
  contact_by {UUID},
  contact_on TEXT,
  contacted_at BIGINT,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id),
  CHECK (ends_at > starts_at),
  CHECK (state <> 'held' OR (began_at IS NOT NULL AND ended_at IS NOT NULL)),
  CHECK (state <> 'no_show' OR (contact_by IS NOT NULL AND contact_on IS NOT NULL))
) {CLUSTERED};
-- From the bare id in an address to its case.
CREATE UNIQUE INDEX meeting_id ON meeting (region, id);
CREATE INDEX meeting_time ON meeting (region, case_id, starts_at, id);
CREATE INDEX meeting_contact ON meeting (region, contact_by, contact_on, id) WHERE contact_by IS NOT NULL AND contacted_at IS NULL;

-- Who is invited or came along. The ground is noted at the invitation and again at the door; what counts is looked up anew each time.
CREATE TABLE meeting_participant (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  meeting_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('client', 'professional', 'close_person')),
  arrival TEXT NOT NULL,
  account_id {UUID},
  member_id {UUID},
  org_id {UUID},
  name TEXT NOT NULL,
  about TEXT NOT NULL,
  starts_at BIGINT NOT NULL,
  invited_ground TEXT,
  invited_hears BIGINT,
  answer TEXT,
  present {BOOL} NOT NULL,
  remote {BOOL} NOT NULL,
  spoken_at BIGINT,
  spoken_by {UUID},
  door_ground TEXT,
  door_hears BIGINT,
  door_at BIGINT,
  heard BIGINT CHECK (heard BETWEEN 1 AND 5),
  PRIMARY KEY (region, case_id, meeting_id, id),
  FOREIGN KEY (region, case_id, meeting_id) REFERENCES meeting (region, case_id, id)
) {CLUSTERED};
CREATE UNIQUE INDEX meeting_participant_once ON meeting_participant (region, case_id, meeting_id, account_id) WHERE account_id IS NOT NULL;
-- Somebody's own meetings by day, in one range.
CREATE INDEX meeting_participant_mine ON meeting_participant (region, account_id, starts_at, meeting_id) WHERE account_id IS NOT NULL;

-- Matters that somebody wants to talk over; the client's come first.
CREATE TABLE meeting_matter (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  meeting_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  title TEXT NOT NULL,
  brought_by TEXT NOT NULL,
  category TEXT NOT NULL,
  controller_org {UUID} NOT NULL,
  author_id {UUID} NOT NULL,
  author_name TEXT NOT NULL,
  PRIMARY KEY (region, case_id, meeting_id, id),
  FOREIGN KEY (region, case_id, meeting_id) REFERENCES meeting (region, case_id, id)
) {CLUSTERED};

-- What was agreed: goes straight into the plan, which then holds the action.
CREATE TABLE meeting_decision (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  meeting_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  what TEXT NOT NULL,
  participant_id {UUID} NOT NULL,
  due TEXT NOT NULL,
  action_id {UUID},
  controller_org {UUID} NOT NULL,
  author_id {UUID} NOT NULL,
  author_name TEXT NOT NULL,
  agreed_at BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, meeting_id, id),
  FOREIGN KEY (region, case_id, meeting_id, participant_id) REFERENCES meeting_participant (region, case_id, meeting_id, id)
) {CLUSTERED};

-- The client's words, and what each organisation records in its own register. An empty text says "nothing to record".
CREATE TABLE meeting_minutes (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  meeting_id {UUID} NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('clients_words', 'org_record')),
  controller_org {UUID} NOT NULL,
  body TEXT,
  author_id {UUID} NOT NULL,
  author_name TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, meeting_id, part, controller_org),
  FOREIGN KEY (region, case_id, meeting_id) REFERENCES meeting (region, case_id, id),
  CHECK (part <> 'clients_words' OR body IS NOT NULL)
) {CLUSTERED};

-- How the client was heard when there was no meeting (domain §6).
CREATE TABLE hearing (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  heard_on TEXT NOT NULL,
  how TEXT NOT NULL,
  said TEXT NOT NULL,
  controller_org {UUID} NOT NULL,
  author_id {UUID} NOT NULL,
  author_name TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (region, case_id, id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id)
) {CLUSTERED};
