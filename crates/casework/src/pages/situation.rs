//! The situation on one page: own words first, strengths, then each part of life with both authors side by side.

use super::{
    audience::Audience,
    before::{self, ToldBefore},
    situation_parts::{Maker, Part},
};
use crate::{CaseHead, Words, before::Before, head, situation, situation::Reached, situation::Situation};
use access::{
    Case, Cx, Outcome, act, enter,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use domain::{
    access::Action,
    survey::{Completeness, Field, Section, gaps},
};
use kernel::{CaseId, Coded, helsinki_date};
use ui::{Form, FormState, Frame, Place, Posted, Say, To, dates};

/// What the client says of what matters.
const OWN_WORDS: [Field; 3] = [Field::WhatMatters, Field::WhatIWant, Field::WhatIDoNotWant];
/// What the client builds on.
const STRENGTHS: [Field; 3] = [Field::Strengths, Field::WhatWorks, Field::WhatHasHelped];
/// The parts of life, in the order of the form.
const LIFE: [Section; 4] = [Section::WorkStudy, Section::Functioning, Section::Money, Section::Home];
/// What the client may open or keep closed, part by part.
const OPENED: [Section; 7] = [
    Section::MyPeople,
    Section::WorkStudy,
    Section::Functioning,
    Section::Money,
    Section::Home,
    Section::Services,
    Section::Rehabilitation,
];
/// What stands last.
const LAST: [Section; 4] = [Section::Rehabilitation, Section::Meeting, Section::Professional, Section::Me];

/// A part that nobody has spoken of yet.
pub(crate) struct Gap {
    pub(super) to: Option<To>,
    pub(super) title: &'static str,
}

/// How far the survey has come.
pub(crate) struct Stand {
    pub(super) whole: Option<String>,
    pub(super) first: Option<String>,
    pub(super) next: Option<(&'static str, &'static str)>,
}

/// The page.
#[derive(Template)]
#[template(path = "situation.html")]
pub(crate) struct SituationPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) form: Form,
    pub(super) case: CaseId,
    pub(super) own: Option<Part>,
    /// What was told before the case was opened.
    pub(super) before: Option<ToldBefore>,
    pub(super) strengths: Option<Part>,
    pub(super) network: Vec<Part>,
    pub(super) parts: Vec<Part>,
    pub(super) gaps: Vec<Gap>,
    pub(super) closed: Vec<&'static str>,
    pub(super) stand: Stand,
    pub(super) rehabilitation: Option<(String, String)>,
    pub(super) rehabilitation_asked: bool,
    pub(super) writes: bool,
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>) -> Response {
    visit
        .page(move |cx| {
            let form = cx.form();
            page(cx, case, form)
        })
        .await
}

fn read(posted: &Posted) -> Result<Completeness, FormState> {
    let mut r = posted.read(&["level"]);
    let level = r.choice("level");
    r.finish(|| level)
}

pub(super) async fn send(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let read = read(&posted);
    let act = move |cx: &mut Cx<'_, '_>, level: &Completeness| {
        let case = enter(cx, case)?;
        situation::reach_level(cx, &case, *level)?;
        Ok(To::Situation(case.id))
    };
    visit.submit(posted, read, act, move |cx, form| page(cx, case, form.clone())).await
}

fn page(cx: &mut Cx<'_, '_>, case: CaseId, form: FormState) -> Outcome<SituationPage> {
    let case = enter(cx, case)?;
    let key = case.key::<act::ReadStatements>(cx)?;
    let situation = situation::read(cx, &case)?;
    let before = crate::before::read(cx, &case)?;
    let audience = Audience::new(cx, &case, &key, Action::ReadStatements)?;
    Ok(drawn(cx, &case, (&situation, &before), &audience, form))
}

fn drawn(
    cx: &Cx<'_, '_>,
    case: &Case,
    (situation, before): (&Situation, &Before),
    audience: &Audience,
    form: FormState,
) -> SituationPage {
    let (language, w) = (cx.language(), Words(cx.language()));
    let writes = case.may::<act::WriteStatements>();
    let maker =
        Maker { case: case.id, controller: case.controller, situation, audience, writes, today: cx.today(), language };
    let whole = |section: &Section| maker.part(*section, (section.code(), section.say(language)), &fields(*section));
    let closed = |section: &&Section| !audience.holds(cx, section.category(), case.controller);
    SituationPage {
        frame: cx.frame(w.part_situation(), Some(Place::Cases)),
        w,
        head: head(cx, case, crate::Part::Situation),
        form: form.shown_in(language),
        case: case.id,
        own: maker.part(Section::MyWords, ("own", w.clients_own_words()), &OWN_WORDS),
        before: before::told(before, audience, cx.today(), language),
        strengths: maker.part(Section::MyWords, ("strengths", w.strengths()), &STRENGTHS),
        network: [Section::MyPeople, Section::Services].iter().filter_map(whole).collect(),
        parts: LIFE.iter().chain(&LAST).filter_map(whole).collect(),
        gaps: gaps(&situation.filled())
            .iter()
            .filter(|section| !closed(section))
            .map(|section| gap(case, *section, writes, language))
            .collect(),
        closed: OPENED.iter().filter(closed).map(|section| section.say(language)).collect(),
        stand: stand(cx, situation),
        rehabilitation: maker.rehabilitation(),
        rehabilitation_asked: situation.rehabilitation_asked,
        writes,
    }
}

fn fields(section: Section) -> Vec<Field> {
    section.fields().collect()
}

fn gap(case: &Case, section: Section, writes: bool, language: kernel::Language) -> Gap {
    let to = writes.then_some(To::SituationSection(case.id, section.code()));
    Gap { to, title: section.say(language) }
}

fn stand(cx: &Cx<'_, '_>, situation: &Situation) -> Stand {
    let (language, w, today) = (cx.language(), Words(cx.language()), cx.today());
    let said = |reached: &Reached| w.said_by(dates::near(helsinki_date(reached.at), today, language), &reached.who);
    let days =
        |reached: &Reached| dates::days_between(helsinki_date(situation.contacted_at), helsinki_date(reached.at));
    let next = match (&situation.first, &situation.whole) {
        (_, Some(_)) => None,
        (Some(_), None) => Some((Completeness::Whole.code(), w.call_it_whole())),
        (None, None) => Some((Completeness::First.code(), w.call_it_first())),
    };
    Stand {
        whole: situation
            .whole
            .as_ref()
            .map(|reached| format!("{} · {}", said(reached), w.days_from_contact(days(reached)))),
        first: situation.first.as_ref().map(said),
        next,
    }
}
