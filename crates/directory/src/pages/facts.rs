//! What is known of a service, as people say it: place, cost, languages, when it was checked.

use crate::{
    AreaKind, Areas, Cost, Kept, Place, Words,
    freshness::{Freshness, freshness},
};
use kernel::{Coded, Date, Language};
use ui::{Icon, Say, dates};

/// How many places are named before the rest is counted.
const PLACES: usize = 3;

/// A short fact with its icon.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    pub icon: Icon,
    pub text: String,
}

pub(super) fn fact(icon: Icon, text: impl Into<String>) -> Fact {
    Fact { icon, text: text.into() }
}

/// What a place is called.
pub(super) fn place_name(place: &Place, language: Language) -> String {
    let w = Words(language);
    match place {
        Place::Country => w.whole_country().to_owned(),
        Place::Mainland => w.mainland().to_owned(),
        Place::Municipality(code) => Areas::embedded()
            .municipality(*code)
            .map_or_else(|| code.to_string(), |one| one.names.get(language).to_owned()),
        Place::Area(kind, code) => area_name(*kind, code, language),
        Place::Unknown(text) => text.clone(),
    }
}

fn area_name(kind: AreaKind, code: &str, language: Language) -> String {
    let name = Areas::embedded().area(kind, code).map_or(code, |area| area.names.get(language));
    match kind {
        AreaKind::EmploymentArea => Words(language).employment_area(name),
        AreaKind::Region
        | AreaKind::WellbeingCounty
        | AreaKind::CollaborativeArea
        | AreaKind::VitalityCentre
        | AreaKind::KelaServiceArea => name.to_owned(),
    }
}

/// The first places by name, and how many more there are.
pub(super) fn places(places: &[Place], language: Language) -> String {
    let named: Vec<_> = places.iter().take(PLACES).map(|place| place_name(place, language)).collect();
    match i64::try_from(places.len().saturating_sub(PLACES)) {
        Ok(more) if more > 0 => format!("{} {}", named.join(", "), Words(language).and_more_places(more)),
        _ => named.join(", "),
    }
}

/// What it costs; never free unless the provider says so.
pub(super) fn cost(cost: &Kept<Cost>, language: Language) -> &'static str {
    let w = Words(language);
    match cost.known() {
        Some(Cost::Free) => w.cost_free(),
        Some(Cost::Charged) => w.cost_charged(),
        Some(Cost::Other) => w.cost_other(),
        Some(Cost::NotStated) | None => w.cost_not_stated(),
    }
}

/// The languages of service, those that we have a word for by name.
pub(super) fn languages(codes: &[String], language: Language) -> String {
    let name = |code: &String| language_name(code, language).map_or_else(|| code.clone(), str::to_owned);
    codes.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// What a language is called.
pub(super) fn language_name(code: &str, language: Language) -> Option<&'static str> {
    Language::from_code(code).map(|one| one.say(language))
}

/// When it was checked, and whether that is long ago.
pub(super) fn checked(last: Date, today: Date, language: Language) -> Fact {
    let (w, day) = (Words(language), dates::date(last, language));
    match freshness(last, today) {
        Freshness::Fresh => fact(Icon::Check, w.checked(day)),
        Freshness::Stale => fact(Icon::Warning, w.checked_long_ago(day)),
    }
}
