//! The way back: whoever answered for the client a moment ago opens the ended clientship again, after talking with the client (P36,
//! decision 0009).

use super::closing::{self, Sent};
use crate::{Words, history::Closing, ops};
use access::{
    Case, Cx, act,
    web::{At, Visit},
};
use askama::{Template, filters::HtmlSafe};
use axum::response::Response;
use casework::ComingBack;
use domain::{Rule, case::Stage, closing::ClosingReason, responsibility::SaidHow};
use kernel::{CaseId, Date, Language, helsinki_date};
use ui::{Choice, Form, FormState, Posted, To, dates, form::past_day};

/// The part of the page of an ended clientship that opens it again, with what follows from it.
#[derive(Template)]
#[template(path = "way-back.html")]
pub(super) struct WayBack {
    pub(super) w: Words,
    pub(super) language: Language,
    pub(super) case: CaseId,
    pub(super) given: String,
    pub(super) number: String,
    /// It was closed; otherwise the client said no before it began.
    pub(super) closed: bool,
    /// The client was recorded as dead.
    pub(super) died: bool,
    /// The last day of the consent that is still in force.
    pub(super) consent_until: Option<Date>,
    pub(super) form: Form,
}
impl HtmlSafe for WayBack {}

impl WayBack {
    /// Nothing when the clientship has not ended, or it is not the looker's to open.
    pub(super) fn of(cx: &mut Cx<'_, '_>, case: &Case, steps: &[Closing], typed: Option<FormState>) -> Option<Self> {
        let ended = matches!(case.stage, Stage::Closed | Stage::Declined);
        if !ended || !case.may::<act::ReopenCase>() {
            return None;
        }
        let language = cx.language();
        let form = typed.unwrap_or_else(|| fresh(cx));
        Some(Self {
            w: Words(language),
            language,
            case: case.id,
            given: case.client.given.clone(),
            number: case.number.clone(),
            closed: case.stage == Stage::Closed,
            died: why(steps) == Some(ClosingReason::Deceased),
            consent_until: case.consent_until,
            form: form.beside("said_on", Rule::WishBeforeEnd).shown_in(language).prefix("reopen-"),
        })
    }

    fn title(&self) -> String {
        if self.died { self.w.reopen_mistake().to_owned() } else { self.w.reopen_title(&self.given) }
    }

    fn ways(&self) -> Vec<Choice<'static>> {
        Choice::of([SaidHow::InPerson, SaidHow::Phone, SaidHow::Video], self.language)
    }

    /// Whether the consent goes on, or is asked for anew before anybody else takes part.
    fn consent(&self) -> String {
        match self.consent_until {
            Some(day) => self.w.reopen_consent_lives(dates::date(day, self.language)),
            None => self.w.reopen_consent_ended().to_owned(),
        }
    }
}

fn fresh(cx: &mut Cx<'_, '_>) -> FormState {
    let (today, language) = (cx.today(), cx.language());
    cx.form().with("said_on", dates::date(today, language))
}

/// Why it was closed last.
fn why(steps: &[Closing]) -> Option<ClosingReason> {
    steps.iter().find_map(|step| step.reason)
}

fn read(posted: &Posted, today: Date) -> Result<ComingBack, FormState> {
    let mut r = posted.read(&["said_on", "words", "told"]);
    let said_on = r.parse("said_on", |text| past_day(text, today));
    let (words, told) = (r.optional_prose("words"), r.choice("told"));
    r.finish(|| Some(ComingBack { said_on: said_on?, told: told?, words, person: None }))
}

pub(super) async fn reopen(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = read(&posted, helsinki_date(visit.app.gate.now()));
    let act = move |cx: &mut Cx<'_, '_>, back: &ComingBack| {
        let entered = access::enter(cx, case)?;
        ops::reopen(cx, &entered, back).map(|()| To::Case(case))
    };
    visit.submit(posted, read, act, move |cx, form| closing::page(cx, case, Some((Sent::Reopen, form)))).await
}
