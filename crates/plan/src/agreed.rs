//! What of a plan is agreed and what is only proposed, and whose yes that still waits for. What was said in a meeting is no yes yet: a yes is to a
//! version that was put forward and read (domain §9, decision 0013).

use crate::{
    codes::PartyKind,
    model::{ActionView, GoalView, Party, PlanView},
    naming,
};
use domain::plan::ActionStatus;

impl PlanView {
    /// Whether the action is only proposed: it has not begun, and not everybody whom it concerns has agreed to it as it stands.
    pub fn only_proposes(&self, action: &ActionView) -> bool {
        match action.status {
            ActionStatus::Proposed => true,
            ActionStatus::Accepted => {
                let agreed = self.in_force().and_then(|version| version.sheet.action(action.id));
                agreed.is_none_or(|agreed| !agreed.says_the_same(action))
            }
            ActionStatus::Waiting
            | ActionStatus::Ongoing
            | ActionStatus::Done
            | ActionStatus::Continuing
            | ActionStatus::Stopped
            | ActionStatus::NotStarted => false,
        }
    }

    /// Whether the goal is only proposed: nobody has agreed to a plan in which it stands.
    pub fn only_proposes_goal(&self, goal: &GoalView) -> bool {
        let agreed = self.in_force().and_then(|version| version.sheet.goal(goal.id));
        agreed.is_none_or(|agreed| !agreed.says_the_same(goal))
    }

    /// Whose yes an action still waits for, of the client and whoever performs it; nothing when nobody has been asked about it yet.
    pub fn awaited(&self, action: &ActionView) -> Option<Vec<&Party>> {
        let version = self.waiting()?;
        version.sheet.action(action.id).filter(|asked| asked.says_the_same(action))?;
        let concerned = |party: &&Party| party.kind == PartyKind::Client || naming::is(&action.doer, party);
        Some(version.parties.iter().filter(concerned).filter(|party| !party.agrees()).collect())
    }
}
