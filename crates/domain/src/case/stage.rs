//! Stages in detail for the work, five steps for everybody's eyes.

use kernel::coded;

coded! {
    /// Where a case stands (domain §6). A pause is beside the stage, never instead of it.
    pub enum Stage {
        /// Somebody noticed a need; the note stays in the noticing organisation (M08a).
        Identified = "identified",
        /// Support was brought up with the client (M08b).
        Raised = "raised",
        /// The situation is being surveyed.
        Assessing = "assessing",
        /// The team is being composed.
        TeamForming = "team_forming",
        /// The joint meeting is being prepared and held (M08c).
        JointMeeting = "joint_meeting",
        /// The plan is being made (M08d).
        Planning = "planning",
        /// Services by the plan (M08e).
        InServices = "in_services",
        /// Services are over or go on as ordinary ones; follow-up.
        FollowUp = "follow_up",
        /// The initial service was enough.
        ResolvedInInitialService = "resolved_in_initial_service",
        /// The client said no; may open again.
        Declined = "declined",
        /// Closed with reason and outcome.
        Closed = "closed",
    }
}

coded! {
    /// The five steps of joint clientship, the spine shown to everyone (Kallio model, S000).
    pub enum Step {
        /// 1 identify.
        Identify = "identify",
        /// 2 bring up.
        BringUp = "bring_up",
        /// 3 meet.
        Meet = "meet",
        /// 4 plan.
        Plan = "plan",
        /// 5 services.
        Services = "services",
    }
}

coded! {
    /// How one step looks from where the case stands.
    pub enum StepStanding {
        /// Behind.
        Done = "done",
        /// Here.
        Now = "now",
        /// Ahead.
        Ahead = "ahead",
        /// Will not come: the case ended before it.
        Skipped = "skipped",
    }
}

impl Stage {
    /// Whether exactly one professional must be responsible now (I1). What was resolved in the initial service keeps its
    /// person until it is closed.
    pub const fn is_open(self) -> bool {
        match self {
            Self::Raised
            | Self::Assessing
            | Self::TeamForming
            | Self::JointMeeting
            | Self::Planning
            | Self::InServices
            | Self::FollowUp
            | Self::ResolvedInInitialService => true,
            Self::Identified | Self::Declined | Self::Closed => false,
        }
    }

    /// The step that the stage belongs to; `None` when the case has ended.
    pub const fn step(self) -> Option<Step> {
        match self {
            Self::Identified => Some(Step::Identify),
            Self::Raised => Some(Step::BringUp),
            Self::Assessing | Self::TeamForming | Self::JointMeeting => Some(Step::Meet),
            Self::Planning => Some(Step::Plan),
            Self::InServices | Self::FollowUp => Some(Step::Services),
            Self::ResolvedInInitialService | Self::Declined | Self::Closed => None,
        }
    }
}

impl Step {
    /// Its number, 1 to 5.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// How this step looks when the case stands at `stage` and has reached `furthest` in its life.
    pub fn standing(self, stage: Stage, furthest: Step) -> StepStanding {
        match stage.step() {
            Some(now) if self < now => StepStanding::Done,
            Some(now) if self == now => StepStanding::Now,
            Some(_) => StepStanding::Ahead,
            None if self <= furthest => StepStanding::Done,
            None => StepStanding::Skipped,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Coded;

    #[test]
    fn an_open_case_is_at_exactly_one_step() {
        for stage in Stage::ALL.iter().filter(|stage| stage.step().is_some()) {
            let now = |step: &&Step| step.standing(*stage, Step::Identify) == StepStanding::Now;
            assert_eq!(Step::ALL.iter().filter(now).count(), 1);
        }
    }

    #[test]
    fn what_lies_behind_is_done_and_the_rest_is_ahead() {
        let at = |stage: Stage| Step::ALL.iter().map(|step| step.standing(stage, Step::Identify)).collect::<Vec<_>>();
        let here = at(Stage::JointMeeting);
        let now = here.iter().position(|standing| *standing == StepStanding::Now).expect("it is at a step");
        assert!(here[..now].iter().all(|standing| *standing == StepStanding::Done) && now > 0);
        assert!(here[now + 1..].iter().all(|standing| *standing == StepStanding::Ahead) && now + 1 < here.len());
    }

    #[test]
    fn a_closed_case_shows_how_far_it_came() {
        assert_eq!(Step::Plan.standing(Stage::Closed, Step::Plan), StepStanding::Done);
        assert_eq!(Step::Identify.standing(Stage::Closed, Step::Plan), StepStanding::Done);
        assert_eq!(Step::Services.standing(Stage::Closed, Step::Plan), StepStanding::Skipped);
        assert_eq!(Step::Services.number(), 5);
    }
}
