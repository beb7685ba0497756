//! No page without samples: what a template draws as a whole page stands in the gallery, in three languages.

use kernel::{Coded, Language};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn files(folder: &Path, end: &str, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            files(&path, end, out);
        } else if path.extension().is_some_and(|found| found == end) {
            out.push(path);
        }
    }
}

/// The names of a capability's templates that are whole pages.
fn whole_pages(capability: &Path) -> BTreeSet<String> {
    let mut found = Vec::new();
    files(&capability.join("templates"), "html", &mut found);
    let whole = |path: &PathBuf| fs::read_to_string(path).is_ok_and(|text| text.starts_with("{% extends \"layout"));
    let name = |path: PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
    found.into_iter().filter(whole).filter_map(name).collect()
}

fn sources(capability: &Path) -> String {
    let mut found = Vec::new();
    files(&capability.join("src"), "rs", &mut found);
    found.iter().filter_map(|path| fs::read_to_string(path).ok()).collect::<Vec<_>>().join("\n")
}

fn word_after<'t>(text: &'t str, what: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(what)?;
    rest.split(|sign: char| !sign.is_alphanumeric()).next()
}

/// The page structs of a capability, and how many there are of each name.
fn structs(source: &str, pages: &BTreeSet<String>) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for part in source.split("#[template(").skip(1) {
        let Some(path) = part.split("path = \"").nth(1).and_then(|rest| rest.split('"').next()) else { continue };
        if let Some(name) = word_after(part, "struct ").filter(|_| pages.contains(path)) {
            *found.entry(name.to_owned()).or_default() += 1;
        }
    }
    found
}

/// How often a type of this name stands between these two words, with or without its module before it.
fn named(source: &str, before: &str, after: char, name: &str) -> usize {
    let types = source.split(before).skip(1).filter_map(|rest| rest.split(after).next());
    types.filter(|found| found.split('<').next().and_then(|path| path.rsplit("::").next()) == Some(name)).count()
}

/// The pages of a capability that are drawn without a sample, or whose sample stands on no shelf.
fn without_samples(capability: &Path) -> Vec<String> {
    let (source, pages) = (sources(capability), whole_pages(capability));
    let home = capability.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let missing = structs(&source, &pages).into_iter().filter(|(name, there)| {
        named(&source, "Sample for ", ' ', name) < *there || named(&source, ".page::<", '>', name) < *there
    });
    missing.map(|(name, _)| format!("{home} {name}")).collect()
}

#[test]
fn every_page_has_samples() {
    let capabilities = fs::read_dir(crates()).expect("the crates are there").filter_map(Result::ok);
    let others = capabilities.map(|entry| entry.path()).filter(|path| !path.ends_with("ui"));
    let missing: Vec<String> = others.flat_map(|capability| without_samples(&capability)).collect();
    assert!(missing.is_empty(), "give these samples (crates/ui/README.md, “add a page”): {missing:?}");
}

/// What is wrong with a drawn page.
fn faults(html: &str, language: Language) -> Vec<&'static str> {
    let lang = format!("<html lang=\"{}\">", language.code());
    let inline = [" style=", "<script>", "javascript:"].iter().any(|sign| html.contains(sign));
    let faults = [
        (!html.contains(&lang), "speaks another language"),
        (html.matches("<h1").count() != 1, "has not one heading"),
        (inline, "has a style or script in it"),
        (html.contains(" form=\"form\"") && !html.contains("<form id=\"form\""), "carries a form that is not there"),
        (html.contains("<kokeillaan>"), "takes what people write for its own"),
    ];
    faults.into_iter().filter_map(|(wrong, what)| wrong.then_some(what)).collect()
}

#[test]
fn every_sample_can_be_drawn_in_every_language() {
    let shelf = server::gallery::shelf();
    let names: Vec<_> = shelf.pages().collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "each page has a name of its own");
    for language in Language::ALL {
        for page in &names {
            let samples = shelf.samples(page, *language).expect("every sample can be drawn");
            assert!(!samples.is_empty(), "{page} has a sample");
            for (name, html) in samples {
                assert_eq!(faults(&html, *language), [""; 0], "{page}, {name}, in {language:?}");
            }
        }
    }
}
