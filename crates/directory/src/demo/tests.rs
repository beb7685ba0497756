use super::*;
use crate::{AreaKind, Place, Source};
use domain::OrgKind;
use std::collections::BTreeSet;

const REGION: RegionId = RegionId(1);

fn today() -> Date {
    "2026-03-12".parse().expect("a day")
}

fn all() -> Vec<Entry> {
    entries(REGION, today()).expect("the built-in files are whole").value
}

#[test]
fn the_demonstration_has_real_base_and_own_entries_each_with_an_id_of_its_own() {
    let all = all();
    let count = |source| all.iter().filter(|entry| entry.source == source).count();
    assert_eq!((count(Source::Ptv), count(Source::PtvBase), count(Source::Own)), (13, 95 + 3 + 22, 11));
    let ids: BTreeSet<_> = all.iter().map(|entry| entry.id).collect();
    assert_eq!(ids.len(), all.len());
    assert_eq!(all, entries(REGION, today()).expect("whole").value, "every call gives the same");
}

#[test]
fn only_the_known_oddities_of_the_sources_are_reported() {
    let remarks = entries(REGION, today()).expect("whole").remarks;
    let (unknown_codes, rest): (Vec<_>, Vec<_>) = remarks.iter().partition(|one| one.reason.contains("lists of codes"));
    assert_eq!(unknown_codes.iter().map(|one| one.place.as_str()).collect::<Vec<_>>(), ["SOTE-0037"]);
    assert!(rest.iter().all(|one| one.reason == "is a channel that is not in this set"), "{rest:?}");
}

#[test]
fn base_descriptions_are_offered_by_whom_the_law_names() {
    let all = all();
    let offered = |name: &str| all.iter().filter(|entry| entry.texts[0].name == name).cloned().collect::<Vec<_>>();
    let guidance = offered("Työttömien palveluohjaus");
    assert_eq!(guidance.len(), 3);
    assert!(guidance.iter().all(|entry| entry.provider.kind == Some(OrgKind::EmploymentAuthority)));
    let places: Vec<_> = guidance.iter().map(|entry| entry.places[0].key()).collect();
    assert_eq!(places, ["employment_area:06", "employment_area:09", "employment_area:27"]);
    assert_eq!(offered("Ehkäisevä päihdetyö").len(), 22);
    let rehabilitation = offered("Lääkinnällisen kuntoutuksen palvelut");
    assert_eq!(rehabilitation[0].provider.names.sv, "Mellersta Finlands välfärdsområde");
    assert_eq!(rehabilitation[0].places, [Place::Area(AreaKind::WellbeingCounty, "15".to_owned())]);
    assert!(offered("Merimiesterveydenhuollon palvelut").is_empty());
}

#[test]
fn own_entries_are_whole_in_three_languages_and_only_one_asks_for_a_referral() {
    let own: Vec<_> = all().into_iter().filter(|entry| entry.source == Source::Own).collect();
    for entry in &own {
        let languages: Vec<_> = entry.texts.iter().map(|text| text.language.as_str()).collect();
        assert_eq!(languages, ["fi", "sv", "en"], "{}", entry.source_key);
        assert!(entry.texts.iter().all(|text| !text.how_to_start.is_empty()), "{}", entry.source_key);
    }
    let asking: Vec<_> =
        own.iter().filter(|entry| entry.referral_needed).map(|entry| entry.source_key.as_str()).collect();
    assert_eq!(asking, ["hoyla"]);
}

#[test]
fn a_damaged_file_of_own_services_is_refused_with_place_and_reason() {
    let refused = |from: &str, to: &str| {
        let text = OWN.text.replacen(from, to, 1);
        let file = SourceFile { path: "services.json", text: &text };
        read_own_services(&file, Codes::embedded(), REGION, today()).expect_err("the file is refused").to_string()
    };
    assert_eq!(
        refused("wellbeing_county:15", "municipality:999"),
        "services.json, initial-service, places: there is no \"municipality:999\""
    );
    assert_eq!(refused("\"free\"", "\"gratis\""), "services.json, initial-service, cost: \"gratis\" is not a cost");
    assert_eq!(
        refused("https://www.kela.fi/", "javascript:1"),
        "services.json, vocational-assessment, link: \"javascript:1\" is not an address of the web"
    );
    assert_eq!(
        refused("\"askel\"", "\"initial-service\""),
        "services.json, initial-service: is a key that stands twice"
    );
    let unknown = refused("\"phone\"", "\"telefon\"");
    assert!(
        unknown.starts_with("services.json, line 7, column ") && unknown.contains("unknown field `telefon`"),
        "{unknown}"
    );
}
