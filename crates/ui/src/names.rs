//! People's names in small places.

use crate::Words;
use kernel::Language;

/// The initials of the first and last name, for a face: `Maija Lehtonen` is `ML`, `Timo` is `T`.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first = words.next().and_then(initial);
    let last = words.next_back().and_then(initial);
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

fn initial(word: &str) -> Option<char> {
    word.chars().find(|c| c.is_alphanumeric())
}

/// The first name, as one speaks to a person: `Maija Lehtonen` is `Maija`.
pub fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

/// What somebody is called whose name the reader may not be told.
pub fn another_helper(language: Language) -> &'static str {
    Words(language).another_helper()
}

/// A word that begins a line: `torstai` is `Torstai`.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_the_first_and_last_name() {
        assert_eq!(initials("Maija Lehtonen"), "ML");
        assert_eq!(initials("anna-Liisa  von Ørsted"), "AØ");
        assert_eq!(initials("Timo"), "T");
        assert_eq!(initials("(Åsa) Öst"), "ÅÖ");
        assert_eq!(initials(" "), "");
    }

    #[test]
    fn one_speaks_to_a_person_by_the_first_name() {
        assert_eq!(first_name(" Maija Lehtonen"), "Maija");
        assert_eq!(first_name(""), "");
    }
}
