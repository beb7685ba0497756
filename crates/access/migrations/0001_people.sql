-- Who works with whom: regions, organisations, units, accounts and their sessions.
CREATE TABLE region (
  id BIGINT PRIMARY KEY,
  code TEXT NOT NULL,
  name_fi TEXT NOT NULL,
  name_sv TEXT NOT NULL,
  name_en TEXT NOT NULL,
  demo {BOOL} NOT NULL
);

CREATE TABLE organisation (
  region BIGINT NOT NULL,
  id {UUID} NOT NULL,
  kind TEXT NOT NULL,
  name_fi TEXT NOT NULL,
  name_sv TEXT NOT NULL,
  name_en TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT,
  successor_id {UUID},
  PRIMARY KEY (region, id)
) {CLUSTERED};

CREATE TABLE unit (
  region BIGINT NOT NULL,
  id {UUID} NOT NULL,
  org_id {UUID} NOT NULL,
  kind TEXT NOT NULL,
  name_fi TEXT NOT NULL,
  name_sv TEXT NOT NULL,
  name_en TEXT NOT NULL,
  phone TEXT NOT NULL,
  handles BIGINT NOT NULL,
  lead_id {UUID},
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, org_id) REFERENCES organisation (region, id)
) {CLUSTERED};

CREATE TABLE account (
  region BIGINT NOT NULL,
  id {UUID} NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('professional', 'client')),
  state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'disabled')),
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  phone TEXT,
  email TEXT,
  language TEXT NOT NULL,
  org_id {UUID},
  unit_id {UUID},
  person_id {UUID},
  duties BIGINT NOT NULL,
  demo_key TEXT,
  sign_in_name TEXT,
  password_hash TEXT,
  one_time_secret {BYTES},
  one_time_last BIGINT,
  failed_tries BIGINT NOT NULL,
  locked_until BIGINT,
  invitation_hash {BYTES},
  invitation_until BIGINT,
  valid_until TEXT,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, org_id) REFERENCES organisation (region, id),
  CHECK ((kind = 'client') = (person_id IS NOT NULL))
) {CLUSTERED};
CREATE UNIQUE INDEX account_sign_in ON account (sign_in_name) WHERE sign_in_name IS NOT NULL;
CREATE UNIQUE INDEX account_invitation ON account (invitation_hash) WHERE invitation_hash IS NOT NULL;
CREATE UNIQUE INDEX account_demo ON account (region, demo_key) WHERE demo_key IS NOT NULL;
CREATE INDEX account_person ON account (region, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX account_unit ON account (region, unit_id) WHERE unit_id IS NOT NULL;

CREATE TABLE session (
  id_hash {BYTES} NOT NULL PRIMARY KEY,
  region BIGINT NOT NULL,
  account_id {UUID} NOT NULL,
  started_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  proven_at BIGINT NOT NULL,
  FOREIGN KEY (region, account_id) REFERENCES account (region, id)
) {CLUSTERED};
CREATE INDEX session_account ON session (region, account_id);
