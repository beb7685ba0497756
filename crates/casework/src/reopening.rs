//! A clientship that has ended opens again: the same number, the whole history, and somebody who answers from the same moment on (P36, T10,
//! decision 0009).

use crate::{
    EventKind, NewPerson, event, responsibility, situation, stage,
    store::{self, ClosedRow},
    talk,
};
use access::{Case, Cx, Key, Outcome, act};
use db::{Code, args};
use domain::{Rule, responsibility::SaidHow};
use kernel::{Date, Prose, helsinki_date};

/// How a client comes back.
#[derive(Debug, Clone)]
pub struct ComingBack {
    /// The day on which the client said that they want to.
    pub said_on: Date,
    /// How the client was told who answers for them now.
    pub told: SaidHow,
    /// What the client hopes for now, in their own words.
    pub words: Option<Prose<2000>>,
    /// What the client has told of themselves now: ways to reach them take the place of those that were known. The name stays as it is.
    pub person: Option<NewPerson>,
}

/// Opens an ended clientship again. Whoever does it answers for the client from now on, and the basis decides how far the road goes at
/// once. Nobody of the former team comes back by themselves.
///
/// # Errors
/// When it has not ended, the client said so before it ended, or the guards of where the work goes on are not met.
pub fn reopen(cx: &mut Cx<'_, '_>, case: &Case, back: &ComingBack) -> Outcome<()> {
    let key = case.key::<act::ReopenCase>(cx)?;
    said_since_the_end(cx, &key, back.said_on)?;
    talk::wants_help(cx, &key, back.said_on)?;
    if let Some(person) = &back.person {
        renew(cx, &key, person)?;
    }
    responsibility::begin_again(cx, &key, back.told)?;
    stage::go_back(cx, case, &key)?;
    event::record(cx, &key, EventKind::Reopened, None)?;
    said_anew(cx, case, back.words.as_ref())
}

/// Whoever opened it answers for the client now, and writes as such.
fn said_anew(cx: &mut Cx<'_, '_>, case: &Case, words: Option<&Prose<2000>>) -> Outcome<()> {
    let Some(words) = words else { return Ok(()) };
    let now = access::enter(cx, case.id)?;
    if now.may::<act::RecordClientsWords>() { situation::words_on_return(cx, &now, words) } else { Ok(()) }
}

fn said_since_the_end(cx: &mut Cx<'_, '_>, key: &Key<act::ReopenCase>, said_on: Date) -> Outcome<()> {
    let row: ClosedRow = key.one(cx, store::CLOSED_AT, &[])?;
    let before = row.closed_at.is_some_and(|closed| said_on < helsinki_date(closed));
    if before { Err(Rule::WishBeforeEnd.into()) } else { Ok(()) }
}

fn renew(cx: &mut Cx<'_, '_>, key: &Key<act::ReopenCase>, person: &NewPerson) -> Outcome<()> {
    let values = args![
        person.phone.as_deref(),
        person.email.as_deref(),
        person.reach_note.as_ref(),
        person.municipality.as_deref(),
        person.birth_date,
        Code(person.language)
    ];
    key.run(cx, store::RENEW_PERSON, values).map(drop)
}
