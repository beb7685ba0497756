//! When a permanent case manager ought to have been named.

use super::ManagerKind;
use crate::{
    case::Stage,
    clocks::{Clocks, Term},
};
use kernel::Date;

/// Whether the client has had an interim case manager for longer than agreed (domain §6). That somebody answers for now is ordinary at the
/// beginning, and stays so while the client has not said yes, and where the initial service was enough: nobody permanent is to come there.
pub fn lacks_permanent((kind, since): (ManagerKind, Date), stage: Stage, today: Date, clocks: &Clocks) -> bool {
    let expected = match stage {
        Stage::Assessing
        | Stage::TeamForming
        | Stage::JointMeeting
        | Stage::Planning
        | Stage::InServices
        | Stage::FollowUp => true,
        Stage::Identified | Stage::Raised | Stage::ResolvedInInitialService | Stage::Declined | Stage::Closed => false,
    };
    expected && kind == ManagerKind::Interim && clocks.due_after(Term::ManagerNamed, since) < today
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_interim_is_ordinary_for_two_weeks() {
        let lacks = |kind, stage, day| lacks_permanent((kind, date(2026, 3, 2)), stage, day, &Clocks::default());
        assert!(!lacks(ManagerKind::Interim, Stage::Assessing, date(2026, 3, 16)), "the last day");
        assert!(lacks(ManagerKind::Interim, Stage::Assessing, date(2026, 3, 17)));
        assert!(!lacks(ManagerKind::Permanent, Stage::Assessing, date(2026, 6, 1)));
        for stage in [Stage::Raised, Stage::ResolvedInInitialService, Stage::Declined, Stage::Closed] {
            assert!(!lacks(ManagerKind::Interim, stage, date(2026, 6, 1)), "{stage:?}");
        }
    }
}
