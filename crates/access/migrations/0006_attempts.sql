-- Wrong tries slow whoever tries, never the account they try (decision 0007).

-- How often somebody came lately, by the hash of what is counted: a network address, an account's name, a browser, or two of them together.
CREATE TABLE attempt (
  region BIGINT NOT NULL,
  what {BYTES} NOT NULL,
  last_at BIGINT NOT NULL,
  cools_at BIGINT NOT NULL,
  PRIMARY KEY (region, what)
) {CLUSTERED};
CREATE INDEX attempt_cools ON attempt (cools_at);

-- The browsers in which somebody has signed in to an account. The browser holds the reference, the row only its hash.
CREATE TABLE known_browser (
  region BIGINT NOT NULL,
  account_id {UUID} NOT NULL,
  browser_hash {BYTES} NOT NULL,
  signed_in_at BIGINT NOT NULL,
  PRIMARY KEY (region, account_id, browser_hash),
  FOREIGN KEY (region, account_id) REFERENCES account (region, id)
) {CLUSTERED};

ALTER TABLE account DROP COLUMN failed_tries;
ALTER TABLE account DROP COLUMN locked_until;
