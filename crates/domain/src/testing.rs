//! Short names for things in the unit tests.

use kernel::*;
use uuid::Uuid;

macro_rules! things {
    ($($name:ident: $id:ident),+ $(,)?) => {
        $(pub(crate) fn $name(number: u128) -> $id { $id::from_uuid(Uuid::from_u128(number)) })+
    };
}

things! {
    account: AccountId, action: ActionId, assignment: AssignmentId, case: CaseId, consent: ConsentId,
    contact: ContactId, goal: GoalId, member: MemberId, org: OrgId, unit: UnitId,
}

/// So many hours after midday of Monday 2 March 2026 in Helsinki.
pub(crate) fn at(hours: i64) -> Timestamp {
    let start: Timestamp = "2026-03-02T10:00:00Z".parse().expect("a moment");
    start + jiff::SignedDuration::from_hours(hours)
}

pub(crate) fn line<const MAX: usize>(text: &str) -> Line<MAX> {
    Line::new(text).expect("a line")
}

pub(crate) fn prose<const MAX: usize>(text: &str) -> Prose<MAX> {
    Prose::new(text).expect("a text")
}
