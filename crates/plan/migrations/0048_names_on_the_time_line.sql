-- Lines about a yes used to name whoever gave it, also somebody whose work with the client is itself sensitive. That a yes was given,
-- and when, stays; the name is taken away.
UPDATE case_event SET detail = NULL WHERE kind = 'plan_approved' AND (
  EXISTS (SELECT 1 FROM account a JOIN organisation o ON o.region = a.region AND o.id = a.org_id
    WHERE a.region = case_event.region AND a.name = case_event.detail AND o.kind IN ('substance_mental_health', 'criminal_sanctions'))
  OR EXISTS (SELECT 1 FROM team_member m JOIN organisation o ON o.region = m.region AND o.id = m.org_id
    WHERE m.region = case_event.region AND m.case_id = case_event.case_id AND m.name = case_event.detail
    AND o.kind IN ('substance_mental_health', 'criminal_sanctions')));
