-- What a consent opens, it opens for its purpose (domain §5.4, §11): a team and what it sees rest on a consent to joint support. A written one to
-- ask a service, or to hold one meeting, stands beside it and opens nothing here. A spoken one opens for its day.
DROP VIEW case_relation;
DROP VIEW team_relation;
DROP VIEW manager_relation;
DROP VIEW team_place;
DROP VIEW lasting_basis;
DROP VIEW consent_between;

DROP INDEX one_active_consent;
-- One for each purpose. A spoken consent for one contact may stand beside the written one; it ends with its day.
CREATE UNIQUE INDEX one_active_consent ON consent (region, case_id, purpose) WHERE state = 'active' AND mode <> 'oral_single_contact';

-- The consents that open something while they last.
CREATE VIEW opening_consent AS
SELECT region, case_id, id, mode, valid_from, valid_until FROM consent
 WHERE state = 'active' AND (purpose = 'joint_support' OR mode = 'oral_single_contact');

CREATE VIEW consent_between AS
SELECT c.region, c.case_id, i.org_id AS receiver, g.org_id AS giver, (i.receives & g.gives) AS opens, c.valid_from, c.valid_until
  FROM opening_consent c
  JOIN consent_party i ON i.region = c.region AND i.case_id = c.case_id AND i.consent_id = c.id
  JOIN consent_party g ON g.region = c.region AND g.case_id = c.case_id AND g.consent_id = c.id;

-- Until which day a lasting consent lets an organisation see anything of a client. Whoever is there for another organisation than the
-- client's own register rests on this and on nothing else: a place in the team, a turn that is asked for, a turn that is over (I4, I7).
CREATE VIEW lasting_basis AS
SELECT c.region, c.case_id, p.org_id, c.valid_until
  FROM opening_consent c JOIN consent_party p ON p.region = c.region AND p.case_id = c.case_id AND p.consent_id = c.id
 WHERE c.mode <> 'oral_single_contact' AND p.receives <> 0;

CREATE VIEW team_place AS
SELECT m.region, m.case_id, m.id, m.account_id, m.seat, m.state,
       CASE WHEN m.seat = 'close' OR m.org_id = f.controller_org THEN '9999-12-31'
            ELSE COALESCE((SELECT MAX(b.valid_until) FROM lasting_basis b
                            WHERE b.region = m.region AND b.case_id = m.case_id AND b.org_id = m.org_id), '0001-01-01') END AS based_until
  FROM team_member m JOIN case_file f ON f.region = m.region AND f.id = m.case_id;

-- Whoever answers, is asked to answer, or has answered for a client, and until which day that has a basis. Whoever answers does so until somebody
-- takes over (I1). Whoever has answered reads along until the handover is complete: until the client knows the one who came after (domain §7),
-- or takes the one who was before out of the team.
CREATE VIEW manager_relation AS
SELECT m.region, m.case_id, m.account_id,
       CASE m.state WHEN 'active' THEN 'case_manager' WHEN 'proposed' THEN 'proposed_manager' ELSE 'previous_manager' END AS relation,
       m.until AS ended_at,
       CASE WHEN m.state = 'active' OR m.org_id = (SELECT f.controller_org FROM case_file f WHERE f.region = m.region AND f.id = m.case_id)
            THEN '9999-12-31'
            ELSE COALESCE((SELECT MAX(b.valid_until) FROM lasting_basis b
                            WHERE b.region = m.region AND b.case_id = m.case_id AND b.org_id = m.org_id), '0001-01-01') END AS based_until
  FROM case_manager m
 WHERE m.state IN ('active', 'proposed')
    OR (m.state = 'ended'
        AND NOT EXISTS (SELECT 1 FROM case_manager n WHERE n.region = m.region AND n.case_id = m.case_id
                         AND n.since >= m.until AND n.acknowledged_at IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM team_member t WHERE t.region = m.region AND t.case_id = m.case_id
                         AND t.account_id = m.account_id AND t.state = 'removed_by_client'));

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
