-- Until which day somebody's place in a team has a basis: a close person's and one in the case's own register always; another organisation's
-- as long as a lasting consent lets it see anything. Asked anew by every look, so that a consent that runs out closes what one that is taken
-- back closes, with nothing to be run (I4, I7, domain §11).
CREATE VIEW team_place AS
SELECT m.region, m.case_id, m.id, m.account_id, m.seat, m.state,
       CASE WHEN m.seat = 'close' OR m.org_id = f.controller_org THEN '9999-12-31'
            ELSE COALESCE((SELECT MAX(c.valid_until)
                  FROM consent c JOIN consent_party p ON p.region = c.region AND p.case_id = c.case_id AND p.consent_id = c.id
                 WHERE c.region = m.region AND c.case_id = m.case_id AND c.state = 'active' AND c.mode <> 'oral_single_contact'
                   AND p.org_id = m.org_id AND p.receives <> 0), '0001-01-01') END AS based_until
  FROM team_member m JOIN case_file f ON f.region = m.region AND f.id = m.case_id;

-- What anybody is to a case, and until which day that has a basis: the one definition for opening a case and for listing cases. Whoever
-- convenes a team sees who is in it and when it meets, and nothing more by that seat (domain §5).
DROP VIEW case_relation;
CREATE VIEW case_relation AS
SELECT region, case_id, account_id,
       CASE state WHEN 'active' THEN 'case_manager' WHEN 'proposed' THEN 'proposed_manager' ELSE 'previous_manager' END AS relation,
       until AS ended_at, '9999-12-31' AS based_until
  FROM case_manager WHERE state IN ('active', 'proposed', 'ended')
UNION ALL
SELECT region, case_id, account_id,
       CASE WHEN state <> 'active' THEN 'team_invited' WHEN seat = 'close' THEN 'close_person' WHEN seat = 'convener' THEN 'convener'
            ELSE 'team_member' END AS relation,
       NULL AS ended_at, based_until
  FROM team_place WHERE state IN ('invited', 'accepted', 'active') AND account_id IS NOT NULL
UNION ALL
SELECT f.region, f.id AS case_id, a.id AS account_id, 'client' AS relation, NULL AS ended_at, '9999-12-31' AS based_until
  FROM case_file f JOIN account a ON a.region = f.region AND a.person_id = f.person_id;

-- Cases that were closed before: when, and that their teams ended with them.
UPDATE case_file SET closed_at = stage_at WHERE stage = 'closed' AND closed_at IS NULL;
UPDATE team_member SET state = CASE WHEN state IN ('accepted', 'active', 'suspended') THEN 'left' ELSE 'taken_back' END, version = version + 1
 WHERE state IN ('suggested', 'client_approved', 'invited', 'accepted', 'active', 'suspended')
   AND EXISTS (SELECT 1 FROM case_file f WHERE f.region = team_member.region AND f.id = team_member.case_id AND f.stage = 'closed');
