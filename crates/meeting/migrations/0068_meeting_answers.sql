-- Why a time does not fit somebody and when it would, and that the meeting is held anyway (K01). What was agreed is data of its own kind.
ALTER TABLE meeting_participant ADD COLUMN answer_why TEXT;
ALTER TABLE meeting_participant ADD COLUMN answer_instead TEXT;
ALTER TABLE meeting_participant ADD COLUMN held_anyway_at BIGINT;
ALTER TABLE meeting_decision ADD COLUMN category TEXT NOT NULL DEFAULT 'plan';
UPDATE meeting_decision SET category = COALESCE((SELECT a.category FROM plan_action a WHERE a.region = meeting_decision.region
    AND a.case_id = meeting_decision.case_id AND a.id = meeting_decision.action_id), 'plan');
-- Which meetings an organisation has at a time, for a room that is asked for twice.
CREATE INDEX meeting_when ON meeting (region, controller_org, starts_at) WHERE ended_at IS NULL;
