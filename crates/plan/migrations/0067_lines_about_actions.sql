-- Lines about actions that were written before they said which action they name: it is found by what they name. Where it is not found, or where
-- several actions are called the same, what the line names is taken away. That something happened, when and by whom stays.
UPDATE case_event SET about_id = (SELECT a.id FROM plan_action a WHERE a.region = case_event.region AND a.case_id = case_event.case_id
    AND a.controller_org = case_event.controller_org
    AND (a.what = case_event.detail OR SUBSTR(case_event.detail, 1, LENGTH(a.what) + 3) = a.what || ' – ') ORDER BY a.id LIMIT 1)
  WHERE detail IS NOT NULL AND (kind LIKE 'action_%' OR kind IN ('plan_questioned', 'nothing_instead'))
    AND 1 = (SELECT COUNT(*) FROM plan_action a WHERE a.region = case_event.region AND a.case_id = case_event.case_id
      AND a.controller_org = case_event.controller_org
      AND (a.what = case_event.detail OR SUBSTR(case_event.detail, 1, LENGTH(a.what) + 3) = a.what || ' – '));
UPDATE case_event SET about_category = (SELECT a.category FROM plan_action a WHERE a.region = case_event.region AND a.case_id = case_event.case_id
    AND a.id = case_event.about_id)
  WHERE about_id IS NOT NULL;
UPDATE case_event SET detail = NULL
  WHERE about_id IS NULL AND (kind LIKE 'action_%' OR kind IN ('plan_questioned', 'nothing_instead'));
