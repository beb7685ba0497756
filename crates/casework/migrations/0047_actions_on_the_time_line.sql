-- Lines about actions used to be kept as data of the plan in the register of whoever moved the action, whatever the action itself was:
-- what they named could be read by people who had no ground to see the action. What a line named is taken away; that something was
-- moved or asked, when and by whom stays.
UPDATE case_event SET detail = NULL WHERE kind IN ('action_moved', 'plan_questioned');
