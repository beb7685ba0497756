-- The trail: one durable row for every look at client data, every change and every refusal (L 703/2023 §10). Only ever added to.
CREATE TABLE trail (
  region BIGINT NOT NULL,
  id {UUID} NOT NULL,
  at BIGINT NOT NULL,
  account_id {UUID},
  account_name TEXT NOT NULL,
  org_id {UUID},
  kind TEXT NOT NULL CHECK (kind IN ('view', 'list', 'change', 'refused')),
  action TEXT NOT NULL,
  relation TEXT,
  basis TEXT,
  consent_id {UUID},
  categories BIGINT NOT NULL,
  case_id {UUID},
  contact_id {UUID},
  cases {BYTES},
  request_id {UUID} NOT NULL,
  PRIMARY KEY (region, id)
) {CLUSTERED};
CREATE INDEX trail_case ON trail (region, case_id, id) WHERE case_id IS NOT NULL;

-- A form that is sent twice is done once: the answer of the first time.
CREATE TABLE once (
  region BIGINT NOT NULL,
  account_id {UUID} NOT NULL,
  token {UUID} NOT NULL,
  at BIGINT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (region, account_id, token)
) {CLUSTERED};
