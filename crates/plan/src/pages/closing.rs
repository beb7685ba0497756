//! `/cases/{id}/closing`: follow-up after the services, ending the clientship into something, and opening it again.

use super::{
    action_fields::day,
    closing_ends::{self, Ending, EndsPart, ending},
    way_back::WayBack,
};
use crate::{
    Words,
    codes::How,
    history::{self, Closing},
    model::ActionView,
    ops::{self, ClosingText, FollowUpText, ResolvedText},
    view,
};
use access::{
    Case, Cx, Outcome, Refusal, act,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{CaseHead, Part};
use domain::{
    Rule,
    case::Stage,
    clocks::{Clocks, Term},
    closing::{self, ClosingReason},
    date_input::Edge,
};
use kernel::{CaseId, Coded, Date, Language, helsinki_date};
use ui::{Choice, Form, FormState, Frame, Place, Posted, ProblemKind, Say, To, dates};

/// Which of the page's forms was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    Resolved,
    FollowUp,
    Close,
    Reopen,
}

#[derive(Template)]
#[template(path = "closing.html")]
pub(super) struct ClosingPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) given: String,
    /// Support was only brought up: the client can still say no.
    pub(super) may_talk: bool,
    /// The initial service may have been enough.
    pub(super) resolved: Option<Form>,
    pub(super) follow_up: Option<Form>,
    /// Actions that stand in the way of follow-up.
    pub(super) open_actions: Vec<String>,
    pub(super) close: Option<Form>,
    /// What ends with it.
    pub(super) ending: Ending,
    pub(super) reasons: Vec<ClosingReason>,
    pub(super) message_waits: bool,
    /// What somebody had typed when another had ended the clientship meanwhile.
    pub(super) too_late: Option<String>,
    pub(super) way_back: Option<WayBack>,
    pub(super) steps: Vec<Closing>,
    pub(super) language: Language,
}

