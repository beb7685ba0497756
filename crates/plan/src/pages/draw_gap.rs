//! Draws what a stopped action leaves behind: who stopped it, and, for the case manager, what can be done about it.

use super::{
    Press,
    draw::{Draw, Fresh, at},
};
use crate::{Words, model::ActionView};
use askama::{Template, filters::HtmlSafe};
use kernel::helsinki_date;
use ui::{FormState, To, dates};

/// Under an action that somebody else than the case manager has stopped.
#[derive(Template)]
#[template(path = "gap.html")]
pub(super) struct GapPart {
    w: Words,
    what: String,
    stopped: String,
    /// Where the case manager writes what comes instead.
    add: Option<String>,
    nothing: Option<Press>,
}
impl HtmlSafe for GapPart {}

impl Draw<'_> {
    /// What stands there for as long as nothing has come in the place of an action.
    pub(super) fn gap(&self, fresh: &mut Fresh<'_>, action: &ActionView) -> Option<GapPart> {
        let (gap, w) = (action.gap.as_ref()?, self.w());
        let nothing = self.leads.then(|| Press {
            to: at(To::PlanNothingInstead(self.case, action.id), &format!("a-{}", action.id)),
            form: FormState::empty().once(fresh()).shown_in(self.language),
            fields: Vec::new(),
            label: w.gap_nothing(),
            class: "btn",
        });
        let goal = action.goal.to_string();
        let add = self.to(&[("add", &goal)], &format!("new-{goal}")).filter(|_| self.leads);
        let stopped = w.gap_stopped(dates::date(helsinki_date(gap.at), self.language), &gap.who);
        Some(GapPart { w, what: action.what.clone(), stopped, add, nothing })
    }
}
