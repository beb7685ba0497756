-- What members are told when a consent changes: that it did, never whose it is.
CREATE TABLE team_notice (
  region BIGINT NOT NULL,
  id {UUID} NOT NULL,
  account_id {UUID} NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('consent_ended', 'consent_narrowed', 'check_team')),
  at BIGINT NOT NULL,
  read_at BIGINT,
  PRIMARY KEY (region, id),
  FOREIGN KEY (region, account_id) REFERENCES account (region, id)
);
CREATE INDEX team_notice_unread ON team_notice (region, account_id, id) WHERE read_at IS NULL;
