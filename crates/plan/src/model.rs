//! The plan as people see it, built field by field from rows; a version that was put forward is kept in the same shape.

use crate::codes::{How, PartyId, PartyKind, PerformerKind, PlanId, as_code};
use domain::{
    Category, LifeDomain, Sector,
    plan::{ActionPhase, ActionStatus, GoalStatus, PlanKind, PlanStatus},
    review::CalledBy,
};
use kernel::{AccountId, ActionId, Date, GoalId, Language, MemberId, OrgId, ServiceId, Timestamp};
use serde::{Deserialize, Serialize};

/// An organisation's name in the three languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OrgName {
    /// Finnish.
    pub fi: String,
    /// Swedish.
    pub sv: String,
    /// English.
    pub en: String,
}

impl OrgName {
    /// The name for readers of this language.
    pub fn say(&self, language: Language) -> &str {
        match language {
            Language::Fi => &self.fi,
            Language::Sv => &self.sv,
            Language::En => &self.en,
        }
    }
}

/// Who performs an action (R09).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doer {
    /// What kind of performer.
    #[serde(with = "as_code")]
    pub kind: PerformerKind,
    /// The account of a professional.
    pub account: Option<AccountId>,
    /// The place in the team of somebody without an account.
    pub member: Option<MemberId>,
    /// The organisation in whose duty it is done.
    pub org: Option<OrgId>,
    /// The name; the client's given name when the client does it; empty when open.
    pub name: String,
    /// The organisation's name; empty for the client.
    pub org_name: OrgName,
    /// The tint of the person's circle.
    #[serde(with = "as_code")]
    pub sector: Sector,
    /// Whether the reader may not be told who it is.
    #[serde(skip)]
    pub nameless: bool,
}

impl Doer {
    /// Whether two performers are the same one, however they are called now.
    pub fn is(&self, other: &Self) -> bool {
        (self.kind, self.account, self.member, self.org) == (other.kind, other.account, other.member, other.org)
    }
}

/// Something that the client wants to talk about before saying yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// In the client's own words.
    pub words: String,
    /// When.
    pub at: Timestamp,
}

/// Something that was agreed and that somebody else than the case manager has stopped, with nothing in its place yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Who stopped it.
    pub account: AccountId,
    /// Of which organisation; the client has none.
    pub org: Option<OrgId>,
    /// The name.
    pub who: String,
    /// When.
    pub at: Timestamp,
}

/// An action of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionView {
    /// The action; stays the same from version to version.
    pub id: ActionId,
    /// The goal or sub-goal that it serves.
    pub goal: GoalId,
    /// What is done.
    pub what: String,
    /// Why, in words that the client understands.
    pub why: Option<String>,
    /// The client's own part.
    pub clients_part: Option<String>,
    /// Who performs it.
    pub doer: Doer,
    /// The service of the directory that it is about.
    pub service: Option<ServiceId>,
    /// What the service is called.
    pub service_name: Option<String>,
    /// From when.
    pub start: Option<Date>,
    /// Until when.
    pub due: Option<Date>,
    /// How it goes. Progress, not part of what is agreed.
    #[serde(with = "as_code")]
    pub status: ActionStatus,
    /// Where the performer's process stands. Progress too (P20).
    #[serde(with = "as_code")]
    pub phase: ActionPhase,
    /// Why it stopped.
    #[serde(skip)]
    pub stopped_why: Option<String>,
    /// What kind of data it is.
    #[serde(with = "as_code")]
    pub category: Category,
    /// In whose register it lies.
    pub controller: OrgId,
    /// When it was agreed in a meeting, as long as it says what was agreed there.
    #[serde(skip)]
    pub met: Option<Timestamp>,
    /// That it was stopped and nothing has come in its place.
    #[serde(skip)]
    pub gap: Option<Gap>,
    /// What the client asks about it.
    #[serde(skip)]
    pub question: Option<Question>,
    /// The version of the row, for changes that must not overwrite.
    #[serde(skip)]
    pub version: i64,
}

impl ActionView {
    /// Whether two versions of the action say the same; how it goes is not part of what is agreed.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let said = |one: &Self| {
            let words = (one.what.clone(), one.why.clone(), one.clients_part.clone());
            (words, one.goal, one.service, one.service_name.clone(), (one.start, one.due), one.category)
        };
        said(self) == said(other) && self.doer.is(&other.doer)
    }
}

/// A goal in the client's own words, or a sub-goal of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalView {
    /// The goal; stays the same from version to version.
    pub id: GoalId,
    /// The client's own words; always there for a goal, seldom for a sub-goal (I6).
    pub own_words: Option<String>,
    /// In short.
    pub title: String,
    /// The area of life.
    #[serde(with = "as_code")]
    pub domain: LifeDomain,
    /// By when.
    pub target: Option<Date>,
    /// Where it stands. Progress.
    #[serde(with = "as_code")]
    pub status: GoalStatus,
    /// In whose register it lies.
    pub controller: OrgId,
    /// The version of the row.
    #[serde(skip)]
    pub version: i64,
    /// Actions that serve it directly.
    pub actions: Vec<ActionView>,
    /// Its sub-goals; a sub-goal has none.
    pub subs: Vec<GoalView>,
}

impl GoalView {
    /// What it is called: the client's own words when there are any.
    pub fn say(&self) -> &str {
        self.own_words.as_deref().unwrap_or(&self.title)
    }

