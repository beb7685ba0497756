//! The rehabilitation question. It is asked of everybody, and not asking it is not an answer (P22, S001).

use super::{read, store};
use crate::{EventKind, event};
use access::{Case, Cx, Outcome, Refusal, act};
use db::args;
use domain::survey::Rehabilitation;

/// Whether anybody has asked it, also where the asker may not read the answer; true for somebody who may not read the survey, since it is not
/// theirs to ask.
///
/// # Errors
/// A fault of the engine.
pub fn rehabilitation_is_asked(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<bool> {
    if !case.may::<act::ReadStatements>() {
        return Ok(true);
    }
    let key = case.key::<act::ReadStatements>(cx)?;
    read::is_asked(cx, &key)
}

/// Answers the question in the writer's own register; earlier answers stay. `base` is the version that the writer saw, 0 when there was none.
///
/// # Errors
/// [`Refusal::Conflict`] when somebody of the same organisation answered something else meanwhile.
pub fn answer_rehabilitation(cx: &mut Cx<'_, '_>, case: &Case, answer: &Rehabilitation, base: i64) -> Outcome<()> {
    let key = case.key::<act::WriteStatements>(cx)?;
    let (controller, me, now) = (cx.org()?, cx.actor()?.clone(), cx.now());
    let given = read::rehabilitation(cx, &key)?.answers;
    let own = given.iter().find(|given| given.controller == controller);
    if own.is_some_and(|own| own.answer == *answer) {
        return Ok(());
    }
    if own.map_or(0, |own| own.version) != base {
        return Err(Refusal::Conflict.into());
    }
    let values = args![controller, base + 1, answer.code(), answer.reason(), me.account, me.name, now];
    key.run(cx, store::ANSWER_REHABILITATION, values)?;
    event::record(cx, &key, EventKind::RehabilitationAsked, None)
}
