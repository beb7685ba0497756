-- What anybody is to a case, in three views that are also asked one by one: an engine that meets the union of them inside a question about
-- each row of a list answers it by going through every client of the account, with the consents of each.
DROP VIEW case_relation;

-- Whoever answers, is asked to answer, or has answered for a client, and until which day that has a basis. Whoever answers does so until somebody
-- takes over (I1); the others from another organisation only as long as a lasting consent lets it see anything (I4, I7, domain §11).
CREATE VIEW manager_relation AS
SELECT m.region, m.case_id, m.account_id,
       CASE m.state WHEN 'active' THEN 'case_manager' WHEN 'proposed' THEN 'proposed_manager' ELSE 'previous_manager' END AS relation,
       m.until AS ended_at,
       CASE WHEN m.state = 'active' OR m.org_id = (SELECT f.controller_org FROM case_file f WHERE f.region = m.region AND f.id = m.case_id)
            THEN '9999-12-31'
            ELSE COALESCE((SELECT MAX(c.valid_until)
                  FROM consent c JOIN consent_party p ON p.region = c.region AND p.case_id = c.case_id AND p.consent_id = c.id
                 WHERE c.region = m.region AND c.case_id = m.case_id AND c.state = 'active' AND c.mode <> 'oral_single_contact'
                   AND p.org_id = m.org_id AND p.receives <> 0), '0001-01-01') END AS based_until
  FROM case_manager m WHERE m.state IN ('active', 'proposed', 'ended');

-- Whoever is in the team or asked into it, and until which day that has a basis.
CREATE VIEW team_relation AS
SELECT region, case_id, account_id,
       CASE WHEN state <> 'active' THEN 'team_invited' WHEN seat = 'close' THEN 'close_person' WHEN seat = 'convener' THEN 'convener'
            ELSE 'team_member' END AS relation,
       CAST(NULL AS BIGINT) AS ended_at, based_until
  FROM team_place WHERE state IN ('invited', 'accepted', 'active') AND account_id IS NOT NULL;

-- The client.
CREATE VIEW client_relation AS
SELECT f.region, f.id AS case_id, a.id AS account_id, 'client' AS relation, CAST(NULL AS BIGINT) AS ended_at, '9999-12-31' AS based_until
  FROM case_file f JOIN account a ON a.region = f.region AND a.person_id = f.person_id;

-- The one definition for opening a case and for listing cases.
CREATE VIEW case_relation AS
SELECT region, case_id, account_id, relation, ended_at, based_until FROM manager_relation
UNION ALL SELECT region, case_id, account_id, relation, ended_at, based_until FROM team_relation
UNION ALL SELECT region, case_id, account_id, relation, ended_at, based_until FROM client_relation;
