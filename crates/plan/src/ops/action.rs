//! Actions: what, who, from when, until when.

use super::pen::Pen;
use crate::{
    codes::PerformerKind,
    store::{self, ActionRow, NewestGoal},
};
use access::{Case, Cx, Outcome, act::WritePlan};
use db::{Arg, Code, args};
use domain::{
    Category, CategorySet, DutySet, Rule,
    meeting::AgreedAction,
    plan::{ActionDays, ActionPhase, Performer},
};
use kernel::{AccountId, ActionId, Date, GoalId, Line, MemberId, ServiceId, Timestamp, helsinki_date};

/// Who performs an action, as it is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Not known yet.
    Open,
    /// The client.
    Client,
    /// A professional.
    Professional(AccountId),
    /// Somebody in the team without an account.
    Member(MemberId),
    /// Whoever performs it now: the asker may not be told who it is. Of a new action nobody.
    Same,
}

impl Who {
    const fn kind(self) -> PerformerKind {
        match self {
            Self::Open | Self::Same => PerformerKind::Open,
            Self::Client => PerformerKind::Client,
            Self::Professional(_) => PerformerKind::Professional,
            Self::Member(_) => PerformerKind::Member,
        }
    }

    const fn account(self) -> Option<AccountId> {
        match self {
            Self::Professional(account) => Some(account),
            Self::Open | Self::Client | Self::Member(_) | Self::Same => None,
        }
    }

    /// The same, where nobody new was chosen.
    fn or(self, row: &ActionRow) -> Self {
        let now = match row.performer.0 {
            PerformerKind::Open => Some(Self::Open),
            PerformerKind::Client => Some(Self::Client),
            PerformerKind::Professional => row.account.map(Self::Professional),
            PerformerKind::Member => row.member.map(Self::Member),
        };
        if self == Self::Same { now.unwrap_or(Self::Open) } else { self }
    }

    const fn member(self) -> Option<MemberId> {
        match self {
            Self::Member(member) => Some(member),
            Self::Open | Self::Client | Self::Professional(_) | Self::Same => None,
        }
    }
}

/// What an action says, as somebody wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionText {
    /// What is done.
    pub what: Line<300>,
    /// Why, in words that the client understands.
    pub why: Option<Line<300>>,
    /// The client's own part.
    pub clients_part: Option<Line<300>>,
    /// Who performs it.
    pub who: Who,
    /// The service of the directory, and what it is called.
    pub service: Option<(ServiceId, String)>,
    /// From when.
    pub start: Option<Date>,
    /// Until when.
    pub due: Option<Date>,
    /// Where the performer's process stands.
    pub phase: ActionPhase,
    /// What kind of data it is.
    pub category: Category,
}

impl ActionText {
    /// An action that says only what is done; the rest is written later.
    pub fn just(what: Line<300>) -> Self {
        let (phase, category) = (ActionPhase::Initiated, Category::Plan);
        let (why, clients_part, service, start, due) = (None, None, None, None, None);
        Self { what, why, clients_part, who: Who::Open, service, start, due, phase, category }
    }

    /// Whether its days, as far as they are not those that stood there before, are days of a plan that began then.
    fn check(&self, before: ActionDays, plan_began: Timestamp, today: Date) -> Result<(), Rule> {
        ActionDays { start: self.start, due: self.due }.check(before, helsinki_date(plan_began), today)
    }

    fn args(&self) -> Vec<Arg<'_>> {
        let (service, service_name) = match &self.service {
            Some((id, name)) => (Some(*id), Some(name.as_str())),
            None => (None, None),
        };
        let who = self.who;
        let words = [Arg::from(&self.what), self.why.as_ref().into(), self.clients_part.as_ref().into()];
        let doer = [Code(who.kind()).into(), who.account().into(), who.member().into()];
        let rest = [service.into(), service_name.into(), self.start.into(), self.due.into(), Code(self.phase).into()];
        let kind = [Code(self.category).into(), CategorySet::EMPTY.with(self.category).bits().into()];
        words.into_iter().chain(doer).chain(rest).chain(kind).collect()
    }
}

