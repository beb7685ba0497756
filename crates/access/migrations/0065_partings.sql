-- Who took part when a case was closed, or was asked to and had not answered: they are told that the joint work has ended, and can read it on a
-- short page (decision 0015). One row for each person and case; the newest closing counts.
CREATE TABLE case_parting (
  region BIGINT NOT NULL,
  case_id {UUID} NOT NULL,
  account_id {UUID} NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('took_part', 'asked', 'performed')),
  at BIGINT NOT NULL,
  ended_by {UUID} NOT NULL,
  read_at BIGINT,
  PRIMARY KEY (region, case_id, account_id),
  FOREIGN KEY (region, case_id) REFERENCES case_file (region, id),
  FOREIGN KEY (region, account_id) REFERENCES account (region, id)
) {CLUSTERED};
CREATE INDEX parting_account ON case_parting (region, account_id, case_id);

-- Whoever took part until the end, while the case is closed, and until which day that has a basis, as a place in the team has: a close person's
-- and one in the case's own register always, another organisation's as long as a lasting consent lets it see anything (I4, I7).
CREATE VIEW former_relation AS
SELECT p.region, p.case_id, p.account_id, 'former_member' AS relation, CAST(NULL AS BIGINT) AS ended_at,
       CASE WHEN a.org_id IS NULL OR a.org_id = f.controller_org THEN '9999-12-31'
            ELSE COALESCE((SELECT MAX(b.valid_until) FROM lasting_basis b
                            WHERE b.region = p.region AND b.case_id = p.case_id AND b.org_id = a.org_id), '0001-01-01') END AS based_until
  FROM case_parting p JOIN case_file f ON f.region = p.region AND f.id = p.case_id AND f.stage = 'closed'
  JOIN account a ON a.region = p.region AND a.id = p.account_id;

DROP VIEW case_relation;
-- The one definition for opening a case and for listing cases.
CREATE VIEW case_relation AS
SELECT region, case_id, account_id, relation, ended_at, based_until FROM manager_relation
UNION ALL SELECT region, case_id, account_id, relation, ended_at, based_until FROM team_relation
UNION ALL SELECT region, case_id, account_id, relation, ended_at, based_until FROM former_relation
UNION ALL SELECT region, case_id, account_id, relation, ended_at, based_until FROM client_relation;
