-- What an active consent opens between two registers: the kinds of data that the giver may tell and the receiver may see, from the first
-- day to the last. Lists decide by it in one statement; a single case is decided by the same rows (access::decide, domain §11).
CREATE VIEW consent_between AS
SELECT c.region, c.case_id, i.org_id AS receiver, g.org_id AS giver, (i.receives & g.gives) AS opens, c.valid_from, c.valid_until
  FROM consent c
  JOIN consent_party i ON i.region = c.region AND i.case_id = c.case_id AND i.consent_id = c.id
  JOIN consent_party g ON g.region = c.region AND g.case_id = c.case_id AND g.consent_id = c.id
 WHERE c.state = 'active';
