//! Recording how the client was heard when there was no meeting.

use super::parts::typed_or_fresh;
use crate::{
    Words,
    model::HeardHow,
    ops::{self, Hearing},
};
use access::{
    Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{CaseHead, Part};
use domain::date_input::{self, Edge, Toward};
use kernel::{CaseId, Date, helsinki_date};
use ui::{Form, FormState, Frame, Place, Posted, ProblemKind, To};

#[derive(Template)]
#[template(path = "hearing.html")]
pub(super) struct HearingPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) form: Form,
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>) -> Response {
    visit.page(move |cx| page(cx, case, None)).await
}

fn page(cx: &mut Cx<'_, '_>, case: CaseId, typed: Option<FormState>) -> Outcome<HearingPage> {
    let case = access::enter(cx, case)?;
    case.key::<act::RunMeeting>(cx)?;
    let w = Words(cx.language());
    Ok(HearingPage {
        frame: cx.frame(w.record_hearing(), Some(Place::Cases)),
        head: casework::head(cx, &case, Part::Meetings),
        case: case.id,
        form: typed_or_fresh(cx, typed),
        w,
    })
}

fn read(posted: &Posted, today: Date) -> Result<Hearing, FormState> {
    let mut r = posted.read(&["on", "how", "said"]);
    let on = r.parse("on", |text| {
        let day = date_input::read(text, today, Toward::Past).map(|days| days.at(Edge::Start))?;
        if day > today { Err(ProblemKind::NotADate) } else { Ok(day) }
    });
    let (how, said) = (r.choice::<HeardHow>("how"), r.prose("said"));
    r.finish(|| Some(Hearing { on: on?, how: how?, said: said? }))
}

pub(super) async fn send(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let command = read(&posted, helsinki_date(visit.app.gate.now()));
    visit
        .submit(
            posted,
            command,
            move |cx, hearing| ops::record_hearing(cx, case, hearing).map(|()| To::CaseMeetings(case)),
            move |cx, form| page(cx, case, Some(form.clone())),
        )
        .await
}
