//! Plans, goals, actions, reviews, requests to services.

use super::say;
use domain::plan::{ActionPhase, ActionStatus, Attention, GoalStatus, PlanKind, PlanStatus};
use domain::referral::{FirstMeeting, ReferralState};
use domain::review::CalledBy;

say! {
    ActionStatus {
        Proposed => action_proposed,
        Accepted => action_accepted,
        Waiting => action_waiting,
        Ongoing => action_ongoing,
        NotStarted => action_not_started,
        Done => action_done,
        Continuing => action_continuing,
        Stopped => action_stopped,
    }
    ActionPhase {
        Initiated => phase_initiated,
        NeedAssessed => phase_need_assessed,
        Planned => phase_planned,
        Arranged => phase_arranged,
        Ongoing => phase_ongoing,
        FollowedUp => phase_followed_up,
    }
    Attention {
        NotStarted => attention_not_started,
        Overdue => attention_overdue,
    }
    GoalStatus {
        Open => goal_open,
        Reached => goal_reached,
        Rested => goal_rested,
        Dropped => goal_dropped,
    }
    PlanKind {
        WorkAbility => plan_kind_work_ability,
        TymPlan => plan_kind_tym_plan,
        JointSote => plan_kind_joint_sote,
    }
    PlanStatus {
        Draft => plan_status_draft,
        Working => plan_status_working,
        Proposed => plan_status_proposed,
        Active => plan_status_active,
        OnHold => plan_status_on_hold,
        Revoked => plan_status_revoked,
        Completed => plan_status_completed,
    }
    CalledBy {
        Agreed => called_by_agreed,
        Client => called_by_client,
        Party => called_by_party,
    }
    ReferralState {
        Draft => referral_draft,
        ClientInformed => referral_client_informed,
        Offered => referral_offered,
        Accepted => referral_accepted,
        FirstContactDone => referral_first_contact_done,
        Completed => referral_completed,
        Declined => referral_declined,
        Expired => referral_expired,
        Cancelled => referral_cancelled,
    }
    FirstMeeting {
        JointMeeting => first_meeting_joint_meeting,
        JointCall => first_meeting_joint_call,
        AccompaniedVisit => first_meeting_accompanied_visit,
        Alone => first_meeting_alone,
    }
}
