-- First contact. The contact itself lies with the relations (0002), because the gate reads it; here is what the first service adds.
ALTER TABLE contact ADD COLUMN promised TEXT;
ALTER TABLE contact ADD COLUMN answer TEXT;
ALTER TABLE contact ADD COLUMN to_sender TEXT;
ALTER TABLE contact ADD COLUMN pair_account {UUID};
ALTER TABLE contact ADD COLUMN earlier_contact {UUID};
ALTER TABLE contact ADD COLUMN ended_at BIGINT;
ALTER TABLE contact ADD COLUMN forgotten_at BIGINT;
CREATE INDEX contact_ended ON contact (region, ended_at) WHERE ended_at IS NOT NULL AND forgotten_at IS NULL;
CREATE UNIQUE INDEX contact_code ON contact (region, reply_code) WHERE reply_code IS NOT NULL;
CREATE INDEX contact_recorded ON contact (region, recorded_by, id) WHERE recorded_by IS NOT NULL;

-- The three questions: answers belong to the organisation that asked until the client agrees to share (domain.md 10).
CREATE TABLE screening (
  region BIGINT NOT NULL,
  contact_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  asked_by {UUID} NOT NULL,
  org_id {UUID} NOT NULL,
  question_set TEXT NOT NULL,
  working_life TEXT NOT NULL,
  situation TEXT,
  health_check TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  PRIMARY KEY (region, contact_id, id),
  FOREIGN KEY (region, contact_id) REFERENCES contact (region, id)
) {CLUSTERED};

-- Bringing support up, and what the client answered (M08b).
CREATE TABLE raising (
  region BIGINT NOT NULL,
  contact_id {UUID} NOT NULL,
  id {UUID} NOT NULL,
  raised_by {UUID} NOT NULL,
  org_id {UUID} NOT NULL,
  talked_on TEXT NOT NULL,
  answer TEXT NOT NULL,
  ask_again TEXT,
  words TEXT,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (region, contact_id, id),
  FOREIGN KEY (region, contact_id) REFERENCES contact (region, id)
) {CLUSTERED};

-- What the public page says about an initial service, in each language: when it answers, where one can walk in.
CREATE TABLE front_door (
  region BIGINT NOT NULL,
  unit_id {UUID} NOT NULL,
  language TEXT NOT NULL,
  call_hours TEXT NOT NULL,
  place TEXT NOT NULL,
  visit_hours TEXT NOT NULL,
  way_in TEXT NOT NULL,
  PRIMARY KEY (region, unit_id, language),
  FOREIGN KEY (region, unit_id) REFERENCES unit (region, id)
);
