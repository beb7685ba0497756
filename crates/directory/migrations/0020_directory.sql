-- The directory of services: public data, shown to anybody. A region's own entry carries its region; what everybody has carries none.
CREATE TABLE service (
  region BIGINT,
  id {UUID} NOT NULL PRIMARY KEY,
  source TEXT NOT NULL CHECK (source IN ('ptv', 'ptv_base', 'own')),
  source_key TEXT NOT NULL,
  digest {BYTES} NOT NULL,
  provider_kind TEXT,
  provider_fi TEXT NOT NULL,
  provider_sv TEXT NOT NULL,
  provider_en TEXT NOT NULL,
  org_id {UUID},
  places TEXT NOT NULL,
  codes TEXT NOT NULL,
  cost TEXT NOT NULL,
  languages TEXT NOT NULL,
  referral_needed {BOOL} NOT NULL DEFAULT {FALSE},
  last_checked TEXT NOT NULL,
  first_language TEXT NOT NULL
);

-- What is told about a service in one language. Lists are lines.
CREATE TABLE service_text (
  service_id {UUID} NOT NULL REFERENCES service (id),
  language TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  name TEXT NOT NULL,
  other_names TEXT NOT NULL,
  summary TEXT NOT NULL,
  description TEXT NOT NULL,
  how_to_start TEXT NOT NULL,
  conditions TEXT NOT NULL,
  cost TEXT NOT NULL,
  keywords TEXT NOT NULL,
  PRIMARY KEY (service_id, language)
);

-- Where a service is offered, for asking by place: 'country', 'municipality:179', 'employment_area:09', …
CREATE TABLE service_area (
  service_id {UUID} NOT NULL REFERENCES service (id),
  place TEXT NOT NULL,
  PRIMARY KEY (service_id, place)
) {CLUSTERED};

-- How a service is reached. The content (texts in each language, opening hours) is JSON: it is shown, never asked about.
CREATE TABLE service_channel (
  service_id {UUID} NOT NULL REFERENCES service (id),
  position BIGINT NOT NULL,
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (service_id, position)
);

-- The words by which a service is found, folded, each with the weight of the best place where it stands.
CREATE TABLE service_token (
  token TEXT NOT NULL,
  service_id {UUID} NOT NULL REFERENCES service (id),
  weight BIGINT NOT NULL CHECK (weight BETWEEN 1 AND 15),
  PRIMARY KEY (token, service_id)
) {CLUSTERED};
CREATE INDEX service_token_service ON service_token (service_id);
