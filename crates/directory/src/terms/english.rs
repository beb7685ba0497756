//! English: a word without the ending of the plural.

/// The beginning of all forms of a folded English word.
pub(super) fn beginnings(word: &str) -> Vec<String> {
    let stem =
        ["ies", "y", "es", "s"].iter().find_map(|ending| word.strip_suffix(ending).filter(|stem| stem.len() >= 4));
    vec![stem.unwrap_or(word).to_owned()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_and_many_begin_alike() {
        assert_eq!(beginnings("families"), beginnings("family"));
        assert_eq!(beginnings("services")[0], "servic");
        assert_eq!(beginnings("bus"), ["bus"]);
    }
}
