//! `/cases/{id}/pause`: pausing a clientship, looking at it again, and going on.

use super::pause_form::{Sent, read_end, read_pause};
use crate::{
    CaseHead, Part, Words, head,
    pause::{self, Looker, Running},
};
use access::{
    Case, Cx, Key, Outcome, act, enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::{
    case::{Pause, PauseEnd, pause::last_day},
    clocks::Clocks,
};
use kernel::{CaseId, Coded, Date, helsinki_date};
use ui::{Choice, Facts, Form, FormState, Frame, Note, Place, Posted, Say, To, dates};

/// The page.
#[derive(Template)]
#[template(path = "pause.html")]
pub(super) struct PausePage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) case: CaseId,
    pub(super) given: String,
    pub(super) running: Option<Running>,
    /// Who can be asked to look at the case again.
    pub(super) lookers: Vec<Looker>,
    /// For whoever may pause what goes on, or prolong what is paused.
    pub(super) write: Option<Form>,
    /// For whoever may let it go on.
    pub(super) end: Option<Form>,
    pub(super) today: Date,
}

impl PausePage {
    fn facts<'a>(&self, running: &'a Running) -> Facts<'a> {
        let (w, day) = (self.w, |day| dates::date(day, self.frame.language));
        let facts = Facts::new();
        let facts = match &running.reason {
            Some(reason) => facts.and(w.pause_reason(), reason.as_str()),
            None => facts,
        };
        facts.and(w.pause_checks(), running.who.as_str()).and(w.pause_since(), day(helsinki_date(running.since)))
    }

    fn title(&self, running: &Running) -> String {
        self.w.pause_running(dates::date(running.until, self.frame.language))
    }

    /// What is to be done now that the day has come.
    fn due(&self, running: &Running) -> Option<Note<'static>> {
        running.is_due(self.today).then(|| Note::wait(self.w.pause_is_due(&self.given)))
    }

    fn last_day(&self) -> String {
        dates::date(last_day(self.today, &Clocks::default()), self.frame.language)
    }

    fn who(&self) -> Vec<Choice<'_>> {
        let choice = |one: &Looker| Choice::new(one.account.to_string(), format!("{}, {}", one.name, one.org_name));
        self.lookers.iter().map(choice).collect()
    }

    fn ends(&self) -> Vec<Choice<'static>> {
        let hint = |end: PauseEnd| if end == PauseEnd::ClientsWish { self.w.pause_wish_hint() } else { "" };
        let choice = |end: PauseEnd| {
            let choice = Choice::new(end.code(), end.say(self.frame.language));
            if hint(end).is_empty() { choice } else { choice.hint(hint(end)) }
        };
        PauseEnd::SAID.into_iter().map(choice).collect()
    }
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>) -> Response {
    visit.page(move |cx| page(cx, case, None)).await
}

pub(super) async fn begin(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = read_pause(&posted, helsinki_date(visit.app.gate.now()));
    let act = move |cx: &mut Cx<'_, '_>, wanted: &Pause| {
        let case = enter(cx, case)?;
        pause::begin(cx, &case, wanted).map(|()| To::Case(case.id))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, Some((Sent::Pause, form)))).await
}

pub(super) async fn prolong(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = read_pause(&posted, helsinki_date(visit.app.gate.now()));
    let act = move |cx: &mut Cx<'_, '_>, wanted: &Pause| {
        let case = enter(cx, case)?;
        pause::prolong(cx, &case, wanted).map(|()| To::Case(case.id))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, Some((Sent::Pause, form)))).await
}

pub(super) async fn end(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = read_end(&posted);
    let act = move |cx: &mut Cx<'_, '_>, why: &PauseEnd| {
        let case = enter(cx, case)?;
        pause::go_on(cx, &case, *why).map(|()| To::Case(case.id))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, Some((Sent::End, form)))).await
}

fn page(cx: &mut Cx<'_, '_>, case: CaseId, typed: Option<(Sent, &FormState)>) -> Outcome<PausePage> {
    let case = enter(cx, case)?;
    let key = case.key::<act::ReadCase>(cx)?;
    let (language, w, today) = (cx.language(), Words(cx.language()), cx.today());
    let running = pause::running(cx, &case, &key)?;
    let typed = |which| typed.filter(|(sent, _)| *sent == which).map(|(_, form)| form.clone());
    let ends = running.as_ref().is_some_and(|running| running.may_look);
    let writes = if running.is_some() { ends } else { case.stage.is_open() && case.may::<act::PauseCase>() };
    let write = if writes { Some(typed(Sent::Pause).map_or_else(|| fresh(cx), Ok)?) } else { None };
    let end = ends.then(|| typed(Sent::End).unwrap_or_else(|| cx.form()));
    Ok(PausePage {
        frame: cx.frame(w.pause_title(), Some(Place::Cases)),
        w,
        head: head(cx, &case, Part::Overview).elsewhere(),
        case: case.id,
        lookers: if writes { lookers(cx, &case, &key)? } else { Vec::new() },
        given: case.client.given,
        running,
        write: write.map(|form| form.shown_in(language).prefix("pause-")),
        end: end.map(|form| form.shown_in(language).prefix("end-")),
        today,
    })
}

/// Whoever pauses looks at it again, unless they choose somebody else.
fn fresh(cx: &mut Cx<'_, '_>) -> Outcome<FormState> {
    let me = cx.actor()?.account;
    Ok(cx.form().with("checks", me.to_string()))
}

/// The choice of people tells who is in the team: only to those who may see the team.
fn lookers(cx: &mut Cx<'_, '_>, case: &Case, key: &Key<act::ReadCase>) -> Outcome<Vec<Looker>> {
    let all = pause::lookers(cx, key)?;
    let me = cx.actor()?.account;
    let sees_team = case.may::<act::ReadTeam>();
    Ok(all.into_iter().filter(|one| sees_team || one.account == me).collect())
}
