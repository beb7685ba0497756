//! Who is responsible, who was, who has been asked, and what the client knows of it.

use super::forms::Forms;
use crate::Words;
use access::{
    Case, Cx, Key, Outcome,
    act::{ProposeManager, ReadTeam, RecordClientsAnswer, TellManager},
};
use askama::{Template, filters::HtmlSafe};
use casework::{Manager, Turn, responsibility};
use kernel::{CaseId, Language, Timestamp, helsinki_date};
use ui::{Event, EventKind, Form, Owner, Person, Phone, Timeline, To, dates};

/// The part of the page.
#[derive(Template)]
#[template(path = "responsible.html")]
pub(super) struct Responsible {
    pub(super) w: Words,
    pub(super) case: CaseId,
    pub(super) language: Language,
    pub(super) owner: Option<Owner<'static>>,
    /// What the client knows, in sentences.
    pub(super) known: Vec<String>,
    /// Who has been asked, and the form that takes the question back.
    pub(super) asked: Option<(String, Option<Form>)>,
    pub(super) tell: Option<Form>,
    pub(super) record: Option<Form>,
    /// Whether the client has pages of their own.
    pub(super) pages: bool,
    pub(super) may_propose: bool,
    pub(super) interim: bool,
    pub(super) history: Timeline<'static>,
    pub(super) no_gaps: bool,
}

impl HtmlSafe for Responsible {}

/// Looks it up.
pub(super) fn responsible(
    cx: &mut Cx<'_, '_>,
    case: &Case,
    key: &Key<ReadTeam>,
    manager: Option<&Manager>,
    forms: &Forms<'_>,
) -> Outcome<Responsible> {
    let (w, language) = (Words(cx.language()), cx.language());
    let turns = casework::turns(cx, key)?;
    let question = responsibility::question(cx, key)?;
    let told = manager.is_none_or(|manager| manager.told_at.is_some());
    let knows = manager.is_none_or(|manager| manager.acknowledged_at.is_some());
    let asked = question.as_ref().map(|question| {
        let form = case.may::<ProposeManager>().then(|| forms.of(cx, "take_back"));
        (w.asked_to_be_manager(dates::date(helsinki_date(question.at), language), &question.name), form)
    });
    Ok(Responsible {
        w,
        case: case.id,
        language,
        known: manager.map(|manager| known(manager, language)).unwrap_or_default(),
        pages: case.client.has_own_pages,
        interim: manager.is_some_and(|manager| manager.interim),
        owner: manager.map(|manager| owner(manager, language)),
        tell: (!told && case.may::<TellManager>()).then(|| forms.of(cx, "told")),
        record: (told && !knows && case.may::<RecordClientsAnswer>()).then(|| forms.of(cx, "known")),
        may_propose: asked.is_none() && case.may::<ProposeManager>(),
        asked,
        no_gaps: unbroken(&turns),
        history: history(&turns, language),
    })
}

pub(super) fn owner(manager: &Manager, language: Language) -> Owner<'static> {
    let w = Words(language);
    let about = format!("{}, {}", manager.title, manager.org_name);
    let since = dates::date(helsinki_date(manager.since), language);
    let line = if manager.interim { w.interim_since(since) } else { w.manager_since(since) };
    let person = Person::new(manager.name.clone(), manager.sector).about(about);
    let owner = Owner::new(w.responsible_now(), person).interim(manager.interim).line(line);
    match manager.phone.as_deref().and_then(Phone::read) {
        Some(phone) => owner.phone(phone, ""),
        None => owner,
    }
}

fn known(manager: &Manager, language: Language) -> Vec<String> {
    let w = Words(language);
    let day = |at: Timestamp| dates::date(helsinki_date(at), language);
    let told = manager.told_at.map_or_else(|| w.client_not_told().to_owned(), |at| w.client_told(day(at)));
    let knows = manager.acknowledged_at.map(|at| w.client_knows(day(at)));
    std::iter::once(told).chain(knows).collect()
}

/// Whether each turn begins where the one before it ended (I1).
fn unbroken(turns: &[Turn]) -> bool {
    turns.windows(2).all(|pair| pair[1].until == Some(pair[0].since))
}

fn history(turns: &[Turn], language: Language) -> Timeline<'static> {
    let w = Words(language);
    let event = |turn: &Turn| {
        let from = dates::date(helsinki_date(turn.since), language);
        let span = match turn.until {
            Some(until) => dates::span(helsinki_date(turn.since), helsinki_date(until), language),
            None => w.from_day(from),
        };
        let kind = if turn.until.is_none() { EventKind::Own } else { EventKind::Plain };
        let role = if turn.interim { w.interim() } else { w.permanent() };
        Event::new(kind, span, turn.name.clone()).more(format!("{role}, {}", turn.org_name))
    };
    Timeline::new(turns.iter().map(event).collect())
}