    /// Whether two versions of the goal say the same, its actions and sub-goals apart.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let said = |one: &Self| (one.own_words.clone(), one.title.clone(), one.domain, one.target);
        said(self) == said(other)
    }

    /// Its own actions and those of its sub-goals.
    pub fn all_actions(&self) -> impl Iterator<Item = &ActionView> {
        self.actions.iter().chain(self.subs.iter().flat_map(|sub| &sub.actions))
    }
}

/// What the plan says as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// Towards work or study; may say "not yet" (V04).
    pub direction: Option<String>,
    /// The day of the next review.
    pub review: Option<Date>,
    /// The goals in order.
    pub goals: Vec<GoalView>,
}

impl Sheet {
    /// All actions in the order of the page.
    pub fn actions(&self) -> impl Iterator<Item = &ActionView> {
        self.goals.iter().flat_map(GoalView::all_actions)
    }

    /// Goals and sub-goals in the order of the page.
    pub fn all_goals(&self) -> impl Iterator<Item = &GoalView> {
        self.goals.iter().flat_map(|goal| std::iter::once(goal).chain(&goal.subs))
    }

    /// One action.
    pub fn action(&self, id: ActionId) -> Option<&ActionView> {
        self.actions().find(|action| action.id == id)
    }

    /// One goal or sub-goal.
    pub fn goal(&self, id: GoalId) -> Option<&GoalView> {
        self.all_goals().find(|goal| goal.id == id)
    }
}

impl Sheet {
    /// This version with how its actions and goals go now.
    fn going_as(mut self, now: &Self) -> Self {
        for goal in &mut self.goals {
            goal.go_as(now);
        }
        self
    }
}

impl GoalView {
    fn go_as(&mut self, now: &Sheet) {
        self.status = now.goal(self.id).map_or(self.status, |goal| goal.status);
        for action in &mut self.actions {
            let Some(live) = now.action(action.id) else { continue };
            (action.status, action.phase) = (live.status, live.phase);
            (action.stopped_why, action.question) = (live.stopped_why.clone(), live.question.clone());
            action.gap.clone_from(&live.gap);
            action.met = live.met.filter(|_| live.says_the_same(action));
        }
        self.subs.iter_mut().for_each(|sub| sub.go_as(now));
    }
}

/// Somebody's yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Yes {
    /// To which version.
    pub number: i64,
    /// How it was said.
    pub how: How,
    /// When.
    pub at: Timestamp,
}

/// Somebody whose yes the plan needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Client, professional or member.
    #[serde(with = "as_code")]
    pub kind: PartyKind,
    /// The client's person, the professional's account, or the member.
    pub id: PartyId,
    /// The name at that time.
    pub name: String,
    /// A yes to this version or a later one counts: since then nothing changed that concerns this one.
    pub since: i64,
    /// The newest yes.
    #[serde(skip)]
    pub yes: Option<Yes>,
}

impl Party {
    /// Whether this one has agreed to the version that was put forward.
    pub fn agrees(&self) -> bool {
        self.yes.is_some_and(|yes| yes.number >= self.since)
    }
}

/// A version that was put forward, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Its number, from one.
    pub number: i64,
    /// What it said.
    pub sheet: Sheet,
    /// Whose yes it needs.
    pub parties: Vec<Party>,
    /// When it was put forward.
    #[serde(skip)]
    pub proposed_at: Timestamp,
    /// When the last yes came.
    #[serde(skip)]
    pub agreed_at: Option<Timestamp>,
}

/// The plan of a case, as the looker may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanView {
    /// The plan.
    pub id: PlanId,
    /// What kind of plan.
    pub kind: PlanKind,
    /// Where it stands.
    pub status: PlanStatus,
    /// When it began.
    pub began: Timestamp,
    /// In whose register the plan lies.
    pub controller: OrgId,
    /// Grows whenever anybody writes on the plan.
    pub version: i64,
    /// Who has called a review that has not been held yet.
    pub review_called: Option<CalledBy>,
    /// The number of the version that was put forward last, in this plan or an earlier one; nought when none was.
    pub last: i64,
    /// What it says now.
    pub sheet: Sheet,
    /// The version that was put forward last.
    pub asked: Option<Version>,
    /// The version in force, when another has been put forward since; else see [`PlanView::in_force`].
    pub earlier: Option<Version>,
}

impl PlanView {
    /// The version in force: agreed by everybody whom it concerns.
    pub fn in_force(&self) -> Option<&Version> {
        let agreed = |version: &&Version| version.agreed_at.is_some();
        self.asked.as_ref().filter(agreed).or(self.earlier.as_ref().filter(agreed))
    }

    /// Whether something was written that nobody has been asked about.
    pub fn is_written_on(&self) -> bool {
        self.asked.as_ref().is_none_or(|asked| !crate::changes::between(&asked.sheet, &self.sheet).is_empty())
    }

    /// The number of the version that is being written, or of the newest when nothing is.
    pub fn number(&self) -> i64 {
        if self.is_written_on() { self.last + 1 } else { self.last }
    }

    /// The plan with what was agreed, or what is being asked, in the place of what is being written; as it goes now.
    #[must_use]
    pub fn as_agreed(self) -> Self {
        let version = self.waiting().or(self.in_force()).map(|version| version.sheet.clone());
        match version {
            Some(sheet) => Self { sheet: sheet.going_as(&self.sheet), ..self },
            None => self,
        }
    }

    /// The version that waits for answers.
    pub fn waiting(&self) -> Option<&Version> {
        self.asked.as_ref().filter(|_| self.status == PlanStatus::Proposed)
    }
}
