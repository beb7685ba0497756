//! What a contact came to: an outcome, a next step, a person. There is no "not ours".

use super::fields;
use crate::{
    Closing, Words, end,
    ops::{offered, opened, others},
};
use access::{
    Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::contact::{Acceptance, ContactState, Ending, NextStep};
use kernel::{ContactId, Timestamp, helsinki_date};
use ui::{Choice, Form, FormState, Frame, Note, Place, Posted, ProblemKind, Say, To, dates, form::Reader};

const FIELDS: [&str; 7] = ["outcome", "next", "on", "colleague", "accepted", "earlier", "to_sender"];

#[derive(Template)]
#[template(path = "end.html")]
pub(super) struct EndPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) id: ContactId,
    pub(super) name: String,
    pub(super) sender: Option<String>,
    pub(super) outcomes: Vec<Choice<'static>>,
    pub(super) colleagues: Vec<Choice<'static>>,
    pub(super) earlier: Vec<Choice<'static>>,
    pub(super) changed: Option<Note<'static>>,
    pub(super) form: Form,
}

fn page(cx: &mut Cx<'_, '_>, id: ContactId, typed: Option<FormState>) -> Outcome<EndPage> {
    let (w, language) = (Words(cx.language()), cx.language());
    let (_, _, row) = opened::<act::ReadContact>(cx, id)?;
    let earlier: Vec<_> = offered(cx, id)?.iter().map(|row| earlier_choice(row, w)).collect();
    let colleagues = others(cx)?
        .into_iter()
        .map(|one| Choice::new(one.account.to_string(), format!("{}, {}, {}", one.name, one.title, one.org_name)));
    let form = typed.unwrap_or_else(|| cx.form());
    let (changed, form) = (fields::meanwhile(&form, &row, language), form.version(row.version));
    Ok(EndPage {
        frame: cx.frame(w.end_contact(), Some(Place::Desk)),
        w,
        id,
        name: row.name.unwrap_or_else(|| w.no_name().to_owned()),
        sender: row.recorder.filter(|_| row.sender_fi.is_some()),
        outcomes: outcomes(w, !earlier.is_empty()),
        colleagues: colleagues.collect(),
        earlier,
        changed,
        form: form.shown_in(language),
    })
}

fn earlier_choice(row: &crate::store::EarlierRow, w: Words) -> Choice<'static> {
    let day = dates::date(helsinki_date(row.received_at), w.0);
    let name = row.name.clone().unwrap_or_else(|| w.no_name().to_owned());
    Choice::new(row.contact.to_string(), format!("{day}, {name}, {}", row.state.0.say(w.0)))
}

/// The outcomes with what each means. A case is opened on a page of its own.
pub(super) fn outcomes(w: Words, with_earlier: bool) -> Vec<Choice<'static>> {
    let hints = [
        (ContactState::Advised, w.advised_hint()),
        (ContactState::SelfCare, w.self_care_hint()),
        (ContactState::Booked, w.booked_hint()),
        (ContactState::PairWork, w.pair_work_hint()),
        (ContactState::HandedOver, w.handed_over_hint()),
        (ContactState::Duplicate, w.duplicate_hint()),
    ];
    let offered = hints.into_iter().filter(|(state, _)| with_earlier || *state != ContactState::Duplicate);
    offered.map(|(state, hint)| Choice::of([state], w.0).remove(0).hint(hint)).collect()
}

pub(super) async fn show(visit: Visit, At(id): At<ContactId>) -> Response {
    visit.page(move |cx| page(cx, id, None)).await
}

fn read(posted: &Posted, now: Timestamp) -> Result<Closing, FormState> {
    let mut r = posted.read(&FIELDS);
    let ending = ending(&mut r, now);
    let what = fields::line(&mut r, "next");
    let on = r.optional("on", |text| ui::form::coming_day(text, helsinki_date(now)));
    if matches!(ending, Some(Ending::SelfCare | Ending::Booked)) && on.is_none() {
        r.missing("on", ProblemKind::Required);
    }
    let (to_sender, version) = (fields::optional_line(&mut r, "to_sender"), r.version());
    r.finish(|| Some(Closing { ending: ending?, next: NextStep { what: what?, on }, to_sender, version: version? }))
}

fn ending(r: &mut Reader<'_>, now: Timestamp) -> Option<Ending> {
    match r.choice::<ContactState>("outcome")? {
        ContactState::Advised => Some(Ending::Advised),
        ContactState::SelfCare => Some(Ending::SelfCare),
        ContactState::Booked => Some(Ending::Booked),
        ContactState::PairWork => r.id("colleague").map(Ending::PairWork),
        ContactState::HandedOver => {
            let by = r.id("colleague");
            if !r.flag("accepted") {
                r.problem("accepted", ProblemKind::Required);
            }
            Some(Ending::HandedOver(Acceptance { by: by?, at: now }))
        }
        ContactState::Duplicate => r.id("earlier").map(Ending::Duplicate),
        ContactState::Received | ContactState::Triaged | ContactState::CaseOpened => {
            r.problem("outcome", ProblemKind::NotAChoice);
            None
        }
    }
}

pub(super) async fn send(visit: Visit, At(id): At<ContactId>, posted: Posted) -> Response {
    let read = read(&posted, visit.app.gate.now());
    visit
        .submit(
            posted,
            read,
            move |cx, closing| end(cx, id, closing).map(|()| To::Contacts),
            move |cx, form| page(cx, id, Some(form.clone())),
        )
        .await
}
