-- What is expected of somebody: an action that its performer has agreed to and that is not settled, in a plan that is in use, of a clientship that
-- goes on and is not paused (P28, decision 0010). The one definition for every list of what is to be done and for saying that something is late.
CREATE VIEW awaited_action AS
SELECT a.region, a.case_id, a.id, a.account_id, a.member_id, a.controller_org, a.category_bit, a.what, a.start_on, a.due_on, a.status
  FROM plan_action a
  JOIN plan p ON p.region = a.region AND p.case_id = a.case_id AND p.id = a.plan_id AND p.status NOT IN ('revoked', 'completed')
  JOIN case_file f ON f.region = a.region AND f.id = a.case_id AND f.paused_until IS NULL AND f.stage NOT IN ('identified', 'declined', 'closed')
 WHERE a.status IN ('accepted', 'waiting', 'ongoing', 'not_started');
