use super::*;
use crate::Damage;

fn read_with(municipalities: &str) -> Result<Areas, Damage> {
    let mut files = AreaFiles::EMBEDDED;
    files.municipalities.text = municipalities;
    Areas::read(&files)
}

fn reason(result: Result<Areas, Damage>) -> String {
    result.expect_err("the file is refused").to_string()
}

#[test]
fn the_division_of_2026_is_whole() {
    let areas = Areas::embedded();
    let count = |kind| areas.areas.iter().filter(|area| area.kind == kind).count();
    assert_eq!((areas.year, areas.municipalities.len()), (2026, 308));
    assert_eq!((count(AreaKind::Region), count(AreaKind::WellbeingCounty)), (19, 23));
    assert_eq!((count(AreaKind::EmploymentArea), count(AreaKind::KelaServiceArea)), (46, 5));
    assert_eq!((count(AreaKind::VitalityCentre), count(AreaKind::CollaborativeArea)), (10, 6));
}

#[test]
fn central_finland_has_twenty_two_municipalities_in_three_employment_areas() {
    let areas = Areas::embedded();
    let mut employment: Vec<_> = areas
        .municipalities_of(AreaKind::WellbeingCounty, "15")
        .map(|one| one.area(AreaKind::EmploymentArea))
        .collect();
    assert_eq!(employment.len(), 22);
    employment.sort_unstable();
    employment.dedup();
    assert_eq!(employment, ["06", "09", "27"]);
}

#[test]
fn a_municipality_is_found_by_code_or_by_name_in_either_language() {
    let areas = Areas::embedded();
    let code = |text| areas.municipality_named(text).map(|one| one.code.to_string());
    assert_eq!(code(" JYVÄSKYLÄ "), Some("179".to_owned()));
    assert_eq!(code("jyvaskyla"), Some("179".to_owned()));
    assert_eq!(code("Vasa"), Some("905".to_owned()));
    assert_eq!(code("905"), Some("905".to_owned()));
    assert_eq!(code("Atlantis"), None);
}

#[test]
fn languages_of_authorities_come_from_the_source() {
    let areas = Areas::embedded();
    let relation = |name| areas.municipality_named(name).map(|one| one.languages);
    assert_eq!(relation("Vaasa"), Some(LanguageRelation::FinnishMajority));
    assert_eq!(relation("Jyväskylä"), Some(LanguageRelation::Finnish));
    assert_eq!(relation("Maarianhamina"), Some(LanguageRelation::Swedish));
}

#[test]
fn a_broken_table_is_refused_with_file_line_and_reason() {
    let whole = AreaFiles::EMBEDDED.municipalities.text;
    let file = "areas/municipalities_2026.csv";
    let refused = |from: &str, to: &str| reason(read_with(&whole.replacen(from, to, 1)));
    assert_eq!(refused("005,Alajärvi", "5,Alajärvi"), format!("{file}, line 2: \"5\" is not a code of three digits"));
    assert_eq!(refused("005,Alajärvi,", "005,"), format!("{file}, line 2: 21 fields, 22 expected"));
    assert_eq!(refused("005,Alajärvi", "005,"), format!("{file}, line 2: name_fi is empty"));
    assert_eq!(refused(",fi,14,", ",fi+se,14,"), format!("{file}, line 2: \"fi+se\" is not a known language relation"));
    assert_eq!(refused("languages", "kielet"), format!("{file}, line 1: the column languages is missing"));
    assert_eq!(
        refused("005,Alajärvi", "005,\"Alajärvi\""),
        format!("{file}, line 2: quotation marks are not used in this table")
    );
    assert_eq!(
        refused("009,Alavieska", "005,Alavieska"),
        format!("{file}, line 3: municipality 005 is not in rising order")
    );
    assert_eq!(reason(read_with("")), format!("{file}, line 1: there are no municipalities"));
}

#[test]
fn the_table_and_the_lists_must_agree_both_ways() {
    let whole = AreaFiles::EMBEDDED.municipalities.text;
    let lost = whole.lines().filter(|line| !line.starts_with("179,")).collect::<Vec<_>>().join("\n");
    assert!(reason(read_with(&lost)).ends_with("there is no municipality 179"));
    let moved = whole.replacen("005,Alajärvi,Alajärvi,Alajärvi,fi,14", "005,Alajärvi,Alajärvi,Alajärvi,fi,13", 1);
    assert_eq!(
        reason(read_with(&moved)),
        "areas/regions_2026.json, area 14: lists 005, which the table of municipalities puts in 13"
    );
    let mut files = AreaFiles::EMBEDDED;
    let short = files.areas[0].1.text.replacen("\"005\", ", "", 1);
    files.areas[0].1.text = &short;
    assert_eq!(
        reason(Areas::read(&files)),
        "areas/regions_2026.json, whole file: municipality 005 is not listed exactly once"
    );
}

#[test]
fn a_broken_list_is_refused_with_its_line() {
    let mut files = AreaFiles::EMBEDDED;
    let cut = &files.areas[3].1.text[..500];
    files.areas[3].1.text = cut;
    let text = reason(Areas::read(&files));
    assert!(text.starts_with("areas/employment_areas_2026.json, line "), "{text}");
    assert!(text.contains("EOF while parsing"), "{text}");
}
