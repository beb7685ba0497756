//! The three screening questions (P03). They suggest; there is no score.

use crate::{Screened, Words, ops::opened, screen};
use access::{
    Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::screening::{HealthCheck, Situation, WorkingLife};
use kernel::ContactId;
use ui::{Choice, Form, FormState, Frame, Place, Posted, ProblemKind, To};

#[derive(Template)]
#[template(path = "screen.html")]
pub(super) struct ScreenPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) id: ContactId,
    pub(super) name: String,
    pub(super) form: Form,
}

impl ScreenPage {
    fn working_life(&self) -> Vec<Choice<'static>> {
        Choice::all::<WorkingLife>(self.frame.language)
    }

    fn situation(&self) -> Vec<Choice<'static>> {
        Choice::all::<Situation>(self.frame.language)
    }

    fn health_check(&self) -> Vec<Choice<'static>> {
        Choice::all::<HealthCheck>(self.frame.language)
    }
}

fn page(cx: &mut Cx<'_, '_>, id: ContactId, form: FormState) -> Outcome<ScreenPage> {
    let (w, language) = (Words(cx.language()), cx.language());
    let (_, _, row) = opened::<act::ReadContact>(cx, id)?;
    let name = row.name.unwrap_or_else(|| w.no_name().to_owned());
    let frame = cx.frame(w.ask_three(), Some(Place::Desk));
    Ok(ScreenPage { frame, w, id, name, form: form.shown_in(language) })
}

pub(super) async fn show(visit: Visit, At(id): At<ContactId>) -> Response {
    visit
        .page(move |cx| {
            let form = cx.form();
            page(cx, id, form)
        })
        .await
}

fn read(posted: &Posted) -> Result<Screened, FormState> {
    let mut r = posted.read(&["working_life", "situation", "health_check"]);
    let working_life = r.choice("working_life");
    let situation = r.optional_choice("situation");
    if working_life == Some(WorkingLife::NotInWork) && situation.is_none() {
        r.problem("situation", ProblemKind::NotAChoice);
    }
    let health_check = r.choice("health_check");
    r.finish(|| Some(Screened { working_life: working_life?, situation, health_check: health_check? }))
}

pub(super) async fn send(visit: Visit, At(id): At<ContactId>, posted: Posted) -> Response {
    let read = read(&posted);
    visit
        .submit(
            posted,
            read,
            move |cx, command| screen(cx, id, command).map(|()| To::Contact(id)),
            move |cx, form| page(cx, id, form.clone()),
        )
        .await
}
