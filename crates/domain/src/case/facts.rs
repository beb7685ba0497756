//! What is true of a case at the moment when somebody wants to move it. The caller looks it up; the rules judge it.

use crate::{Rule, raising::ClientAnswer};

/// Who is responsible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manager {
    /// Nobody yet: only true before the case is raised.
    Nobody,
    /// An interim case manager.
    Interim,
    /// A permanent one who has accepted.
    Permanent,
}

/// Whether the client has been told something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    /// Not yet.
    NotTold,
    /// Told.
    Told,
}

/// The ground on which several organisations may work together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// None recorded, or none live.
    None,
    /// A live consent, or a statutory track that has begun.
    Live,
}

/// Who takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Composition {
    /// The client has not approved each member yet.
    NotApproved,
    /// A team that the client approved member by member.
    Team,
    /// A working pair that the client approved; the team is skipped (R05).
    Pair,
}

/// Whether all invitations go to parties that the basis covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invitations {
    /// Somebody is invited whom the basis does not cover.
    OutsideBasis,
    /// All are covered.
    Covered,
}

/// How the client was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hearing {
    /// Not yet.
    NotHeard,
    /// In a meeting that was held with the client.
    Meeting,
    /// Otherwise; it is documented how, and what was said.
    Documented,
}

/// How the plan stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanFact {
    /// There is none.
    Missing,
    /// It still lacks these (see `plan::readiness`).
    Lacks(Vec<Rule>),
    /// It is approved by the client and each performer, and complete.
    Ready,
}

/// What is true of a case now. Everything starts out untrue ([`Facts::nothing`]); the caller says what it found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The client's answer when support was brought up; `None` when it was not.
    pub answer: Option<ClientAnswer>,
    /// There is a way to reach the client that works.
    pub reachable: bool,
    /// Who is responsible.
    pub manager: Manager,
    /// Whether the client was told who is responsible.
    pub manager_told: Telling,
    /// The ground for working together.
    pub basis: Ground,
    /// Who takes part.
    pub composition: Composition,
    /// Whether the invitations are covered.
    pub invitations: Invitations,
    /// How the client was heard.
    pub hearing: Hearing,
    /// How the plan stands.
    pub plan: PlanFact,
    /// Every action is done, stopped, or goes on as an ordinary service.
    pub actions_settled: bool,
    /// An outcome is recorded.
    pub outcome_recorded: bool,
    /// A day for follow-up is set.
    pub follow_up_set: bool,
    /// What stands in the way of closing (see `closing::unmet`).
    pub closing_unmet: Vec<Rule>,
    /// The reason for closing may end a case at any stage, not only at the end of the path.
    pub may_close_anywhere: bool,
    /// The case is paused.
    pub paused: bool,
}

impl Facts {
    /// Nothing is known to be true yet.
    pub const fn nothing() -> Self {
        Self {
            answer: None,
            reachable: false,
            manager: Manager::Nobody,
            manager_told: Telling::NotTold,
            basis: Ground::None,
            composition: Composition::NotApproved,
            invitations: Invitations::OutsideBasis,
            hearing: Hearing::NotHeard,
            plan: PlanFact::Missing,
            actions_settled: false,
            outcome_recorded: false,
            follow_up_set: false,
            closing_unmet: Vec::new(),
            may_close_anywhere: false,
            paused: false,
        }
    }
}
