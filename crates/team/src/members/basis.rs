//! On what basis somebody can be in the team now.

use super::{Member, TeamSeat};
use crate::consent::Version;
use kernel::{OrgId, Timestamp};
use std::collections::BTreeSet;

/// The organisations that the client's lasting consent lets in, and the one in whose register the case lies.
pub(crate) struct Basis {
    own: OrgId,
    named: BTreeSet<OrgId>,
}

impl Basis {
    /// What holds now.
    pub(crate) fn of(own: OrgId, versions: &[Version], now: kernel::Timestamp) -> Self {
        let live = crate::consent::in_force(versions, now);
        let parties = live.map(|version| version.consent.parties.as_slice()).unwrap_or_default();
        let receives = parties.iter().filter(|party| !party.receives.is_empty());
        Self { own, named: receives.filter_map(|party| party.name.org()).collect() }
    }

    /// Whether somebody of this organisation is covered.
    pub(crate) fn covers_org(&self, org: OrgId) -> bool {
        org == self.own || self.named.contains(&org)
    }

    /// Whether the member is covered. A close person is let in by the client in person and by nothing else.
    pub(crate) fn covers(&self, member: &Member) -> bool {
        member.seat == TeamSeat::Close || member.org.is_some_and(|org| self.covers_org(org))
    }
}

/// The basis of a case now.
pub(crate) fn basis<A: access::act::Does>(cx: &mut access::Cx<'_, '_>, key: &access::Key<A>) -> access::Outcome<Basis> {
    let now: Timestamp = cx.now();
    Ok(Basis::of(key.controller(), &crate::consent::load(cx, key)?, now))
}
