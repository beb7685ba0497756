//! The plan's pages. Each is a full page that works without script; one thing at a time is open for writing.

mod action_fields;
mod actions;
mod answers;
mod asked;
mod card;
mod closing;
mod closing_ends;
mod draw;
mod draw_actions;
mod draw_gap;
mod draw_goals;
mod frame_fields;
mod goal_fields;
mod goals;
mod merge;
mod over;
mod part;
mod plan;
mod print;
mod review;
mod samples;
mod services;
mod together;
mod told;
mod unseen;
mod version;
mod way_back;

use access::web::{Opens, Routes, Shows};
use askama::{Template, filters::HtmlSafe};
use ui::{Form, To};

pub use over::plan_over;
pub use samples::{sample_plan, shelf};

/// The addresses of the plan.
pub(crate) fn routes() -> Routes {
    let (who, shows) = (Opens::ToSignedIn, Shows::Clients);
    Routes::new()
        .get(To::PLAN, who, shows, plan::show)
        .asking::<asked::Asked>()
        .get(To::PLAN_PRINT, who, shows, print::show)
        .post(To::PLAN_GOALS, who, shows, goals::add)
        .post(To::PLAN_GOAL, who, shows, goals::save)
        .post(To::PLAN_GOAL_REMOVE, who, shows, goals::remove)
        .post(To::PLAN_ACTIONS, who, shows, actions::add)
        .post(To::PLAN_ACTION, who, shows, actions::save)
        .post(To::PLAN_ACTION_REMOVE, who, shows, actions::remove)
        .post(To::PLAN_ACTION_MOVE, who, shows, actions::step)
        .post(To::PLAN_NOTHING_INSTEAD, who, shows, answers::nothing_instead)
        .post(To::PLAN_QUESTION, who, shows, answers::question)
        .post(To::PLAN_FRAME, who, shows, together::frame)
        .post(To::PLAN_PROPOSE, who, shows, together::propose)
        .post(To::PLAN_START, who, shows, together::start)
        .get(To::PLAN_REVIEW, who, shows, review::show)
        .post(To::PLAN_REVIEW, who, shows, review::send)
        .post(To::PLAN_REVIEW_CALL, who, shows, review::call_it)
        .get(To::PLAN_VERSION, who, shows, version::show)
        .get(To::CLOSING, who, shows, closing::show)
        .post(To::CLOSING, who, shows, closing::close)
        .post(To::RESOLVED, who, shows, closing::resolved)
        .post(To::FOLLOW_UP, who, shows, closing::follow_up)
        .post(To::REOPEN, who, shows, way_back::reopen)
        .post(To::PLAN_APPROVE, who, shows, answers::approve)
        .post(To::PLAN_ANSWER, who, shows, told::record)
}

/// A form that is one button.
#[derive(Template)]
#[template(path = "press.html")]
struct Press {
    to: String,
    form: Form,
    fields: Vec<(&'static str, String)>,
    label: &'static str,
    class: &'static str,
}
impl HtmlSafe for Press {}
