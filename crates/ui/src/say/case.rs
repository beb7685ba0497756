//! Stages, steps, needs, closing.

use super::say;
use domain::LifeDomain;
use domain::case::{PauseEnd, Stage, Step, StepStanding};
use domain::closing::{ActionEnd, ClosingReason, Outcome};

say! {
    Stage {
        Identified => stage_identified,
        Raised => stage_raised,
        Assessing => stage_assessing,
        TeamForming => stage_team_forming,
        JointMeeting => stage_joint_meeting,
        Planning => stage_planning,
        InServices => stage_in_services,
        FollowUp => stage_follow_up,
        ResolvedInInitialService => stage_resolved_in_initial_service,
        Declined => stage_declined,
        Closed => stage_closed,
    }
    Step {
        Identify => step_identify,
        BringUp => step_bring_up,
        Meet => step_meet,
        Plan => step_plan,
        Services => step_services,
    }
    StepStanding {
        Done => standing_done,
        Now => standing_now,
        Ahead => standing_ahead,
        Skipped => standing_skipped,
    }
    ActionEnd {
        GoesOn => action_end_goes_on,
        Stops => action_end_stops,
        Done => action_end_done,
    }
    PauseEnd {
        GoesOn => pause_end_goes_on,
        ClientsWish => pause_end_clients_wish,
        Met => pause_end_met,
        Prolonged => pause_end_prolonged,
        CaseEnded => pause_end_case_ended,
    }
    LifeDomain {
        HealthFunctioning => life_health_functioning,
        Money => life_money,
        Rehabilitation => life_rehabilitation,
        Skills => life_skills,
        TestingWorkAbility => life_testing_work_ability,
        TryingField => life_trying_field,
        ClosePeople => life_close_people,
        Other => life_other,
    }
    ClosingReason {
        GoalsReached => closing_goals_reached,
        OrdinaryService => closing_ordinary_service,
        SolvedWithoutTeam => closing_solved_without_team,
        InitialServiceEnough => closing_initial_service_enough,
        ClientDeclined => closing_client_declined,
        ClientsWish => closing_clients_wish,
        Moved => closing_moved,
        Deceased => closing_deceased,
        Mistake => closing_mistake,
    }
    Outcome {
        EmployedOpen => outcome_employed_open,
        EmployedSupported => outcome_employed_supported,
        SelfEmployed => outcome_self_employed,
        Education => outcome_education,
        Rehab => outcome_rehab,
        WorkTrial => outcome_work_trial,
        InService => outcome_in_service,
        Pension => outcome_pension,
        Other => outcome_other,
        NotReached => outcome_not_reached,
        Declined => outcome_declined,
    }
}