/// Adds an action to a goal or sub-goal. It may be without a performer while the plan is written, never when it is put forward.
///
/// # Errors
/// When the asker may not, or has no ground to see the goal or what is added; when the goal or the performer is not there, or its days are
/// none of the plan's.
pub fn add_action(cx: &mut Cx<'_, '_>, case: &Case, goal: GoalId, text: &ActionText) -> Outcome<ActionId> {
    let pen = Pen::<WritePlan>::take(cx, case)?;
    let (_, under) = pen.goal(cx, goal)?;
    text.check(ActionDays::default(), under.plan_began, cx.today())?;
    let new = pen.adding(cx, text.category)?;
    let (id, author) = (cx.new_id(), cx.actor()?.account);
    let beside = [new.controller().into(), author.into(), DutySet::with_clients().bits().into()];
    let args: Vec<Arg<'_>> = [goal.into(), Arg::from(id)].into_iter().chain(text.args()).chain(beside).collect();
    if pen.run(cx, new, store::ADD_ACTION, &args)? == 0 {
        return Err(Rule::PerformerNotHere.into());
    }
    pen.touch(cx, new, true)?;
    Ok(id)
}

/// What was agreed in a meeting goes straight into the plan: under the named goal, or under the one written last. It is nobody's yes yet: a yes
/// is to a version of the plan that was read (decision 0013), so the action stands as proposed, and says that it was agreed in a meeting.
///
/// # Errors
/// When the plan has no goal yet: the client's own words come first.
pub fn add_action_from_meeting(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    goal: Option<GoalId>,
    agreed: &AgreedAction,
) -> Outcome<ActionId> {
    let key = case.key::<WritePlan>(cx)?;
    let goal = match goal {
        Some(goal) => goal,
        None => key.optional::<NewestGoal>(cx, store::NEWEST_GOAL, args![])?.ok_or(Rule::PlanHasNoGoals)?.goal,
    };
    let (who, service) = match agreed.performer {
        Performer::Client => (Who::Client, None),
        Performer::ClosePerson(member) => (Who::Member(member), None),
        Performer::Professional { person, .. } => (Who::Professional(person), None),
        Performer::Service { service, sees_to_it, .. } => {
            (Who::Professional(sees_to_it), Some((service, agreed.what.to_string())))
        }
    };
    let (due, category) = (Some(agreed.due), agreed.category);
    let text = ActionText { who, service, due, category, ..ActionText::just(agreed.what.clone()) };
    let action = add_action(cx, case, goal, &text)?;
    let now = cx.now();
    key.run(cx, store::AGREED_IN_MEETING, args![action, now])?;
    Ok(action)
}

/// Changes an action that was shown at `version`.
///
/// # Errors
/// When the asker has no ground to see it, as it was or as it becomes; when somebody else saved first, the performer is not there, or its
/// days are none of the plan's.
pub fn change_action(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    action: ActionId,
    version: i64,
    text: &ActionText,
) -> Outcome<()> {
    let pen = Pen::<WritePlan>::take(cx, case)?;
    let (seen, row) = pen.action_at(cx, action, version)?;
    text.check(ActionDays { start: row.start_on, due: row.due_on }, row.plan_began, cx.today())?;
    let seen = pen.becomes(cx, seen, text.category)?;
    let text = ActionText { who: text.who.or(&row), ..text.clone() };
    let shown = [action.into(), Arg::from(version)];
    let with_clients = Arg::from(DutySet::with_clients().bits());
    let args: Vec<Arg<'_>> = shown.into_iter().chain(text.args()).chain([with_clients]).collect();
    if pen.run(cx, seen, store::SET_ACTION, &args)? == 0 {
        return Err(Rule::PerformerNotHere.into());
    }
    if row.category.0 != text.category {
        casework::became(cx, pen.key(), action.uuid(), text.category)?;
    }
    pen.touch(cx, seen, true)
}

/// Takes an action out of the plan. Versions that were put forward keep it.
///
/// # Errors
/// When the asker has no ground to see it, or somebody changed it since it was shown.
pub fn remove_action(cx: &mut Cx<'_, '_>, case: &Case, action: ActionId, version: i64) -> Outcome<()> {
    let pen = Pen::<WritePlan>::take(cx, case)?;
    let (seen, _) = pen.action_at(cx, action, version)?;
    pen.run_if_unchanged(cx, seen, store::REMOVE_ACTION, args![action, version])?;
    pen.touch(cx, seen, true)
}
