-- Until which day a lasting consent lets an organisation see anything of a client. Whoever is there for another organisation than the
-- client's own register rests on this and on nothing else: a place in the team, a turn that is asked for, a turn that is over (I4, I7,
-- domain §11). Said once; it stood in two views.
DROP VIEW case_relation;
DROP VIEW team_relation;
DROP VIEW manager_relation;
DROP VIEW team_place;

CREATE VIEW lasting_basis AS
SELECT c.region, c.case_id, p.org_id, c.valid_until
  FROM consent c JOIN consent_party p ON p.region = c.region AND p.case_id = c.case_id AND p.consent_id = c.id
 WHERE c.state = 'active' AND c.mode <> 'oral_single_contact' AND p.receives <> 0;

-- Who has a place in a team, and until which day it has a basis: a close person's and one in the case's own register always. Asked anew by every
-- look, so that a consent that runs out closes what one that is taken back closes, with nothing to be run.
CREATE VIEW team_place AS
SELECT m.region, m.case_id, m.id, m.account_id, m.seat, m.state,
       CASE WHEN m.seat = 'close' OR m.org_id = f.controller_org THEN '9999-12-31'
            ELSE COALESCE((SELECT MAX(b.valid_until) FROM lasting_basis b
                            WHERE b.region = m.region AND b.case_id = m.case_id AND b.org_id = m.org_id), '0001-01-01') END AS based_until
  FROM team_member m JOIN case_file f ON f.region = m.region AND f.id = m.case_id;

-- Whoever answers, is asked to answer, or has answered for a client, and until which day that has a basis. Whoever answers does so until somebody
-- takes over (I1).
CREATE VIEW manager_relation AS
SELECT m.region, m.case_id, m.account_id,
       CASE m.state WHEN 'active' THEN 'case_manager' WHEN 'proposed' THEN 'proposed_manager' ELSE 'previous_manager' END AS relation,
       m.until AS ended_at,
       CASE WHEN m.state = 'active' OR m.org_id = (SELECT f.controller_org FROM case_file f WHERE f.region = m.region AND f.id = m.case_id)
            THEN '9999-12-31'
            ELSE COALESCE((SELECT MAX(b.valid_until) FROM lasting_basis b
                            WHERE b.region = m.region AND b.case_id = m.case_id AND b.org_id = m.org_id), '0001-01-01') END AS based_until
  FROM case_manager m WHERE m.state IN ('active', 'proposed', 'ended');

-- Whoever is in the team or asked into it, and until which day that has a basis.
CREATE VIEW team_relation AS
SELECT region, case_id, account_id,
       CASE WHEN state <> 'active' THEN 'team_invited' WHEN seat = 'close' THEN 'close_person' WHEN seat = 'convener' THEN 'convener'
            ELSE 'team_member' END AS relation,
       CAST(NULL AS BIGINT) AS ended_at, based_until
  FROM team_place WHERE state IN ('invited', 'accepted', 'active') AND account_id IS NOT NULL;

-- The one definition for opening a case and for listing cases.
CREATE VIEW case_relation AS
SELECT region, case_id, account_id, relation, ended_at, based_until FROM manager_relation
UNION ALL SELECT region, case_id, account_id, relation, ended_at, based_until FROM team_relation
UNION ALL SELECT region, case_id, account_id, relation, ended_at, based_until FROM client_relation;
