use super::*;
use crate::{ChannelKind, Cost, Damage, Kept, Place, SourceFile, entry::Entry};
use domain::OrgKind;

fn real() -> Vec<Entry> {
    let catalogue = Catalogue::read(&CatalogueFiles::EMBEDDED, Codes::embedded()).expect("the real files are whole");
    catalogue.value.entries().value
}

fn entry(name: &str) -> Entry {
    real().into_iter().find(|entry| entry.texts.iter().any(|text| text.name == name)).expect("the service is there")
}

fn service_file(id: &str) -> SourceFile<'static> {
    *CatalogueFiles::EMBEDDED.services.iter().find(|file| file.path.contains(id)).expect("the file is there")
}

#[test]
fn every_list_of_codes_is_read_and_the_double_code_is_reported() {
    let taken = Codes::read(&Codes::FILES).expect("the lists are whole");
    assert_eq!(
        taken.value.name("P10.4").map(|names| names.en.as_str()),
        Some("Work ability and vocational rehabilitation")
    );
    assert_eq!(taken.value.name("KE8").map(|names| names.sv.as_str()), Some("Att bli arbetslös"));
    assert_eq!(taken.value.name("KR1.3").map(|names| names.fi.as_str()), Some("Nuoret"));
    assert_eq!(taken.value.name("P7.12").map(|names| names.fi.as_str()), Some("Immateriaalioikeudet"));
    let remarks: Vec<_> = taken.remarks.iter().map(ToString::to_string).collect();
    let expected =
        "ptv/codelists/service_classes.json, P7.12: is a code that stands twice; this one is left out (\"Ulosotto\")";
    assert_eq!(remarks, [expected]);
}

#[test]
fn every_real_answer_is_read() {
    let read = Catalogue::read(&CatalogueFiles::EMBEDDED, Codes::embedded()).expect("the real files are whole");
    let entries = read.value.entries();
    assert_eq!(entries.value.len(), 13);
    assert_eq!(entries.value.iter().map(|entry| entry.channels.len()).sum::<usize>(), 31 - entries.remarks.len());
    assert_eq!(read.remarks, [], "real answers hold nothing that we do not know");
    assert!(entries.remarks.iter().all(|remark| remark.reason == "is a channel that is not in this set"));
}

#[test]
fn a_service_in_two_languages_keeps_both() {
    let crisis = entry("Päivystävän kriisiryhmän palvelut");
    let swedish = crisis.texts.iter().find(|text| text.language == "sv").expect("Swedish is there");
    assert_eq!(swedish.name, "Krisgruppens jour");
    assert!(swedish.summary.starts_with("En krisgrupp erbjuder psykisk"));
    assert!(swedish.how_to_start.starts_with("Krisgruppen dejourerar kl. 8-16"));
    assert_eq!(crisis.cost, Kept::Known(Cost::Free));
    assert_eq!(crisis.codes, ["P5.7", "KR1", "KE14"]);
    assert_eq!(crisis.provider.kind, Some(OrgKind::Municipality));
    assert_eq!(crisis.provider.names.sv, "Vasa stad");
    assert_eq!(crisis.last_checked.to_string(), "2018-05-03");
}

#[test]
fn phone_numbers_hours_addresses_and_links_are_read() {
    let phone = entry("Krisgruppens jour").channels.into_iter().find(|one| one.kind == Kept::Known(ChannelKind::Phone));
    let phone = phone.expect("the crisis line is there");
    assert_eq!(phone.texts[0].phones[0].value, "+358 405500000");
    assert_eq!((phone.hours.len(), phone.hours[6].day, phone.hours[6].from.as_str()), (7, 7, "08:00"));
    let school = entry("Perusopetus").channels.into_iter().find(|one| one.texts[0].name == "Vikinga skola");
    let school = school.expect("the school is there");
    let swedish = school.texts.iter().find(|text| text.language == "sv").expect("Swedish is there");
    assert_eq!(swedish.addresses, ["Idrottsgatan 10, 65200 VASA"]);
    assert_eq!(swedish.links[0].value, "https://www.vaasa.fi/sv/node/20771");
    assert_eq!(swedish.phones[0].label, "Rektor");
}

#[test]
fn a_missing_cost_is_not_stated_and_never_free() {
    let service = entry("Työllistymistä edistävä monialainen yhteispalvelu (TYP)");
    assert_eq!(service.cost, Kept::Known(Cost::NotStated));
    assert_eq!(service.places.len(), 10);
    assert_eq!(entry("Nettilukio aikuisille").places, [Place::Country]);
}

#[test]
fn every_base_description_is_read_and_the_fault_of_the_source_is_reported() {
    let file = embedded!("ptv/general_descriptions_sote.json");
    let taken = read_base_descriptions(&file, Codes::embedded()).expect("the file is whole");
    assert_eq!(taken.value.len(), 101);
    assert!(taken.value.iter().all(|base| !base.summary.is_empty() && !base.description.is_empty()));
    let remarks: Vec<_> = taken.remarks.iter().map(|remark| (remark.place.as_str(), remark.value.as_str())).collect();
    assert_eq!(remarks, [("SOTE-0037", "//www.yso.fi/onto/koko/p58756")]);
}

