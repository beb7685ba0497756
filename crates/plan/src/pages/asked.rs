//! What the plan's page is asked to open for writing: one thing at a time, named in the address.

use kernel::{ActionId, GoalId};
use serde::Deserialize;
use ui::FormState;

/// What is open for writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    /// Nothing: the plan is read.
    Nothing,
    /// An action.
    Action(ActionId),
    /// A new action under this goal.
    NewAction(GoalId),
    /// How an action goes.
    Step(ActionId),
    /// A goal or sub-goal.
    Goal(GoalId),
    /// A new goal.
    NewGoal,
    /// A new part of this goal.
    NewPart(GoalId),
    /// Kind, direction and review.
    Frame,
    /// Recording somebody's answer.
    Record,
    /// What was agreed about a question.
    Question(ActionId),
}

/// The address's query: at most one of these.
#[derive(Deserialize, Default)]
pub(super) struct Asked {
    edit: Option<String>,
    add: Option<String>,
    step: Option<String>,
    goal: Option<String>,
    part: Option<String>,
    open: Option<String>,
}

impl Asked {
    /// What is open.
    pub(super) fn open(&self) -> Open {
        fn id<K>(text: Option<&String>) -> Option<kernel::Id<K>> {
            text.and_then(|text| text.parse().ok())
        }
        let named = [
            id(self.edit.as_ref()).map(Open::Action),
            id(self.add.as_ref()).map(Open::NewAction),
            id(self.step.as_ref()).map(Open::Step),
            id(self.goal.as_ref()).map(Open::Goal),
            id(self.part.as_ref()).map(Open::NewPart),
        ];
        let whole = match self.open.as_deref() {
            Some("goal") => Open::NewGoal,
            Some("frame") => Open::Frame,
            Some(_) | None => Open::Nothing,
        };
        named.into_iter().flatten().next().unwrap_or(whole)
    }
}

/// What a page is drawn from besides the plan: what is open, what was typed, what was found.
pub(super) struct Desk {
    pub(super) open: Open,
    pub(super) typed: Option<FormState>,
    pub(super) search: Option<String>,
}

impl Desk {
    /// A page on which this is open, as the plan stands.
    pub(super) const fn fresh(open: Open) -> Self {
        Self { open, typed: None, search: None }
    }

    /// The page again, with what was typed.
    pub(super) fn again(open: Open, typed: &FormState) -> Self {
        Self { open, typed: Some(typed.clone()), search: None }
    }
}
