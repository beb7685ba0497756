//! Sending yeses, and what was agreed about a question.

use super::{
    asked::{Desk, Open},
    card,
    plan::page,
};
use crate::{
    codes::{PartyId, PartyKind, RecordedHow},
    ops,
};
use access::{
    Cx, Refusal,
    web::{At, Visit},
};
use axum::response::Response;
use kernel::{ActionId, CaseId, Prose};
use ui::{FormState, Posted, To};

pub(super) async fn approve(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let number = posted.carried().find(|(name, _)| *name == "number").and_then(|(_, value)| value.parse().ok());
    let act = move |cx: &mut Cx<'_, '_>| {
        let entered = access::enter(cx, case)?;
        ops::approve_own(cx, &entered, number.ok_or(Refusal::NotFound)?).map(|()| To::Plan(case))
    };
    visit.press(posted, &["number"], act).await
}

/// An answer that somebody gave outside the service.
struct Recorded {
    number: i64,
    party: (PartyKind, PartyId),
    how: RecordedHow,
}

fn read_record(posted: &Posted) -> Result<Recorded, FormState> {
    let mut r = posted.read(&["number", "party", "how"]);
    let number = r.number("number", 1..=i64::MAX);
    let (party, how) = (r.parse("party", card::read_party), r.choice("how"));
    r.finish(|| Some(Recorded { number: number?, party: party?, how: how? }))
}

pub(super) async fn record(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let act = move |cx: &mut Cx<'_, '_>, said: &Recorded| {
        let entered = access::enter(cx, case)?;
        match said.party.0 {
            PartyKind::Client => ops::record_clients_answer(cx, &entered, said.number, said.how),
            PartyKind::Professional | PartyKind::Member => {
                ops::record_performers_answer(cx, &entered, said.party, said.number, said.how)
            }
        }
        .map(|()| To::Plan(case))
    };
    let read = read_record(&posted);
    visit.submit(posted, read, act, move |cx, form| page(cx, case, &Desk::again(Open::Record, form))).await
}

/// Nothing comes in the place of what was stopped.
pub(super) async fn nothing_instead(
    visit: Visit,
    At((case, action)): At<(CaseId, ActionId)>,
    posted: Posted,
) -> Response {
    let act = move |cx: &mut Cx<'_, '_>| {
        let entered = access::enter(cx, case)?;
        ops::nothing_instead(cx, &entered, action).map(|()| To::Plan(case))
    };
    visit.press(posted, &[], act).await
}

fn read_answer(posted: &Posted) -> Result<Prose<1000>, FormState> {
    let mut r = posted.read(&["answer"]);
    let answer = r.prose("answer");
    r.finish(|| answer)
}

pub(super) async fn question(visit: Visit, At((case, action)): At<(CaseId, ActionId)>, posted: Posted) -> Response {
    let act = move |cx: &mut Cx<'_, '_>, words: &Prose<1000>| {
        let entered = access::enter(cx, case)?;
        ops::answer_question(cx, &entered, action, words).map(|()| To::Plan(case))
    };
    let read = read_answer(&posted);
    visit.submit(posted, read, act, move |cx, form| page(cx, case, &Desk::again(Open::Question(action), form))).await
}
