//! How far the survey has come. The first time is kept: early is better (P10, S004).

use super::{read, store};
use crate::{EventKind, event};
use access::{Case, Cx, Outcome, act};
use db::{Code, args};
use domain::survey::{self, Completeness};

/// Calls the survey complete on this level, if it is.
///
/// # Errors
/// What it lacks: a way to reach the client; for the whole also the rehabilitation question and something in each part. When it was
/// called so before, `Conflict`.
pub fn reach_level(cx: &mut Cx<'_, '_>, case: &Case, level: Completeness) -> Outcome<()> {
    let key = case.key::<act::WriteStatements>(cx)?;
    let filled = read(cx, case)?.filled();
    let level = survey::complete(level, &filled).map_err(|lacks| lacks.rules)?;
    let (controller, me, now) = (cx.org()?, cx.actor()?.clone(), cx.now());
    key.run(cx, store::REACH_LEVEL, args![Code(level), now, controller, me.account, me.name])?;
    event::record(cx, &key, kind(level), None)
}

const fn kind(level: Completeness) -> EventKind {
    match level {
        Completeness::First => EventKind::FirstSurveyDone,
        Completeness::Whole => EventKind::WholeSurveyDone,
    }
}