impl ClosingPage {
    /// Beside the death of a client stands that nothing more has to be told.
    fn reasons(&self) -> Vec<Choice<'static>> {
        let choice = |reason: &ClosingReason| {
            let choice = Choice::new(reason.code(), reason.say(self.language));
            if reason.client_can_be_told() { choice } else { choice.hint(self.w.closing_of_the_dead()) }
        };
        self.reasons.iter().map(choice).collect()
    }

    /// What becomes of the open actions, who hears of it, and of the consent.
    fn ends<'p>(&'p self, form: &'p Form) -> EndsPart<'p> {
        EndsPart { w: self.w, ending: &self.ending, form, language: self.language }
    }

    fn outcomes(&self) -> Vec<Choice<'static>> {
        Choice::all::<closing::Outcome>(self.language)
    }

    fn ways(&self) -> Vec<Choice<'static>> {
        Choice::of(How::TOLD, self.language)
    }

    /// One step of the history, as people read it.
    fn about(&self, step: &Closing) -> String {
        let day = |day: Date| self.w.closing_asked_again(dates::date(day, self.language));
        let parts = [
            step.reason.map(|reason| reason.say(self.language).to_owned()),
            step.outcome.map(|outcome| outcome.say(self.language).to_owned()),
            step.follow_up_on.map(day),
            step.told.map(|how| self.w.closing_told(how.say(self.language).to_lowercase())),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn at(&self, step: &Closing) -> String {
        dates::date(helsinki_date(step.at), self.language)
    }
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>) -> Response {
    visit.page(move |cx| page(cx, case, None)).await
}

pub(super) fn page(cx: &mut Cx<'_, '_>, case: CaseId, typed: Option<(Sent, &FormState)>) -> Outcome<ClosingPage> {
    let case = access::enter(cx, case)?;
    case.key::<act::ReadPlan>(cx)?;
    let steps = history::closings(cx, &case)?;
    let (language, w) = (cx.language(), Words(cx.language()));
    let follows = case.stage == Stage::InServices && case.may::<act::AdvanceStage>();
    let closes = case.stage.is_open() && case.may::<act::CloseCase>();
    let typed_of = |which| typed.filter(|(sent, _)| *sent == which).map(|(_, form)| form.clone());
    let early = matches!(case.stage, Stage::Raised | Stage::Assessing) && case.may::<act::AdvanceStage>();
    let resolved = early.then(|| typed_of(Sent::Resolved).unwrap_or_else(|| cx.form()));
    let open_actions = if follows { open_actions(cx, &case)? } else { Vec::new() };
    let follow_up = follows.then(|| typed_of(Sent::FollowUp).unwrap_or_else(|| fresh_follow_up(cx)));
    let close = closes.then(|| typed_of(Sent::Close).unwrap_or_else(|| cx.form()));
    let ending = if closes { ending(cx, &case)? } else { Ending::default() };
    let too_late = if closes { None } else { typed_of(Sent::Close).map(|form| form.value("words").to_owned()) };
    let way_back = WayBack::of(cx, &case, &steps, typed_of(Sent::Reopen));
    Ok(ClosingPage {
        frame: cx.frame(w.closing_title(), Some(Place::Cases)),
        w,
        head: casework::head(cx, &case, Part::Plan),
        case: case.id,
        given: case.client.given.clone(),
        may_talk: case.stage == Stage::Raised && case.may::<act::RaiseSupport>(),
        resolved: resolved.map(|form| form.shown_in(language).prefix("resolved-")),
        follow_up: follow_up.map(|form| form.shown_in(language).prefix("follow-")),
        open_actions,
        close: close
            .map(|form| form.beside(closing_ends::ALL, Rule::OpenActionUndecided).shown_in(language).prefix("close-")),
        ending,
        reasons: reasons(case.stage),
        message_waits: closes && message_waits(cx, &case)?,
        too_late,
        way_back,
        steps,
        language,
    })
}

fn fresh_follow_up(cx: &mut Cx<'_, '_>) -> FormState {
    let day = Clocks::default().due_after(Term::FollowUp, cx.today());
    let language = cx.language();
    cx.form().with("on", dates::date(day, language))
}

fn open_actions(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Vec<String>> {
    let plan = view::view(cx, case)?;
    let open = plan.iter().flat_map(|plan| plan.sheet.actions()).filter(|action| !action.status.is_settled());
    Ok(open.map(|action: &ActionView| action.what.clone()).collect())
}

fn message_waits(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<bool> {
    let key = case.key::<act::CloseCase>(cx)?;
    casework::message::waits(cx, &key)
}

/// The reasons that can end a clientship that stands here.
fn reasons(stage: Stage) -> Vec<ClosingReason> {
    let at_the_end = matches!(stage, Stage::FollowUp | Stage::ResolvedInInitialService | Stage::Declined);
    let here = |reason: &ClosingReason| at_the_end || reason.ends_anywhere();
    ClosingReason::ALL.iter().copied().filter(here).collect()
}

fn read_resolved(posted: &Posted) -> Result<ResolvedText, FormState> {
    let mut r = posted.read(&["outcome", "words"]);
    let (outcome, words) = (r.choice("outcome"), r.optional_prose("words"));
    r.finish(|| Some(ResolvedText { outcome: outcome?, words }))
}

pub(super) async fn resolved(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = read_resolved(&posted);
    let act = move |cx: &mut Cx<'_, '_>, text: &ResolvedText| {
        let entered = access::enter(cx, case)?;
        ops::resolve(cx, &entered, text).map(|()| To::Closing(case))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, Some((Sent::Resolved, form)))).await
}

fn read_follow_up(posted: &Posted, today: Date) -> Result<FollowUpText, FormState> {
    let mut r = posted.read(&["outcome", "words", "on"]);
    let (outcome, words) = (r.choice("outcome"), r.optional_prose("words"));
    let on = day(&mut r, "on", Edge::Start, today);
    if on.is_none_or(|on| on <= today) {
        r.missing("on", ProblemKind::Rule(Rule::FollowUpDayMissing));
    }
    r.finish(|| Some(FollowUpText { outcome: outcome?, words, on: on? }))
}

pub(super) async fn follow_up(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = read_follow_up(&posted, helsinki_date(visit.app.gate.now()));
    let act = move |cx: &mut Cx<'_, '_>, text: &FollowUpText| {
        let entered = access::enter(cx, case)?;
        ops::begin_follow_up(cx, &entered, text).map(|()| To::Closing(case))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, Some((Sent::FollowUp, form)))).await
}

/// Of somebody who has died nothing more is asked.
fn read_closing(posted: &Posted) -> Result<ClosingText, FormState> {
    let actions = closing_ends::fields(posted);
    let known = ["reason", "outcome", "words", "told", closing_ends::ALL].into_iter().chain(actions.iter().copied());
    let mut r = posted.read(&known.collect::<Vec<_>>());
    let (reason, outcome) = (r.choice("reason"), r.optional_choice("outcome"));
    let (words, told) = (r.optional_prose("words"), r.optional_choice("told"));
    let lives = reason.is_some_and(ClosingReason::client_can_be_told);
    if lives && outcome.is_none() {
        r.problem("outcome", ProblemKind::Rule(Rule::OutcomeMissing));
    }
    if lives && told.is_none() {
        r.problem("told", ProblemKind::Rule(Rule::ClientNotToldOfClosing));
    }
    let ends = closing_ends::read(&mut r, &actions, reason);
    r.finish(|| Some(ClosingText { reason, outcome, words, told, ends }))
}

/// Two can end the same clientship in the same moment: whoever comes second sees what the first said, and keeps the own words.
pub(super) async fn close(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = read_closing(&posted);
    let act = move |cx: &mut Cx<'_, '_>, text: &ClosingText| {
        let entered = access::enter(cx, case)?;
        if !entered.stage.is_open() {
            return Err(Refusal::Conflict.into());
        }
        ops::close(cx, &entered, text).map(|()| To::Closing(case))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, Some((Sent::Close, form)))).await
}
