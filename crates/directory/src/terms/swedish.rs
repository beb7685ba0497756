//! Swedish: a word without its endings of number, definiteness and possession.

const ENDINGS: [&str; 21] = [
    "arnas", "ernas", "ornas", "arna", "erna", "orna", "ens", "ets", "ers", "ar", "or", "er", "en", "et", "na", "as",
    "n", "s", "t", "a", "e",
];

/// The beginning of all forms of a folded Swedish word.
pub(super) fn beginnings(word: &str) -> Vec<String> {
    let stem = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending).filter(|stem| stem.len() >= 4));
    vec![stem.unwrap_or(word).to_owned()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folding::fold;

    #[test]
    fn every_form_begins_alike() {
        for (typed, form) in [
            ("rehabilitering", "rehabiliteringen"),
            ("rehabiliteringens", "rehabilitering"),
            ("skulder", "skuldrådgivning"),
            ("bostaden", "bostäder"),
            ("tjänsterna", "tjänst"),
            ("arbetslös", "arbetslösa"),
            ("psykisk", "psykiskt"),
        ] {
            assert!(fold(form).starts_with(&beginnings(&fold(typed))[0]), "{typed}: {form}");
        }
    }
}
