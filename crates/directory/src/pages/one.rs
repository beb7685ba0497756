//! One service: what it is, how to start, how to reach it, and where what is told comes from.

use super::{
    facts::{self, Fact},
    hit::referral,
    kind,
    reach::Reach,
};
use crate::{Entry, EntryText, Source, Words, ptv::Codes, show as load};
use access::{
    Cx, Outcome, Refusal,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use kernel::{Coded, Date, Language, ServiceId};
use ui::{Facts, Frame, Note, Place, Tag, To};

/// The page of a service. Its name does not stand in the title, where it could tell of somebody's needs (design: titles).
#[derive(Template)]
#[template(path = "service.html")]
pub(super) struct ServicePage {
    pub frame: Frame,
    pub w: Words,
    pub text: EntryText,
    pub provider: String,
    pub kind: Option<&'static str>,
    pub facts: Vec<Fact>,
    pub notes: Vec<Note<'static>>,
    pub reach: Vec<Reach>,
    pub known: Facts<'static>,
}

impl ServicePage {
    /// The parts of the text that have something to say: heading and text.
    fn parts(&self) -> Vec<(&'static str, ui::Text<'_>)> {
        let (w, text) = (self.w, &self.text);
        let parts = [
            (w.how_to_start(), &text.how_to_start),
            (w.about(), &text.description),
            (w.who_for(), &text.conditions),
            (w.cost(), &text.cost),
        ];
        parts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(heading, text)| (heading, text.into())).collect()
    }
}

pub(super) async fn show(visit: Visit, At(id): At<ServiceId>) -> Response {
    visit.page(move |cx| page(cx, id)).await
}

fn page(cx: &mut Cx<'_, '_>, id: ServiceId) -> Outcome<ServicePage> {
    let entry = load(cx, id)?.ok_or(Refusal::NotFound)?;
    let frame = cx.frame(Words(cx.language()).service(), Some(Place::Services));
    Ok(of(frame, &entry, cx.today()))
}

/// The page of this entry.
pub(super) fn of(frame: Frame, entry: &Entry, today: Date) -> ServicePage {
    let (language, w) = (frame.language, Words(frame.language));
    let text = told(entry, language);
    let mut facts: Vec<_> = referral(entry.referral_needed, entry.source, w).into_iter().collect();
    facts.push(facts::checked(entry.last_checked, today, language));
    ServicePage {
        provider: entry.provider.names.get(language).to_owned(),
        kind: kind(&entry.provider, language),
        facts,
        notes: notes(entry, &text, language),
        reach: entry.channels.iter().map(|channel| Reach::new(channel, language)).collect(),
        known: known(entry, &text, language),
        text,
        w,
        frame,
    }
}

/// What is told in the reader's language; else in Finnish; else in the first language there is.
fn told(entry: &Entry, language: Language) -> EntryText {
    let of = |code: &str| entry.texts.iter().find(|text| text.language == code);
    of(language.code()).or_else(|| of("fi")).or(entry.texts.first()).cloned().unwrap_or_default()
}

fn notes(entry: &Entry, text: &EntryText, language: Language) -> Vec<Note<'static>> {
    let w = Words(language);
    let name = facts::language_name(&text.language, language).unwrap_or(w.language_other());
    let other = (text.language != language.code()).then(|| Note::info(w.other_language(name)));
    let base = (entry.source == Source::PtvBase).then(|| Note::info(w.base_note()));
    other.into_iter().chain(base).collect()
}

fn known(entry: &Entry, text: &EntryText, language: Language) -> Facts<'static> {
    let w = Words(language);
    let places = entry.places.iter().map(|place| facts::place_name(place, language)).collect::<Vec<_>>().join(", ");
    let languages = match facts::languages(&entry.languages, language) {
        names if names.is_empty() => w.not_stated().to_owned(),
        names => names,
    };
    let source = match entry.source {
        Source::Ptv => w.source_ptv(),
        Source::PtvBase => w.source_ptv_base(),
        Source::Own => w.source_own(),
    };
    let mut known = Facts::new().and(w.provider(), entry.provider.names.get(language).to_owned());
    known =
        known.and(w.places(), places).and(w.languages(), languages).and(w.cost(), facts::cost(&entry.cost, language));
    if !text.other_names.is_empty() {
        known = known.and(w.other_names(), text.other_names.join(", "));
    }
    if let Some(topics) = topics(entry, language) {
        known = known.and(w.topics(), topics);
    }
    known.and(w.source(), source)
}

/// Service classes and life events by name. Target groups are not shown: nearly everything is for "citizens".
fn topics(entry: &Entry, language: Language) -> Option<String> {
    let codes = entry.codes.iter().filter(|code| !code.starts_with("KR"));
    let names: Vec<_> =
        codes.filter_map(|code| Codes::embedded().name(code)).map(|names| names.get(language)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
