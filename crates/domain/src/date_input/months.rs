//! The names of the months in Finnish, Swedish and English.

const FI: [&str; 12] =
    ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];
const SV: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const EN: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const FI_ENDINGS: [&str; 7] = ["", "kuu", "kuuta", "kuun", "kuussa", "kuuhun", "kuulta"];

/// The number of the month that this (lower-case) word names, in any of the languages, whole or by its first three letters.
pub(super) fn month(word: &str) -> Option<i8> {
    let place = |names: [&str; 12]| names.iter().position(|name| *name == word || short(name) == Some(word));
    let finnish = FI.iter().position(|stem| word.strip_prefix(stem).is_some_and(|end| FI_ENDINGS.contains(&end)));
    let found = finnish.or_else(|| place(SV)).or_else(|| place(EN))?;
    i8::try_from(found + 1).ok()
}

fn short(name: &str) -> Option<&str> {
    name.get(..3)
}
