//! Samples for the gallery, from the entries of the demonstration region.

use super::{
    list::{self, Question, ServicesPage},
    one::{self, ServicePage},
};
use crate::{Entry, Found, Hit, Reason, Results, Source, demo};
use kernel::{Coded, Date, Language, RegionId};
use ui::{
    FormState, Frame, Place, ProblemKind,
    gallery::{Sample, Shelf},
};

/// The pages of the directory.
pub fn shelf() -> Shelf {
    Shelf::new().page::<ServicesPage>().page::<ServicePage>()
}

const TODAY: Date = Date::constant(2026, 3, 12);

fn entries() -> Vec<Entry> {
    demo::entries(RegionId(1), TODAY).map(|taken| taken.value).unwrap_or_default()
}

fn frame(language: Language) -> Frame {
    Frame::new(language, crate::Words(language).services())
        .page(crate::Words(language).services(), Some(Place::Services))
}

/// The entry as a search would find it.
fn hit(entry: &Entry, language: Language, reasons: Vec<Reason>, missing: &[&str]) -> Hit {
    let own = entry.texts.iter().find(|text| text.language == language.code());
    let text = own.or(entry.texts.first()).cloned().unwrap_or_default();
    Hit {
        id: entry.id,
        source: entry.source,
        provider: entry.provider.clone(),
        places: entry.places.clone(),
        cost: entry.cost.clone(),
        languages: entry.languages.clone(),
        referral_needed: entry.referral_needed,
        last_checked: entry.last_checked,
        language: text.language,
        name: text.name,
        summary: text.summary,
        reasons,
        missing: missing.iter().map(|&word| word.to_owned()).collect(),
    }
}

fn reason(word: &str, found: Found, renamed: bool) -> Reason {
    Reason { word: word.to_owned(), found, renamed }
}

fn results(hits: Vec<Hit>, next: Option<&str>) -> Results {
    let total = hits.len() as u64 + u64::from(next.is_some()) * 4;
    Results { hits, total, next: next.and_then(|text| text.parse().ok()), left_out: Vec::new() }
}

/// What a search for a work trial finds: in whole, in part, and under another name.
fn some(language: Language) -> Results {
    let all = entries();
    let found = |key: &str, reasons: Vec<Reason>, missing: &[&str]| {
        all.iter().find(|entry| entry.source_key == key).map(|entry| hit(entry, language, reasons, missing))
    };
    let whole = vec![reason("työkokeilu", Found::Keyword, false), reason("käsityö", Found::Text, false)];
    let hits = [
        found("hoyla", whole, &[]),
        found("askel", vec![reason("työkokeilu", Found::Keyword, false)], &["käsityö"]),
        found("SOTE-0020 employment_area:09", vec![reason("TE-toimisto", Found::Provider, true)], &["käsityö"]),
        found("5fe23177-860c-4257-ac03-b4cdeab87d19", vec![reason("TE-toimisto", Found::Summary, true)], &["käsityö"]),
    ];
    results(hits.into_iter().flatten().collect(), Some("-2015.0192f0c1d2e37abc8def001122334455.kuntoutus"))
}

fn question(q: &str) -> Question {
    Question { q: q.to_owned(), municipality: "Jyväskylä".to_owned(), after: String::new() }
}

impl Sample for ServicesPage {
    const PAGE: &'static str = "services";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let everything: Vec<_> = entries().iter().map(|entry| hit(entry, language, Vec::new(), &[])).collect();
        let mut crowded = some(language);
        crowded.left_out = vec!["vielä".to_owned(), "sanoja".to_owned()];
        let wrong = FormState::empty().with("q", "velka").with("municipality", "Atlantis");
        let said = crate::Words(language).no_such_place("Atlantis");
        let wrong = wrong.problem("municipality", ProblemKind::Said(said));
        let found = |q: &str, results: &Results| list::found(frame(language), &question(q), results, TODAY);
        vec![
            ("ordinary", found("työkokeilu käsityö", &crowded)),
            ("everything", found("", &results(everything, None))),
            ("nothing", found("avaruusmatka", &results(Vec::new(), None))),
            ("wrong-place", list::unread(frame(language), wrong)),
        ]
    }
}

impl Sample for ServicePage {
    const PAGE: &'static str = "service";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let all = entries();
        let longest = all.iter().max_by_key(|entry| entry.channels.len());
        let of = |source| all.iter().find(|entry| entry.source == source);
        let chosen = [
            ("own", of(Source::Own)),
            ("base", of(Source::PtvBase)),
            ("real", of(Source::Ptv)),
            ("many-channels", longest),
        ];
        let page = |entry| one::of(frame(language), entry, TODAY);
        chosen.into_iter().filter_map(|(name, entry)| Some((name, page(entry?)))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_can_be_drawn_in_every_language() {
        for language in Language::ALL {
            for (page, many) in [("services", 4), ("service", 4)] {
                let samples = shelf().samples(page, *language).expect("every sample can be drawn");
                assert_eq!(samples.len(), many);
                for (name, html) in samples {
                    assert!(html.contains("<h1"), "{page} {name}");
                    assert!(!html.contains("javascript:"), "{page} {name}");
                }
            }
        }
    }

    #[test]
    fn a_finnish_text_on_a_swedish_page_says_its_language() {
        let samples = shelf().samples("service", Language::Sv).expect("drawn");
        let (_, base) = samples.into_iter().find(|(name, _)| *name == "base").expect("there is a base description");
        assert!(base.contains("lang=\"fi\">Sosiaalip"));
        assert!(base.contains("Uppgifterna om den här tjänsten finns bara på ett annat språk: finska"));
    }
}
