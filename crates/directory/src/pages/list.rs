//! Searching the directory.

use super::hit::Card;
use crate::{Areas, Cursor, MunicipalityCode, Query, Results, Words, find};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::{extract::Query as Asked, response::Response};
use kernel::{Date, Language};
use serde::Deserialize;
use ui::{Empty, Form, FormState, Frame, Pager, Place, ProblemKind, To};

/// How many services are shown at a time.
const PAGE: u8 = 20;

/// The longest question that is read, in characters.
const LONGEST: usize = 200;

/// The question as it stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Question {
    #[serde(default)]
    pub q: String,
    #[serde(default)]
    pub municipality: String,
    #[serde(default)]
    pub after: String,
}

/// The search page.
#[derive(Template)]
#[template(path = "services.html")]
pub(super) struct ServicesPage {
    pub frame: Frame,
    pub w: Words,
    pub form: Form,
    pub asked: bool,
    pub left_out: Option<String>,
    pub total: i64,
    pub cards: Vec<Card>,
    pub pager: Pager,
    pub empty: Option<Empty<'static>>,
}

pub(super) async fn show(visit: Visit, Asked(question): Asked<Question>) -> Response {
    visit.page(move |cx| page(cx, &question)).await
}

fn page(cx: &mut Cx<'_, '_>, question: &Question) -> Outcome<ServicesPage> {
    let language = cx.language();
    let frame = cx.frame(Words(language).services(), Some(Place::Services));
    match read(question, language) {
        Ok(query) => {
            let results = find(cx, &query)?;
            Ok(found(frame, question, &results, cx.today()))
        }
        Err(form) => Ok(unread(frame, form)),
    }
}

/// What is searched for, or the form with what to mend.
fn read(question: &Question, language: Language) -> Result<Query, FormState> {
    let w = Words(language);
    let typed = typed(question);
    if question.q.chars().count() > LONGEST {
        return Err(typed.problem("q", ProblemKind::Said(w.too_long().to_owned())));
    }
    Ok(Query {
        text: question.q.clone(),
        municipality: municipality(&question.municipality, language)
            .map_err(|said| typed.problem("municipality", ProblemKind::Said(said)))?,
        language,
        limit: PAGE,
        after: question.after.parse::<Cursor>().ok(),
    })
}

fn typed(question: &Question) -> FormState {
    FormState::empty().with("q", &question.q).with("municipality", &question.municipality)
}

/// The municipality that was typed; none when nothing was.
fn municipality(typed: &str, language: Language) -> Result<Option<MunicipalityCode>, String> {
    match (typed.trim(), Areas::embedded().municipality_named(typed)) {
        ("", _) => Ok(None),
        (_, Some(known)) => Ok(Some(known.code)),
        (unknown, None) => {
            let start: String = unknown.chars().take(60).collect();
            Err(Words(language).no_such_place(start))
        }
    }
}

/// The page with what was found.
pub(super) fn found(frame: Frame, question: &Question, results: &Results, today: Date) -> ServicesPage {
    let (language, w) = (frame.language, Words(frame.language));
    let pairs = [("q", question.q.as_str()), ("municipality", question.municipality.as_str())];
    let nothing = || Empty::begin(w.nothing_title(), w.nothing_text()).step(To::public_contact(language), w.contact());
    ServicesPage {
        w,
        form: typed(question).shown_in(language),
        asked: !question.q.trim().is_empty(),
        left_out: (!results.left_out.is_empty()).then(|| w.left_out(results.left_out.join(", "))),
        total: i64::try_from(results.total).unwrap_or(i64::MAX),
        cards: results.hits.iter().map(|hit| Card::new(hit, today, language)).collect(),
        pager: Pager::new(To::Services, &pairs, results.next.as_ref().map(ToString::to_string), language),
        empty: results.hits.is_empty().then(nothing),
        frame,
    }
}

/// The page with the question as it was typed and what to mend.
pub(super) fn unread(frame: Frame, form: FormState) -> ServicesPage {
    let language = frame.language;
    ServicesPage {
        w: Words(language),
        form: form.shown_in(language),
        asked: true,
        left_out: None,
        total: 0,
        cards: Vec::new(),
        pager: Pager::new(To::Services, &[], None, language),
        empty: None,
        frame,
    }
}
