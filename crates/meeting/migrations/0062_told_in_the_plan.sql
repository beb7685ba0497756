-- What was agreed in a meeting, and still says what was agreed, tells so in the plan.
UPDATE plan_action SET met_at = (SELECT MAX(d.agreed_at) FROM meeting_decision d
    WHERE d.region = plan_action.region AND d.case_id = plan_action.case_id AND d.action_id = plan_action.id
    AND d.what = plan_action.what AND d.due = plan_action.due_on);
