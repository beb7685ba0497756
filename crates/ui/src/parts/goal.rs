//! The plan: goal, sub-goals, actions with doer, time and state (domain.md §9).

use super::{Person, Tag, component};
use crate::Text;

component! {
    /// One action as a row of the plan. A page that edits one writes that row itself as `<li class="edit">`.
    pub struct Act<'a> from "parts/act.html" { what: Text<'a>, to: Option<String>, who: Person<'a>, when: Text<'a>, state: Tag<'a> }
}

impl<'a> Act<'a> {
    /// What is done, by whom, when, and how it stands.
    pub fn new(what: impl Into<Text<'a>>, who: Person<'a>, when: impl Into<Text<'a>>, state: Tag<'a>) -> Self {
        Self { what: what.into(), to: None, who: who.small(), when: when.into(), state }
    }

    /// With a link, such as to edit it.
    #[must_use]
    pub fn to(mut self, to: impl ToString) -> Self {
        self.to = Some(to.to_string());
        self
    }
}

component! {
    /// A sub-goal with its actions.
    pub struct SubGoal<'a> from "parts/sub_goal.html" { number: String, title: Text<'a>, acts: Vec<Act<'a>>, level: u8 }
}

impl<'a> SubGoal<'a> {
    /// The sub-goal with this number, such as `1.2`; without one, what is done right for the goal itself.
    pub fn new(number: impl Into<String>, title: impl Into<Text<'a>>, acts: Vec<Act<'a>>) -> Self {
        Self { number: number.into(), title: title.into(), acts, level: 4 }
    }
}

component! {
    /// A goal in the client's own words, with its sub-goals, for reading.
    pub struct Goal<'a> from "parts/goal.html" { label: Text<'a>, say: Text<'a>, subs: Vec<SubGoal<'a>>, level: u8 }
}

impl<'a> Goal<'a> {
    /// The goal under a label such as “Tavoite 1”.
    pub fn new(label: impl Into<Text<'a>>, say: impl Into<Text<'a>>, subs: Vec<SubGoal<'a>>) -> Self {
        Self { label: label.into(), say: say.into(), subs, level: 3 }
    }

    /// Right under the page's heading, as on the plan's own page; elsewhere a goal stands under a section's heading.
    #[must_use]
    pub fn top(mut self) -> Self {
        self.level = 2;
        self.subs.iter_mut().for_each(|sub| sub.level = 3);
        self
    }
}
