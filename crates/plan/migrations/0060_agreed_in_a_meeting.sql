-- When an action was agreed in a meeting, as long as it says what was agreed there. It is nobody's yes to a version of the plan.
ALTER TABLE plan_action ADD COLUMN met_at BIGINT;
