//! The language that a visitor's browser asks for, before we know the visitor.

use axum::http::{HeaderMap, header::ACCEPT_LANGUAGE};
use kernel::{Coded, Language};

/// The best of our languages by `Accept-Language`; Finnish when the browser says nothing that we know.
pub fn accepted_language(headers: &HeaderMap) -> Language {
    let wishes = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut best = (Language::default(), 0.0);
    for (language, weight) in wishes.split(',').take(20).filter_map(wish) {
        if weight > best.1 {
            best = (language, weight);
        }
    }
    best.0
}

fn wish(text: &str) -> Option<(Language, f32)> {
    let mut pieces = text.trim().split(';');
    let code = pieces.next()?.split('-').next()?.to_ascii_lowercase();
    let weight = pieces.find_map(|piece| piece.trim().strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
    Some((Language::from_code(&code)?, weight))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(value: &'static str) -> Language {
        accepted_language(&[(ACCEPT_LANGUAGE, value.parse().expect("a header"))].into_iter().collect())
    }

    #[test]
    fn the_heaviest_language_that_we_have_wins() {
        assert_eq!(asked("sv-FI,sv;q=0.9,en;q=0.8"), Language::Sv);
        assert_eq!(asked("de, en;q=0.3, fi;q=0.7"), Language::Fi);
        assert_eq!(asked("EN-gb"), Language::En);
        assert_eq!(asked("de;q=1, *;q=x, ;;;"), Language::Fi);
        assert_eq!(accepted_language(&HeaderMap::new()), Language::Fi);
    }
}
