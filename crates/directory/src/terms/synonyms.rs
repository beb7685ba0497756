//! Old names and other words for the same, so that nobody needs to know the latest reform (domain §2; mission A06, A24).

/// Words that a person types, one after another; the last may have an ending. What they are called now: beginnings in the index.
const SAME: [(&[&str], &[&str]); 18] = [
    (&["te", "toimisto"], &["tyollisyysalue", "tyovoimaviranom"]),
    (&["te", "palvelu"], &["tyollisyysalue", "tyovoimaviranom"]),
    (&["te", "keskus"], &["tyollisyysalue", "tyovoimaviranom"]),
    (&["tyovoimatoimisto"], &["tyollisyysalue", "tyovoimaviranom"]),
    (&["tyokkari"], &["tyollisyysalue", "tyovoimaviranom"]),
    (&["kuntakokeilu"], &["tyollisyysalue"]),
    (&["an", "byra"], &["sysselsattningsomrade"]),
    (&["arbetskraftsbyra"], &["sysselsattningsomrade"]),
    (&["te", "byra"], &["sysselsattningsomrade"]),
    (&["te", "office"], &["tyollisyysalue"]),
    (&["typ"], &["typ", "tym", "monialai"]),
    (&["tym"], &["tym", "typ", "monialai"]),
    (&["ely", "keskus"], &["elinvoimakesku"]),
    (&["terveyskeskus"], &["terveyskesku", "terveysasem", "sotekesku", "laakari"]),
    (&["sosiaaliasiavastaava"], &["sosiaaliasia"]),
    (&["potilasasiavastaava"], &["potilasasia"]),
    (&["hammaslaakari"], &["hammas", "suun"]),
    (&["sosiaalitoimisto"], &["sosiaalipalvel", "sosiaalihuol"]),
];

/// The synonym that starts at the first of these folded words: how many words it takes, and the beginnings to look for.
pub(super) fn at(words: &[&str]) -> Option<(usize, &'static [&'static str])> {
    SAME.iter().find(|(typed, _)| starts_with(words, typed)).map(|(typed, now)| (typed.len(), *now))
}

fn starts_with(words: &[&str], typed: &[&str]) -> bool {
    let Some((last, before)) = typed.split_last() else { return false };
    words.len() >= typed.len() && words[..before.len()] == *before && is_form(words[before.len()], last)
}

/// Short names stand alone; longer words may have an ending, and words in -us change theirs.
fn is_form(word: &str, name: &str) -> bool {
    let stem = name.strip_suffix('s').unwrap_or(name);
    if name.len() <= 3 { word == name } else { word.starts_with(stem) }
}
