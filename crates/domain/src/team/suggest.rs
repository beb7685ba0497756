//! Whom the team could need, from the client's needs. Professionals and the client decide; nothing is added by itself.

use crate::{LifeDomain, NeedSet, OrgKind};

/// Why a kind of organisation is suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Health and social care, employment and Kela are the core of every team (S001).
    Core,
    /// The client has a need there.
    Need(LifeDomain),
}

/// A kind of organisation that the team could need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggested {
    /// The kind.
    pub kind: OrgKind,
    /// Why.
    pub because: Reason,
}

/// Who works on an area of life. Sensitive kinds are never suggested by rule.
const fn helpers(need: LifeDomain) -> &'static [OrgKind] {
    match need {
        LifeDomain::HealthFunctioning => &[OrgKind::HealthUnit],
        LifeDomain::Money => &[OrgKind::Kela, OrgKind::SocialServices],
        LifeDomain::Rehabilitation => &[OrgKind::Kela, OrgKind::RehabProvider],
        LifeDomain::Skills => &[OrgKind::Education],
        LifeDomain::TestingWorkAbility => &[OrgKind::EmploymentAuthority, OrgKind::RehabProvider],
        LifeDomain::TryingField => &[OrgKind::EmploymentAuthority, OrgKind::Employer],
        LifeDomain::ClosePeople => &[OrgKind::Ngo, OrgKind::PeerGroup],
        LifeDomain::Other => &[OrgKind::Ngo],
    }
}

/// Each part of the core, and the kinds of organisation that fill it; the first is suggested when none is there.
const CORE: [&[OrgKind]; 3] = [
    &[OrgKind::WellbeingCounty, OrgKind::HealthUnit, OrgKind::SocialServices],
    &[OrgKind::EmploymentAuthority],
    &[OrgKind::Kela],
];

/// The kinds of organisation that the team lacks, the core first.
pub fn suggest(needs: NeedSet, present: &[OrgKind]) -> Vec<Suggested> {
    let mut list: Vec<Suggested> = Vec::new();
    let lacking = CORE.iter().filter(|part| !part.iter().any(|kind| present.contains(kind)));
    list.extend(lacking.map(|part| Suggested { kind: part[0], because: Reason::Core }));
    for need in needs.iter() {
        for kind in helpers(need) {
            if !present.contains(kind) && list.iter().all(|suggested| suggested.kind != *kind) {
                list.push(Suggested { kind: *kind, because: Reason::Need(need) });
            }
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Coded;
    use proptest::prelude::*;

    #[test]
    fn the_core_comes_first_and_a_need_brings_its_helpers() {
        let needs = NeedSet::EMPTY.with(LifeDomain::Skills);
        let kinds: Vec<_> = suggest(needs, &[OrgKind::HealthUnit]).iter().map(|suggested| suggested.kind).collect();
        assert_eq!(kinds, [OrgKind::EmploymentAuthority, OrgKind::Kela, OrgKind::Education]);
    }

    proptest! {
        #[test]
        fn nobody_is_suggested_twice_or_when_there_or_by_a_sensitive_kind(needs in any::<i64>(), there in 0..OrgKind::ALL.len()) {
            let present = [OrgKind::ALL[there]];
            let kinds: Vec<_> = suggest(NeedSet::from_bits(needs), &present).iter().map(|s| s.kind).collect();
            for kind in &kinds {
                prop_assert_eq!(kinds.iter().filter(|other| *other == kind).count(), 1);
                prop_assert!(!present.contains(kind) && !kind.sensitive());
            }
        }
    }
}
