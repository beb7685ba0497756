//! Who may do what with a client's data: relation × action × basis, decided in one place (domain §5, security §1).

mod action;
mod basis;
mod decide;
mod lens;
mod relation;
mod table;

pub use action::{Action, ActionKind};
pub use basis::{Basis, Statute};
pub use decide::{Bar, BarSet, decide, decide_about};
pub use lens::{Giver, Grant, Lens};
pub use relation::{Relation, RelationSet, Standing, StandingState, in_force};
pub use table::{Permission, permits, table};

#[cfg(test)]
mod testing {
    use super::{Basis, Giver, Grant, Lens, Relation, RelationSet};
    use crate::CategorySet;
    use kernel::{ConsentId, OrgId};

    pub(super) const MINE: OrgId = OrgId::from_uuid(uuid(1));
    pub(super) const THEIRS: OrgId = OrgId::from_uuid(uuid(2));
    const CONSENT: ConsentId = ConsentId::from_uuid(uuid(3));

    const fn uuid(number: u128) -> uuid::Uuid {
        uuid::Uuid::from_u128(number)
    }

    /// A team member whose organisation receives these kinds of data from the other.
    pub(super) fn consent_lens(receives: CategorySet) -> Lens {
        let givers = vec![Giver { org: THEIRS, gives: CategorySet::from_bits(i64::MAX) }];
        let grant = Grant { basis: Basis::Consent(CONSENT), receives, givers };
        Lens::of_professional(MINE, RelationSet::EMPTY.with(Relation::TeamMember), vec![grant])
    }
}
