//! A case opens from a contact: what is known is filled in, nothing is told twice (WCAG 3.3.7; I1).

use super::{
    case_fields::{Opening, known, read},
    fields,
};
use crate::{
    Words, open, open_again,
    ops::opened,
    store::{self, TalkRow},
};
use access::{
    Cx, Outcome, act,
    attempts::{Count, Measure, give_back},
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::{Rule, responsibility::SaidHow};
use kernel::{CaseId, ContactId, Language, helsinki_date};
use std::time::Duration;
use ui::{Choice, Form, FormState, Frame, Note, Place, Posted, To};

#[derive(Template)]
#[template(path = "case.html")]
pub(super) struct CasePage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) id: ContactId,
    pub(super) me: String,
    pub(super) changed: Option<Note<'static>>,
    pub(super) form: Form,
}

impl CasePage {
    fn languages(&self) -> Vec<Choice<'static>> {
        Choice::all::<Language>(self.frame.language)
    }

    /// How the client can have been told in the same talk.
    fn told(&self) -> Vec<Choice<'static>> {
        Choice::of([SaidHow::InPerson, SaidHow::Phone, SaidHow::Video], self.frame.language)
    }
}

fn page(cx: &mut Cx<'_, '_>, id: ContactId, typed: Option<FormState>) -> Outcome<CasePage> {
    let (w, language) = (Words(cx.language()), cx.language());
    let (_, key, row) = opened::<act::RaiseSupport>(cx, id)?;
    let version = row.version;
    let (changed, form) = match typed {
        Some(form) => (fields::meanwhile(&form, &row, language), beside(form)),
        None => {
            let talks: Vec<TalkRow> = key.all(cx, store::TALKS, &[])?;
            (None, known(cx, row, talks.into_iter().next()))
        }
    };
    let (frame, me) = (cx.frame(w.open_case(), Some(Place::Desk)), cx.actor()?.name.clone());
    Ok(CasePage { frame, w, id, me, changed, form: form.version(version).shown_in(language) })
}

/// What refuses a client who comes back stands beside what it is about.
fn beside(form: FormState) -> FormState {
    form.beside("number", Rule::NoEndedCase).beside("talked_on", Rule::WishBeforeEnd)
}

pub(super) async fn show(visit: Visit, At(id): At<ContactId>) -> Response {
    visit.page(move |cx| page(cx, id, None)).await
}

/// How often one person looks for ended clientships that are not there. Numbers follow each other, and names are few: five slips are
/// free, then one waits a little longer each time (decision 0007). A right one is given back.
const SLIPS: Measure = Measure {
    what: "looks for an ended clientship",
    free: 5,
    first: Duration::from_secs(60),
    longest: Duration::from_secs(60 * 60),
    forgives: Duration::from_secs(60 * 60),
};

pub(super) async fn send(visit: Visit, At(id): At<ContactId>, posted: Posted) -> Response {
    let read = read(&posted, helsinki_date(visit.app.gate.now()));
    let again = move |cx: &mut Cx<'_, '_>, form: &FormState| page(cx, id, Some(form.clone()));
    let measured = match read {
        Ok(Opening::Again(_)) => visit.in_own_measure(SLIPS, &posted, again).await,
        Ok(Opening::New(_)) | Err(_) => Ok(visit),
    };
    match measured {
        Ok(visit) => visit.submit(posted, read, move |cx, new| opens(cx, id, new).map(To::Case), again).await,
        Err(waits) => waits,
    }
}

fn opens(cx: &mut Cx<'_, '_>, id: ContactId, opening: &Opening) -> Outcome<CaseId> {
    match opening {
        Opening::New(new) => open(cx, id, new),
        Opening::Again(back) => {
            let case = open_again(cx, id, back)?;
            give_back(cx, &Count::own(SLIPS, cx)?)?;
            Ok(case)
        }
    }
}
