//! The steps between a contact and its end: taking it, the first answer, the three questions, the talk.

use super::{going_on, opened};
use crate::{Words, store};
use access::{Cx, Outcome, act};
use db::{Code, args};
use domain::{
    raising::{ClientAnswer, Raising},
    screening::{Answers, HealthCheck, QuestionSet, Situation, WorkingLife},
};
use kernel::{ContactId, Date, Prose};

/// Takes a contact; from then on everybody sees who has it. Taking over is allowed.
///
/// # Errors
/// When it has ended, or somebody else moved it since the page was opened.
pub fn take(cx: &mut Cx<'_, '_>, id: ContactId, version: i64) -> Outcome<()> {
    let (_, key, row) = opened::<act::TriageContact>(cx, id)?;
    let (state, me) = (row.state.0.take()?, cx.actor()?.account);
    let step = Words(row.language.0).step_taken();
    key.run_if_unchanged(cx, store::TAKE, args![Code(state), step, me, version])
}

/// The first human answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// What was answered. Whoever reads with a code reads exactly this.
    pub text: Prose<2000>,
    /// The version of the contact that was looked at.
    pub version: i64,
}

/// Records the answer; the clock of the first answer stops. Whoever answers has taken the contact.
///
/// # Errors
/// When it has ended, or somebody else moved it since the page was opened.
pub fn answer(cx: &mut Cx<'_, '_>, id: ContactId, answer: &Answer) -> Outcome<()> {
    let (_, key, row) = opened::<act::TriageContact>(cx, id)?;
    let (state, me, now) = (row.state.0.take()?, cx.actor()?.account, cx.now());
    let step = Words(row.language.0).step_answered();
    key.run_if_unchanged(cx, store::ANSWER, args![Code(state), step, me, &answer.text, now, answer.version])
}

/// What was answered to the three questions.
#[derive(Debug, Clone, Copy)]
pub struct Screened {
    /// Question 1.
    pub working_life: WorkingLife,
    /// Question 2, when it was asked.
    pub situation: Option<Situation>,
    /// Question 3.
    pub health_check: HealthCheck,
}

/// Records the three questions (P03). The answers belong to the asker's organisation; they suggest, a human decides.
///
/// # Errors
/// When the contact has ended, or the second question was left out for somebody not in work, or answered for somebody in work.
pub fn screen(cx: &mut Cx<'_, '_>, id: ContactId, asked: &Screened) -> Outcome<()> {
    let answers = Answers::new(asked.working_life, asked.situation, asked.health_check)?;
    let (_, key, row) = opened::<act::RecordScreening>(cx, id)?;
    going_on(cx, &row)?;
    let (screening, me, org, now) = (cx.new_id::<kernel::kind::Statement>(), cx.actor()?.account, cx.org()?, cx.now());
    let set = Code(QuestionSet::SampoharjuV1);
    let (work, check) = (Code(answers.working_life()), Code(answers.health_check()));
    let situation = answers.situation().map(Code);
    key.run(cx, store::ADD_SCREENING, args![screening, me, org, set, work, situation, check, now]).map(drop)
}

/// A talk in which support was brought up (P02, M08b).
#[derive(Debug, Clone)]
pub struct Talk {
    /// The day.
    pub on: Date,
    /// What the client answered.
    pub answer: ClientAnswer,
    /// When to ask again, after "not now".
    pub ask_again: Option<Date>,
    /// The client's own words.
    pub words: Option<Prose<2000>>,
}

/// Records the talk and the client's answer. It is also an answer to the contact.
///
/// # Errors
/// When the contact has ended, the talk lies ahead, or the day to ask again does not fit the answer.
pub fn talk(cx: &mut Cx<'_, '_>, id: ContactId, talk: &Talk) -> Outcome<()> {
    let (me, org, today, now) = (cx.actor()?.account, cx.org()?, cx.today(), cx.now());
    let raising = Raising::new(talk.on, me, talk.answer, talk.ask_again, today)?;
    let (_, key, row) = opened::<act::RaiseSupport>(cx, id)?;
    going_on(cx, &row)?;
    let id = cx.new_id::<kernel::kind::Statement>();
    let (answer, again) = (Code(raising.answer()), raising.ask_again());
    key.run(cx, store::ADD_TALK, args![id, me, org, raising.on(), answer, again, talk.words.as_ref(), now])?;
    let step = Words(row.language.0).step_answered();
    key.run(cx, store::ANSWERED, args![now, step]).map(drop)
}
