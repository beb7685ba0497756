//! Words that say nothing about what a person needs.

const EMPTY: [&str; 55] = [
    // Finnish
    "ja", "tai", "on", "ei", "en", "se", "ne", "han", "mina", "kun", "jos", "etta", "joka", "mika", "missa", "mita",
    "miten", "minun", "olen", "voi", "voin", "saa", "saan", "sen", "myos", "seka", "varten", "kanssa", // Swedish
    "och", "eller", "att", "det", "som", "for", "med", "till", "jag", "kan", "har", "den", "inte", "pa", "av", "var",
    // English
    "the", "and", "or", "to", "of", "in", "with", "my", "is", "are", "where",
];

/// Whether the folded word can be passed over.
pub(super) fn says_nothing(word: &str) -> bool {
    EMPTY.contains(&word) || word.chars().count() < 2
}
