//! A case opens: person, case, talk and interim case manager in one transaction (I1, M08b).

use crate::{EventKind, event, folded, responsibility, store};
use access::{Cx, Key, Outcome, Refusal, act, found};
use db::{Code, args};
use domain::{
    case::Stage,
    raising::{ClientAnswer, Raising},
    responsibility::SaidHow,
};
use kernel::{CaseId, Date, Language, Line, PersonId, Prose};

/// The person behind a new case. Only the name must be known; a way to reach the client is asked for before the work goes on.
#[derive(Debug, Clone)]
pub struct NewPerson {
    /// The given name that people call.
    pub given: Line<80>,
    /// The family name.
    pub family: Line<80>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// The three-digit code of the home municipality.
    pub municipality: Option<String>,
    /// The language in which letters and the client's own pages speak (423/2003).
    pub language: Language,
    /// The day of birth, when it is known.
    pub birth_date: Option<Date>,
    /// The best way and time to reach the client.
    pub reach_note: Option<Line<300>>,
}

/// A new case.
#[derive(Debug, Clone)]
pub struct NewCase {
    /// The client.
    pub person: NewPerson,
    /// The talk in which support was brought up: the client's answer.
    pub answer: ClientAnswer,
    /// The day of the talk.
    pub talked_on: Date,
    /// When to ask again, after "not now".
    pub ask_again: Option<Date>,
    /// How the client was told who answers for now, if that was done in the same talk.
    pub told: Option<SaidHow>,
    /// The client's own words at the beginning.
    pub words: Option<Prose<2000>>,
}

/// Opens a case. The asker becomes its interim case manager in the same transaction.
///
/// # Errors
/// When the asker's duty is not to take clients, or the talk cannot be so.
pub fn open_case(cx: &mut Cx<'_, '_>, new: &NewCase) -> Outcome<CaseId> {
    let (id, me, today) = (cx.new_id(), cx.actor()?.account, cx.today());
    let raising = Raising::new(new.talked_on, me, new.answer, new.ask_again, today)?;
    let key = found::<act::RaiseSupport>(cx, id)?;
    let person = add_person(cx, &key, &new.person)?;
    add_case(cx, &key, person)?;
    let interim = responsibility::myself(cx)?;
    responsibility::begin(cx, &key, interim)?;
    let talk = cx.new_id::<kernel::kind::Event>();
    let (answer, org) = (Code(raising.answer()), cx.org()?);
    key.run(cx, store::ADD_TALK, args![talk, raising.on(), me, answer, raising.ask_again(), org])?;
    event::record(cx, &key, EventKind::Opened, None)?;
    first_words(cx, &key, new)?;
    Ok(id)
}

fn add_person(cx: &mut Cx<'_, '_>, key: &Key<act::RaiseSupport>, person: &NewPerson) -> Outcome<PersonId> {
    let id = cx.new_id();
    let values = args![
        id,
        &person.given,
        &person.family,
        folded(person.family.as_str()),
        folded(person.given.as_str()),
        person.birth_date,
        person.municipality.as_deref(),
        Code(person.language),
        person.phone.as_deref(),
        person.email.as_deref(),
        person.reach_note.as_ref(),
        false,
        cx.now()
    ];
    key.run(cx, store::ADD_PERSON, values)?;
    Ok(id)
}

fn add_case(cx: &mut Cx<'_, '_>, key: &Key<act::RaiseSupport>, person: PersonId) -> Outcome<()> {
    let unit = cx.actor()?.unit.ok_or(Refusal::NotFound)?;
    let (org, now) = (cx.org()?, cx.now());
    let count: Option<store::Count> = cx.optional(store::COUNT_CASES, &[])?;
    let number = crate::number::written(1001 + count.map_or(0, |row| row.n));
    key.run(cx, store::ADD_CASE, args![number, person, org, unit, Code(Stage::Raised), now])?;
    Ok(())
}

/// What was said and done in the same talk: who answers for now, and the client's own words.
fn first_words(cx: &mut Cx<'_, '_>, key: &Key<act::RaiseSupport>, new: &NewCase) -> Outcome<()> {
    let case = access::enter(cx, key.case())?;
    if let Some(how) = new.told {
        responsibility::tell(cx, &case, how)?;
    }
    if let Some(words) = &new.words {
        crate::situation::first_words(cx, &case, words)?;
    }
    Ok(())
}
