//! The rows that the statements of the plan give.

use crate::codes::{ClosingStep, How, PartyId, PerformerKind, PlanId, ReviewId};
use db::Code;
use domain::{
    Category, LifeDomain, OrgKind,
    closing::ClosingReason,
    plan::{ActionPhase, ActionStatus, GoalStatus, PlanKind, PlanStatus},
    review::CalledBy,
    team::MemberState,
};
use kernel::{AccountId, ActionId, CaseId, Date, GoalId, MemberId, OrgId, ServiceId, Timestamp};

db::row! {
    /// Somebody who has said yes to their own part.
    pub(crate) struct AgreedRow {
        pub(crate) account: AccountId,
    }

    pub(crate) struct FrameRow {
        pub(crate) direction: Option<String>,
        pub(crate) review_on: Option<Date>,
        pub(crate) controller: OrgId,
    }

    pub(crate) struct PlanRow {
        pub(crate) id: PlanId,
        pub(crate) kind: Code<PlanKind>,
        pub(crate) status: Code<PlanStatus>,
        pub(crate) asked: i64,
        pub(crate) agreed: Option<i64>,
        pub(crate) direction: Option<String>,
        pub(crate) review_on: Option<Date>,
        pub(crate) review_called: Option<Code<CalledBy>>,
        pub(crate) began: Timestamp,
        pub(crate) controller: OrgId,
        pub(crate) version: i64,
        pub(crate) party: Option<PartyId>,
        pub(crate) yes_number: Option<i64>,
        pub(crate) yes_how: Option<Code<How>>,
        pub(crate) yes_at: Option<Timestamp>,
    }

    pub(crate) struct ContentRow {
        pub(crate) goal: GoalId,
        pub(crate) parent: Option<GoalId>,
        pub(crate) own_words: Option<String>,
        pub(crate) title: String,
        pub(crate) domain: Code<LifeDomain>,
        pub(crate) target: Option<Date>,
        pub(crate) goal_status: Code<GoalStatus>,
        pub(crate) goal_controller: OrgId,
        pub(crate) goal_version: i64,
        pub(crate) action: Option<ActionId>,
        pub(crate) what: Option<String>,
        pub(crate) why: Option<String>,
        pub(crate) clients_part: Option<String>,
        pub(crate) performer: Option<Code<PerformerKind>>,
        pub(crate) account: Option<AccountId>,
        pub(crate) member: Option<MemberId>,
        pub(crate) org: Option<OrgId>,
        pub(crate) name: Option<String>,
        pub(crate) org_kind: Option<Code<OrgKind>>,
        pub(crate) org_fi: Option<String>,
        pub(crate) org_sv: Option<String>,
        pub(crate) org_en: Option<String>,
        pub(crate) service: Option<ServiceId>,
        pub(crate) service_name: Option<String>,
        pub(crate) start_on: Option<Date>,
        pub(crate) due_on: Option<Date>,
        pub(crate) status: Option<Code<ActionStatus>>,
        pub(crate) phase: Option<Code<ActionPhase>>,
        pub(crate) stopped_why: Option<String>,
        pub(crate) category: Option<Code<Category>>,
        pub(crate) controller: Option<OrgId>,
        pub(crate) version: Option<i64>,
        pub(crate) met_at: Option<Timestamp>,
        pub(crate) gap_at: Option<Timestamp>,
        pub(crate) gap_account: Option<AccountId>,
        pub(crate) gap_org: Option<OrgId>,
        pub(crate) gap_who: Option<String>,
        pub(crate) question: Option<String>,
        pub(crate) asked_at: Option<Timestamp>,
    }

    pub(crate) struct PlaceRow {
        pub(crate) account: AccountId,
        pub(crate) state: Code<MemberState>,
        pub(crate) seat: Code<team::TeamSeat>,
    }

    pub(crate) struct NewestGoal {
        pub(crate) goal: GoalId,
    }

    pub(crate) struct VersionRow {
        pub(crate) number: i64,
        pub(crate) contents: String,
        pub(crate) review_on: Option<Date>,
        pub(crate) proposed_at: Timestamp,
        pub(crate) agreed_at: Option<Timestamp>,
    }

    pub(crate) struct ReviewRow {
        pub(crate) id: ReviewId,
        pub(crate) held_on: Date,
        pub(crate) next_on: Date,
        pub(crate) rehabilitation: String,
        pub(crate) rehabilitation_why: Option<String>,
        pub(crate) controller: OrgId,
        pub(crate) author_id: AccountId,
        pub(crate) author: String,
        pub(crate) goal: Option<String>,
        pub(crate) goal_controller: Option<OrgId>,
        pub(crate) clients_view: Option<String>,
        pub(crate) rating: Option<i64>,
        pub(crate) professionals_view: Option<String>,
    }

    pub(crate) struct OldVersionRow {
        pub(crate) number: i64,
        pub(crate) contents: String,
        pub(crate) review_on: Option<Date>,
        pub(crate) proposed_at: Timestamp,
        pub(crate) agreed_at: Option<Timestamp>,
        pub(crate) kind: Code<PlanKind>,
        pub(crate) controller: OrgId,
        pub(crate) party: Option<PartyId>,
        pub(crate) yes_number: Option<i64>,
        pub(crate) yes_how: Option<Code<How>>,
        pub(crate) yes_at: Option<Timestamp>,
    }

    pub(crate) struct LastNumber {
        pub(crate) number: Option<i64>,
    }

    pub(crate) struct ClosingRow {
        pub(crate) step: Code<ClosingStep>,
        pub(crate) reason: Option<Code<ClosingReason>>,
        pub(crate) outcome: Option<Code<domain::closing::Outcome>>,
        pub(crate) words: Option<String>,
        pub(crate) told_how: Option<Code<How>>,
        pub(crate) follow_up_on: Option<Date>,
        pub(crate) at: Timestamp,
        pub(crate) controller: OrgId,
        pub(crate) author_id: AccountId,
        pub(crate) author: String,
    }

    pub(crate) struct GoalRow {
        pub(crate) parent: Option<GoalId>,
        pub(crate) controller: OrgId,
        pub(crate) plan_controller: OrgId,
        pub(crate) plan_began: Timestamp,
    }

    pub(crate) struct ActionRow {
        pub(crate) status: Code<ActionStatus>,
        pub(crate) what: String,
        pub(crate) category: Code<Category>,
        pub(crate) controller: OrgId,
        pub(crate) performer: Code<PerformerKind>,
        pub(crate) account: Option<AccountId>,
        pub(crate) member: Option<MemberId>,
        pub(crate) start_on: Option<Date>,
        pub(crate) due_on: Option<Date>,
        pub(crate) version: i64,
        pub(crate) goal_controller: OrgId,
        pub(crate) plan_controller: OrgId,
        pub(crate) plan_began: Timestamp,
        pub(crate) gaps: i64,
    }

    pub(crate) struct NearRow {
        pub(crate) account: Option<AccountId>,
        pub(crate) member: Option<MemberId>,
        pub(crate) name: Option<String>,
        pub(crate) role: Option<String>,
        pub(crate) org: Option<OrgId>,
        pub(crate) org_fi: Option<String>,
        pub(crate) org_sv: Option<String>,
        pub(crate) org_en: Option<String>,
    }

    pub(crate) struct HomeRow {
        pub(crate) municipality: Option<String>,
    }

    pub(crate) struct AskRow {
        pub(crate) kind: Code<crate::asks::AskKind>,
        pub(crate) case_id: CaseId,
        pub(crate) given: String,
        pub(crate) family: String,
        pub(crate) due_on: Option<Date>,
        pub(crate) contents: Option<String>,
        pub(crate) said: Option<i64>,
        pub(crate) account: Option<PartyId>,
        pub(crate) who: Option<String>,
        pub(crate) action: Option<ActionId>,
        pub(crate) what: Option<String>,
    }

    pub(crate) struct CountRow {
        pub(crate) own: i64,
        pub(crate) own_late: i64,
        pub(crate) others: i64,
    }

    pub(crate) struct MyActionRow {
        pub(crate) case_id: CaseId,
        pub(crate) given: String,
        pub(crate) family: String,
        pub(crate) action: ActionId,
        pub(crate) what: String,
        pub(crate) start_on: Option<Date>,
        pub(crate) due_on: Option<Date>,
        pub(crate) status: Code<ActionStatus>,
        pub(crate) mine: i64,
        pub(crate) doer: Option<String>,
    }
}
