-- What was asked and answered at a contact goes along into its case (0057): here for the cases that are open already.
INSERT INTO case_screening (region, case_id, id, asked_at, controller_org, account_id, account_name, question_set, working_life, situation,
  health_check)
  SELECT s.region, c.case_id, s.id, s.asked_at, s.org_id, s.asked_by, a.name, s.question_set, s.working_life, s.situation, s.health_check
  FROM screening s JOIN contact c ON c.region = s.region AND c.id = s.contact_id
  JOIN account a ON a.region = s.region AND a.id = s.asked_by WHERE c.case_id IS NOT NULL;
INSERT INTO case_talk (region, case_id, id, talked_on, account_id, answer, ask_again_on, controller_org)
  SELECT t.region, c.case_id, t.id, t.talked_on, t.raised_by, t.answer, t.ask_again, t.org_id
  FROM raising t JOIN contact c ON c.region = t.region AND c.id = t.contact_id WHERE c.case_id IS NOT NULL;
