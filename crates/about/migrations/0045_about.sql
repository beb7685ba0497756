-- Who answers for the service in this region: stands on the public pages (L 306/2019 §9, GDPR art. 13).
CREATE TABLE provider (
  region BIGINT NOT NULL PRIMARY KEY,
  org_id {UUID} NOT NULL,
  address_fi TEXT NOT NULL,
  address_sv TEXT NOT NULL,
  address_en TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  protection_phone TEXT NOT NULL,
  protection_email TEXT NOT NULL,
  hosting_fi TEXT NOT NULL,
  hosting_sv TEXT NOT NULL,
  hosting_en TEXT NOT NULL,
  FOREIGN KEY (region, org_id) REFERENCES organisation (region, id)
);

-- What people say about the service, and what was done about it. No client's matter belongs here.
CREATE TABLE feedback (
  region BIGINT NOT NULL,
  id {UUID} NOT NULL,
  subject TEXT NOT NULL,
  language TEXT NOT NULL,
  received_at BIGINT NOT NULL,
  answer_due TEXT NOT NULL,
  good TEXT,
  bad TEXT,
  page TEXT,
  reach TEXT,
  handled_at BIGINT,
  handled_by {UUID},
  outcome TEXT,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, handled_by) REFERENCES account (region, id),
  CHECK ((handled_at IS NULL) = (outcome IS NULL))
) {CLUSTERED};
CREATE INDEX feedback_open ON feedback (region, answer_due, id) WHERE handled_at IS NULL;
CREATE INDEX feedback_handled ON feedback (region, handled_at) WHERE handled_at IS NOT NULL;