#[test]
fn the_catalogues_test_instances_are_kept_and_every_unknown_value_is_reported() {
    let file = embedded!("ptv/v11/field-instances/V11VmOpenApiService.json");
    let taken = read_service(&file, Codes::embedded()).expect("every field is filled");
    assert_eq!(taken.value.cost, Kept::Unknown("string".to_owned()));
    assert!(!taken.value.published, "an unknown state is not shown to the public");
    let places: Vec<_> = taken.remarks.iter().map(|remark| remark.place.as_str()).collect();
    for place in ["publishingStatus", "serviceChargeType", "serviceClasses", "areaType", "languages"] {
        assert!(places.contains(&place), "{place} is reported among {places:?}");
    }
}

#[test]
fn a_service_without_a_name_is_refused_whole() {
    let nameless = service_file("9f242076").text.replace("serviceNames", "otherThings");
    let refused = read_service(&SourceFile { path: "nameless.json", text: &nameless }, Codes::embedded());
    let damage = refused.expect_err("a service without a name is refused");
    assert_eq!(damage.to_string(), "nameless.json, serviceNames: there is no name in any language");
}

#[test]
fn the_catalogues_test_channels_are_kept_and_reported() {
    for file in [
        embedded!("ptv/v11/field-instances/V11VmOpenApiServiceLocationChannel.json"),
        embedded!("ptv/v11/field-instances/V11VmOpenApiElectronicChannel.json"),
        embedded!("ptv/v11/field-instances/V11VmOpenApiPhoneChannel.json"),
        embedded!("ptv/v11/field-instances/V11VmOpenApiPrintableFormChannel.json"),
        embedded!("ptv/v11/field-instances/V11VmOpenApiWebPageChannel.json"),
    ] {
        let taken = read_channel(&file).expect("every field is filled");
        assert_eq!(taken.value, None, "{}: an unknown state is not shown to the public", file.path);
        assert!(taken.remarks.iter().any(|remark| remark.place == "serviceChannelType"), "{}", file.path);
    }
}

/// Refuses the text in place of the crisis service's file and answers why.
fn refused(text: &str) -> Damage {
    let file = SourceFile { path: "damaged.json", text };
    read_service(&file, Codes::embedded()).expect_err("a damaged file is refused")
}

#[test]
fn a_damaged_service_is_refused_with_place_and_reason() {
    let whole = service_file("9f242076").text;
    let with = |from: &str, to: &str| refused(&whole.replacen(from, to, 1)).to_string();
    assert_eq!(
        with("\"id\": \"9f24", "\"id\": \"XX"),
        "damaged.json, id: \"XX2076-de0b-4c58-810e-aac4979d71fa\" is not an identifier"
    );
    assert_eq!(with("2018-05-03T11:53:58.162746Z", "eilen"), "damaged.json, modified: \"eilen\" is not a moment");
    assert_eq!(with("\"id\": ", "\"tunnus\": "), "damaged.json, line 329, column 1: missing field `id`");
    assert_eq!(
        with("\"serviceNames\": [", "\"serviceNames\": [7,"),
        "damaged.json, line 8, column 19: invalid type: integer `7`, expected struct Text"
    );
    assert!(refused("").to_string().starts_with("damaged.json, line 1, column 0: EOF"));
}

#[test]
fn a_file_cut_anywhere_is_refused_and_never_panics() {
    let whole = service_file("83e5fa7f").text.trim_end();
    for (cut, _) in whole.char_indices().step_by(97) {
        refused(&whole[..cut]);
    }
}

#[test]
fn one_broken_file_refuses_the_whole_set_and_names_every_broken_one() {
    let mut services = CatalogueFiles::EMBEDDED.services.to_vec();
    services[0].text = "{";
    let mut channels = CatalogueFiles::EMBEDDED.channels.to_vec();
    channels[3].text = "[]";
    let files = CatalogueFiles { services: &services, channels: &channels, ..CatalogueFiles::EMBEDDED };
    let damages = Catalogue::read(&files, Codes::embedded()).expect_err("nothing is half-loaded");
    let named: Vec<_> = damages.iter().map(|damage| damage.file.as_str()).collect();
    assert_eq!(named, [services[0].path, channels[3].path]);
}

#[test]
fn only_addresses_of_the_web_become_links() {
    let file = CatalogueFiles::EMBEDDED.channels.iter().find(|file| file.path.contains("3b85838e")).expect("there");
    let hostile = file.text.replacen("\"url\": \"http", "\"url\": \"javascript:alert(1)//http", 1);
    let taken = read_channel(&SourceFile { path: "hostile.json", text: &hostile }).expect("the rest is good");
    let links: Vec<_> = taken.value.into_iter().flat_map(|one| one.texts).flat_map(|text| text.links).collect();
    assert!(links.iter().all(|link| link.value.starts_with("http")), "{links:?}");
    assert_eq!(taken.remarks[0].reason, "is not an address of the web; it is left out");
}
