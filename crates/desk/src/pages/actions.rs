//! `/work/actions`: everything that is expected of one, page by page; the desk shows its beginning.

use super::waiting::action_row;
use crate::Words;
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::{extract::Query, response::Response};
use plan::{AfterAction, MyAction};
use serde::Deserialize;
use ui::{Empty, Frame, Pager, Place, To, Todo};

/// How many actions stand on one page.
const PAGE: usize = 25;

/// From where.
#[derive(Deserialize)]
pub(super) struct From {
    #[serde(default)]
    after: String,
}

#[derive(Template)]
#[template(path = "actions.html")]
pub(super) struct ActionsPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) rows: Vec<Todo<'static>>,
    pub(super) pager: Pager,
}

impl ActionsPage {
    fn empty(&self) -> Empty<'static> {
        Empty::good(self.w.no_actions(), self.w.no_actions_text())
    }
}

pub(super) async fn show(visit: Visit, Query(from): Query<From>) -> Response {
    visit.page(move |cx| page(cx, AfterAction::read(&from.after).as_ref())).await
}

fn page(cx: &mut Cx<'_, '_>, after: Option<&AfterAction>) -> Outcome<ActionsPage> {
    let (language, today, w) = (cx.language(), cx.today(), Words(cx.language()));
    let mut actions = plan::my_actions(cx, after, PAGE + 1)?;
    let more = actions.len() > PAGE;
    actions.truncate(PAGE);
    let next = actions.last().filter(|_| more).map(|last| MyAction::after(last).written());
    Ok(ActionsPage {
        frame: cx.frame(w.actions_title(), Some(Place::Desk)),
        w,
        rows: actions.iter().map(|action| action_row(action, today, language)).collect(),
        pager: Pager::new(To::Actions, &[], next, language),
    })
}
