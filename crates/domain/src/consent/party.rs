//! The parties of a consent, each by name, and what each gives and receives.

use crate::CategorySet;
use kernel::{AccountId, MemberId, OrgId, UnitId, coded};

coded! {
    /// Which way information goes.
    pub enum Direction {
        /// The party tells what it knows.
        Gives = "gives",
        /// The party gets to know.
        Receives = "receives",
    }
}

/// Whom the client named. "The network" is not a party and has no spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartyName {
    /// An organisation.
    Organisation(OrgId),
    /// One unit of an organisation.
    Unit(OrgId, UnitId),
    /// One named professional of an organisation.
    Professional(OrgId, AccountId),
    /// A relative or support person in the team.
    ClosePerson(MemberId),
}

impl PartyName {
    /// The organisation that it belongs to; a close person belongs to none.
    pub const fn org(self) -> Option<OrgId> {
        match self {
            Self::Organisation(org) | Self::Unit(org, _) | Self::Professional(org, _) => Some(org),
            Self::ClosePerson(_) => None,
        }
    }
}

/// One row of the matrix: a party, and the kinds of data that it gives and receives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party {
    /// Whom the client named.
    pub name: PartyName,
    /// What the party may tell the others.
    pub gives: CategorySet,
    /// What the party gets to know from the others.
    pub receives: CategorySet,
}

impl Party {
    /// A party that gives and receives nothing yet.
    pub const fn new(name: PartyName) -> Self {
        Self { name, gives: CategorySet::EMPTY, receives: CategorySet::EMPTY }
    }

    /// The party with one more kind ticked. Sensitive kinds come only this way, one by one.
    #[must_use]
    pub fn tick(mut self, direction: Direction, category: crate::Category) -> Self {
        match direction {
            Direction::Gives => self.gives.insert(category),
            Direction::Receives => self.receives.insert(category),
        }
        self
    }

    /// The party with everything ordinary ticked both ways; the sensitive kinds stay as they were.
    #[must_use]
    pub fn tick_all_ordinary(mut self) -> Self {
        self.gives = self.gives.or(CategorySet::all_ordinary());
        self.receives = self.receives.or(CategorySet::all_ordinary());
        self
    }

    /// Whether nothing is ticked.
    pub const fn is_empty(self) -> bool {
        self.gives.is_empty() && self.receives.is_empty()
    }

    /// The row without what the other opens.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self { gives: self.gives.without(other.gives), receives: self.receives.without(other.receives), ..self }
    }

    /// The row with what the other opens besides.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self { gives: self.gives.or(other.gives), receives: self.receives.or(other.receives), ..self }
    }

    /// Whether this row opens nothing that the other does not open to the same party.
    pub fn is_within(self, other: Self) -> bool {
        self.name == other.name && self.gives.is_within(other.gives) && self.receives.is_within(other.receives)
    }
}
