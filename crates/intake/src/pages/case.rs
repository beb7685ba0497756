//! A case opens from a contact: what is known is filled in, nothing is told twice (WCAG 3.3.7; I1).

use super::fields;
use crate::{
    CaseFromContact, Words, open,
    ops::opened,
    store::{self, ContactRow, TalkRow},
};
use access::{
    Cx, Outcome, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{NewCase, NewPerson};
use domain::{raising::ClientAnswer, responsibility::SaidHow};
use kernel::{ContactId, Date, Language, helsinki_date};
use ui::{Choice, Form, FormState, Frame, Note, Phone, Place, Posted, ProblemKind, To, dates, form::Reader};

const FIELDS: [&str; 11] = [
    "given",
    "family",
    "phone",
    "email",
    "birth_date",
    "language",
    "reach_note",
    "talked_on",
    "wants_help",
    "told",
    "words",
];

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
        Some(form) => (fields::meanwhile(&form, &row, language), form),
        None => {
            let talks: Vec<TalkRow> = key.all(cx, store::TALKS, &[])?;
            (None, known(cx, row, talks.into_iter().next()))
        }
    };
    let (frame, me) = (cx.frame(w.open_case(), Some(Place::Desk)), cx.actor()?.name.clone());
    Ok(CasePage { frame, w, id, me, changed, form: form.version(version).shown_in(language) })
}

/// What the contact and the last talk say already.
fn known(cx: &mut Cx<'_, '_>, row: ContactRow, talk: Option<TalkRow>) -> FormState {
    let language = cx.language();
    let name = row.name.unwrap_or_default();
    let (given, family) = name.rsplit_once(' ').unwrap_or((&name, ""));
    let said_yes = talk.as_ref().is_some_and(|talk| talk.answer.0 == ClientAnswer::WantsHelp);
    let day = talk.as_ref().map_or(cx.today(), |talk| talk.talked_on);
    let words = own_words(row.said, talk.and_then(|talk| talk.words));
    let mut form = cx
        .form()
        .with("given", given)
        .with("family", family)
        .with("phone", row.phone.as_deref().and_then(Phone::read).map(|phone| phone.to_string()).unwrap_or_default())
        .with("language", kernel::Coded::code(row.language.0))
        .with("talked_on", dates::date(day, language))
        .with("words", words);
    if said_yes {
        form = form.with("wants_help", "yes");
    }
    form
}

/// What the client wrote or said at the contact, and then in the talk: whoever answers for the case reads both, and the client need not
/// tell it again (domain §6).
fn own_words(said: String, talk: Option<String>) -> String {
    match talk {
        Some(talk) if said.is_empty() || talk.contains(&said) => talk,
        Some(talk) if !talk.is_empty() => format!("{said}\n\n{talk}"),
        Some(_) | None => said,
    }
}

pub(super) async fn show(visit: Visit, At(id): At<ContactId>) -> Response {
    visit.page(move |cx| page(cx, id, None)).await
}

fn read(posted: &Posted, today: Date) -> Result<CaseFromContact, FormState> {
    let mut r = posted.read(&FIELDS);
    let person = person(&mut r, today);
    let talked_on = r.parse("talked_on", |text| ui::form::past_day(text, today));
    if !r.flag("wants_help") {
        r.problem("wants_help", ProblemKind::Required);
    }
    let told = r.optional_choice("told");
    let (words, version) = (fields::optional_text(&mut r, "words"), r.version());
    r.finish(|| {
        let answer = ClientAnswer::WantsHelp;
        let case = NewCase { person: person?, answer, talked_on: talked_on?, ask_again: None, told, words };
        Some(CaseFromContact { case, version: version? })
    })
}

fn person(r: &mut Reader<'_>, today: Date) -> Option<NewPerson> {
    let (given, family) = (fields::line(r, "given"), fields::line(r, "family"));
    let phone = r.optional_phone("phone").map(|phone| phone.as_str().to_owned());
    let email = r.optional("email", email);
    let birth_date = r.optional("birth_date", |text| ui::form::past_day(text, today));
    let (language, reach_note) = (r.choice("language"), fields::optional_line(r, "reach_note"));
    let municipality = None;
    Some(NewPerson {
        given: given?,
        family: family?,
        phone,
        email,
        municipality,
        language: language?,
        birth_date,
        reach_note,
    })
}

/// An address that could be one: something, an at sign, something with a dot.
fn email(text: &str) -> Result<String, ProblemKind> {
    let fits = text.split_once('@').is_some_and(|(name, place)| {
        !name.is_empty() && place.split_once('.').is_some_and(|(own, top)| !own.is_empty() && top.len() > 1)
    });
    let plain = text.len() <= 254 && !text.contains(|c: char| c.is_whitespace() || c.is_control());
    if fits && plain { Ok(text.to_owned()) } else { Err(ProblemKind::Email) }
}

pub(super) async fn send(visit: Visit, At(id): At<ContactId>, posted: Posted) -> Response {
    let read = read(&posted, helsinki_date(visit.app.gate.now()));
    visit
        .submit(
            posted,
            read,
            move |cx, new| open(cx, id, new).map(To::Case),
            move |cx, form| page(cx, id, Some(form.clone())),
        )
        .await
}
