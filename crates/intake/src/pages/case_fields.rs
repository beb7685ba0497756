//! What is filled in when a clientship is opened from a contact: what is known already, and what came back.

use super::fields;
use crate::{
    CaseFromContact, Returning,
    store::{ContactRow, TalkRow},
};
use access::Cx;
use casework::{NewCase, NewPerson, case_number};
use domain::{Rule, raising::ClientAnswer, responsibility::SaidHow};
use kernel::{Date, Prose};
use ui::{FormState, Phone, Posted, ProblemKind, dates, form::Reader};

const FIELDS: [&str; 12] = [
    "given",
    "family",
    "number",
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

/// What the form asks for: a number tells that the client has been one before.
#[derive(Debug, Clone)]
pub(super) enum Opening {
    /// A new clientship.
    New(Box<CaseFromContact>),
    /// The one that the client has had before.
    Again(Box<Returning>),
}

/// What the contact and the last talk say already.
pub(super) fn known(cx: &mut Cx<'_, '_>, row: ContactRow, talk: Option<TalkRow>) -> FormState {
    let language = cx.language();
    let name = row.name.unwrap_or_default();
    let (given, family) = name.rsplit_once(' ').unwrap_or((&name, ""));
    let said_yes = talk.as_ref().is_some_and(|talk| talk.answer.0 == ClientAnswer::WantsHelp);
    let day = talk.as_ref().map(|talk| dates::date(talk.talked_on, language)).unwrap_or_default();
    let words = own_words(row.said, talk.and_then(|talk| talk.words));
    let mut form = cx
        .form()
        .with("given", given)
        .with("family", family)
        .with("phone", row.phone.as_deref().and_then(Phone::read).map(|phone| phone.to_string()).unwrap_or_default())
        .with("language", kernel::Coded::code(row.language.0))
        .with("talked_on", day)
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

pub(super) fn read(posted: &Posted, today: Date) -> Result<Opening, FormState> {
    let mut r = posted.read(&FIELDS);
    let (person, number) = (person(&mut r, today), number(&mut r));
    let talked_on = r.parse("talked_on", |text| ui::form::past_day(text, today));
    if !r.flag("wants_help") {
        r.problem("wants_help", ProblemKind::Required);
    }
    let told = r.optional_choice("told");
    let (words, version) = (fields::optional_text(&mut r, "words"), r.version());
    if number.is_some() && told.is_none() {
        r.problem("told", ProblemKind::Rule(Rule::ManagerNotTold));
    }
    r.finish(|| opening(number, (person?, talked_on?, told, words), version?))
}

/// A number that cannot be one is answered like one that fits nobody.
fn number(r: &mut Reader<'_>) -> Option<String> {
    r.optional("number", |text| case_number(text).ok_or(ProblemKind::Rule(Rule::NoEndedCase)))
}

type Said = (NewPerson, Date, Option<SaidHow>, Option<Prose<2000>>);

fn opening(number: Option<String>, (person, on, told, words): Said, version: i64) -> Option<Opening> {
    Some(match number {
        Some(number) => {
            let told = told?;
            Opening::Again(Box::new(Returning { number, person, said_on: on, told, words, version }))
        }
        None => {
            let answer = ClientAnswer::WantsHelp;
            let case = NewCase { person, answer, talked_on: on, ask_again: None, told, words };
            Opening::New(Box::new(CaseFromContact { case, version }))
        }
    })
}

fn person(r: &mut Reader<'_>, today: Date) -> Option<NewPerson> {
    let (given, family) = (fields::line(r, "given"), fields::line(r, "family"));
    let phone = r.optional_phone("phone").map(|phone| phone.as_str().to_owned());
    let email = r.optional_email("email");
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
