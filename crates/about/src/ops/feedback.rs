//! What people say about the service: anybody may, without signing in, and it is answered in fourteen days.

use crate::store;
use access::{Actor, Cx, Outcome, Refusal};
use db::{Code, args};
use domain::Duty;
use kernel::{Date, FeedbackId, Language, Line, Prose, Timestamp, coded};
use std::time::Duration;

/// Feedback on accessibility is answered within fourteen days (L 306/2019 §9); here all feedback is.
const TIME_TO_ANSWER: Duration = Duration::from_secs(14 * 24 * 60 * 60);
/// How long feedback is kept after it was handled; the privacy notice says so.
const KEPT: Duration = Duration::from_secs(365 * 24 * 60 * 60);

coded! {
    /// What the feedback is about.
    pub enum Subject {
        /// The pages are hard to use, read or hear (L 306/2019 §9).
        Accessibility = "accessibility",
        /// Anything else in the service.
        Service = "service",
    }
}

/// What somebody says about the service.
#[derive(Debug, Clone)]
pub struct Feedback {
    /// What it is about.
    pub subject: Subject,
    /// The language of the page where it was written.
    pub language: Language,
    /// What went well.
    pub good: Option<Prose<2000>>,
    /// What went badly.
    pub bad: Option<Prose<2000>>,
    /// Which page it is about.
    pub page: Option<Line<300>>,
    /// How to answer; without it nobody can.
    pub reach: Option<Line<200>>,
}

/// The day by which feedback given today is answered.
pub(crate) fn answer_due(today: Date) -> Date {
    today.saturating_add(TIME_TO_ANSWER)
}

/// Leaves feedback.
///
/// # Errors
/// A fault of the engine.
pub fn give_feedback(cx: &mut Cx<'_, '_>, said: &Feedback) -> Outcome<FeedbackId> {
    let (id, now, due) = (cx.new_id(), cx.now(), answer_due(cx.today()));
    let (subject, language) = (Code(said.subject), Code(said.language));
    let (good, bad) = (said.good.as_ref(), said.bad.as_ref());
    let (page, reach) = (said.page.as_ref(), said.reach.as_ref());
    cx.run(store::ADD, args![id, subject, language, now, due, good, bad, page, reach])?;
    Ok(id)
}

/// Whoever asks, when handling feedback is part of the duty: the initial service, which answers the public, and the administrators.
pub(crate) fn handler<'a>(cx: &'a Cx<'_, '_>) -> Outcome<&'a Actor> {
    let actor = cx.actor()?;
    let may = [Duty::FirstLine, Duty::Admin].iter().any(|duty| actor.duties.contains(*duty));
    if may { Ok(actor) } else { Err(Refusal::NotFound.into()) }
}

/// Marks feedback as handled, with what was answered or done in a few words for colleagues.
///
/// # Errors
/// When it is not part of the asker's duty, there is no such feedback, or somebody was first.
pub fn handle_feedback(cx: &mut Cx<'_, '_>, id: FeedbackId, outcome: &Prose<1000>) -> Outcome<()> {
    let (who, now) = (handler(cx)?.account, cx.now());
    if cx.optional::<store::FeedbackRow>(store::ONE, args![id])?.is_none() {
        return Err(Refusal::NotFound.into());
    }
    match cx.run(store::HANDLE, args![id, now, who, outcome])? {
        0 => Err(Refusal::Conflict.into()),
        _ => Ok(()),
    }
}

/// Deletes feedback that was handled a year ago. The program does this by itself.
///
/// # Errors
/// A fault of the engine.
pub fn forget_feedback(cx: &mut Cx<'_, '_>) -> Outcome<()> {
    let before = cx.now().checked_sub(KEPT).unwrap_or(Timestamp::MIN);
    cx.run(store::FORGET, args![before]).map(drop)
}
