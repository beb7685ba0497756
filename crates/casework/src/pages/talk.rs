//! `/cases/{id}/talk`: what the client says when support is talked about again; a no ends the clientship here.

use crate::{
    CaseHead, Part, Words, head,
    talk::{self, Talk},
};
use access::{
    Cx, Outcome, act, enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::{case::Stage, raising::ClientAnswer};
use kernel::{CaseId, Coded, Date, helsinki_date};
use ui::{
    Choice, Form, FormState, Frame, Place, Posted, ProblemKind, Say, To, dates,
    form::{coming_day, past_day},
};

/// The page.
#[derive(Template)]
#[template(path = "talk.html")]
pub(super) struct TalkPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    /// Nothing when the case stands elsewhere: the client has said yes already, or it has ended.
    pub(super) form: Option<Form>,
    pub(super) case: CaseId,
    pub(super) given: String,
}

impl TalkPage {
    /// The answers, each with what follows from it.
    fn answers(&self) -> Vec<Choice<'static>> {
        let (language, w) = (self.frame.language, self.w);
        let choice = |answer: ClientAnswer| Choice::new(answer.code(), answer.say(language));
        vec![
            choice(ClientAnswer::WantsHelp).hint(w.talk_yes_hint()),
            choice(ClientAnswer::NotNow).hint(w.talk_not_now_hint()),
            choice(ClientAnswer::No).hint(w.talk_no_hint()),
        ]
    }
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>) -> Response {
    visit
        .page(move |cx| {
            let form = cx.form().with("on", dates::date(cx.today(), cx.language()));
            page(cx, case, form)
        })
        .await
}

fn read(posted: &Posted, today: Date) -> Result<Talk, FormState> {
    let mut r = posted.read(&["answer", "on", "ask_again"]);
    let (answer, on) = (r.choice("answer"), r.parse("on", |text| past_day(text, today)));
    let ask_again = r.optional("ask_again", |text| coming_day(text, today));
    if answer == Some(ClientAnswer::NotNow) && ask_again.is_none() {
        r.missing("ask_again", ProblemKind::Required);
    }
    r.finish(|| Some(Talk { on: on?, answer: answer?, ask_again }))
}

pub(super) async fn send(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = read(&posted, helsinki_date(visit.app.gate.now()));
    let act = move |cx: &mut Cx<'_, '_>, said: &Talk| {
        let case = enter(cx, case)?;
        talk::talk(cx, &case, said)?;
        Ok(match said.answer {
            ClientAnswer::No => To::Case(case.id),
            ClientAnswer::WantsHelp | ClientAnswer::NotNow => To::Team(case.id),
        })
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, form.clone())).await
}

fn page(cx: &mut Cx<'_, '_>, case: CaseId, form: FormState) -> Outcome<TalkPage> {
    let case = enter(cx, case)?;
    case.key::<act::RaiseSupport>(cx)?;
    let (language, w) = (cx.language(), Words(cx.language()));
    Ok(TalkPage {
        frame: cx.frame(w.talk_title(), Some(Place::Cases)),
        w,
        head: head(cx, &case, Part::Team),
        form: (case.stage == Stage::Raised).then(|| form.shown_in(language)),
        case: case.id,
        given: case.client.given,
    })
}
