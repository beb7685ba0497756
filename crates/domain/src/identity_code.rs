//! The Finnish personal identity code (decree 128/2010 as amended by 690/2022; domain §18).
//!
//! It may be missing or change, so it is never a key. It is never printed needlessly: `Debug` hides it, and showing it
//! is a deliberate call.

use kernel::{Date, coded};
use std::fmt;

coded! {
    /// Why a text is no personal identity code.
    pub enum IdentityCodeProblem {
        /// It does not have the form ddmmyy, a sign, three digits and a check character.
        Form = "identity_code_form",
        /// Its first six digits are no day.
        Day = "identity_code_day",
        /// The number after the sign is never given to anybody.
        Number = "identity_code_number",
        /// Its last character does not fit: a slip of the pen.
        Check = "identity_code_check",
    }
}

/// A valid personal identity code. All eleven characters matter: two people may differ only by the sign in the middle.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdentityCode([u8; 11]);

const CHECK: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

impl IdentityCode {
    /// Reads a code as people write it: in small or capital letters, with space around.
    ///
    /// # Errors
    /// What is wrong with it, in the order in which a person would check.
    pub fn parse(text: &str) -> Result<Self, IdentityCodeProblem> {
        let text = text.trim().to_ascii_uppercase();
        let code: [u8; 11] = text.as_bytes().try_into().map_err(|_| IdentityCodeProblem::Form)?;
        let (day, number) = (digits(&code[..6])?, digits(&code[7..10])?);
        born(day, code[6])?;
        if number < 2 {
            return Err(IdentityCodeProblem::Number);
        }
        if !CHECK.contains(&code[10]) || CHECK[(day * 1000 + number) as usize % CHECK.len()] != code[10] {
            return Err(IdentityCodeProblem::Check);
        }
        Ok(Self(code))
    }

    /// Whether a text holds a valid code somewhere: a free text that others read is no place for one (L 1050/2018 §29).
    pub fn stands_in(text: &str) -> bool {
        let letters: Vec<char> = text.chars().collect();
        let apart = |at: Option<&char>| at.is_none_or(|letter| !letter.is_alphanumeric());
        (0..letters.len()).any(|from| {
            let before = from.checked_sub(1).and_then(|at| letters.get(at));
            letters.get(from..from + 11).is_some_and(|part| {
                apart(before) && apart(letters.get(from + 11)) && Self::parse(&String::from_iter(part)).is_ok()
            })
        })
    }

    /// The whole code. Call it only where the law needs the code itself; the page shows it masked.
    pub fn reveal(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// What a page shows by default: that there is a code, and nothing of it.
    pub fn masked(&self) -> &'static str {
        "••••••-••••"
    }

    /// The day of birth.
    pub fn birth_date(&self) -> Date {
        digits(&self.0[..6]).and_then(|day| born(day, self.0[6])).unwrap_or(Date::ZERO)
    }

    /// Whether it is a temporary or test code (900–999), which real people keep only for a while.
    pub fn is_temporary(&self) -> bool {
        self.0[7] == b'9'
    }
}

fn digits(bytes: &[u8]) -> Result<u32, IdentityCodeProblem> {
    bytes.iter().try_fold(0, |sum, byte| match byte {
        b'0'..=b'9' => Ok(sum * 10 + u32::from(byte - b'0')),
        _ => Err(IdentityCodeProblem::Form),
    })
}

fn born(ddmmyy: u32, sign: u8) -> Result<Date, IdentityCodeProblem> {
    let century = match sign {
        b'+' => 1800,
        b'-' | b'U'..=b'Y' => 1900,
        b'A'..=b'F' => 2000,
        _ => return Err(IdentityCodeProblem::Form),
    };
    let part = |number: u32| i8::try_from(number % 100).map_err(|_| IdentityCodeProblem::Day);
    let year = century + i16::from(part(ddmmyy)?);
    Date::new(year, part(ddmmyy / 100)?, part(ddmmyy / 10_000)?).map_err(|_| IdentityCodeProblem::Day)
}

impl fmt::Debug for IdentityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IdentityCode(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn vectors(list: &str) -> Vec<Value> {
        let all: Value = serde_json::from_str(include_str!("../../../data/hetu/vectors.json")).unwrap();
        all[list].as_array().unwrap().clone()
    }

    fn code(vector: &Value) -> &str {
        vector["code"].as_str().unwrap()
    }

    #[test]
    fn the_codes_that_the_registrar_published_are_valid() {
        let published: Vec<Value> =
            serde_json::from_str(include_str!("../../../data/hetu/dvv-fictitious.json")).unwrap();
        assert_eq!(published.len(), 21);
        for vector in published.iter().chain(&vectors("valid")) {
            let parsed = IdentityCode::parse(code(vector)).unwrap();
            assert_eq!(parsed.birth_date().to_string(), vector["birth_date"].as_str().unwrap(), "{}", code(vector));
            assert_eq!(parsed.reveal(), code(vector));
            assert!(parsed.is_temporary());
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        let invalid = vectors("invalid");
        assert!(invalid.len() >= 40);
        for vector in invalid {
            assert!(IdentityCode::parse(code(&vector)).is_err(), "{} {}", code(&vector), vector["reason"]);
        }
    }

    #[test]
    fn the_sign_tells_two_people_apart() {
        let parse = |vector: &Value, side: &str| IdentityCode::parse(vector[side].as_str().unwrap()).unwrap();
        for vector in vectors("differ_only_in_separator") {
            assert_ne!(parse(&vector, "a"), parse(&vector, "b"));
        }
    }

    #[test]
    fn people_write_it_in_small_letters_and_with_space() {
        for vector in vectors("normalise") {
            let parsed = IdentityCode::parse(vector["input"].as_str().unwrap()).unwrap();
            assert_eq!(parsed.reveal(), vector["canonical"].as_str().unwrap());
        }
    }

    #[test]
    fn a_code_is_found_wherever_it_stands_in_a_text() {
        for text in ["010594Y9032", "Olen 010594y9032, soita", "(010594-9032)", "ääää:010594Y9032."] {
            assert!(IdentityCode::stands_in(text), "{text}");
        }
        for text in ["", "tilaus 010594Y9033", "A010594Y9032", "010594Y90321", "soita 040 123 4567", "1.5.1994"] {
            assert!(!IdentityCode::stands_in(text), "{text}");
        }
    }

    #[test]
    fn a_log_never_shows_it() {
        let parsed = IdentityCode::parse("010594Y9032").unwrap();
        assert!(!format!("{parsed:?} {}", parsed.masked()).contains("0105"));
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_noticed(at in 0..9_usize, put in 0..10_u8) {
            let right = "010594Y9032";
            let place = if at < 6 { at } else { at + 1 };
            let mut wrong = right.as_bytes().to_vec();
            wrong[place] = b'0' + put;
            let wrong = String::from_utf8(wrong).unwrap();
            prop_assert_eq!(IdentityCode::parse(&wrong).is_ok(), wrong == right);
        }

        #[test]
        fn nothing_that_is_written_breaks_it(text in "\\PC{0,14}") {
            if let Ok(parsed) = IdentityCode::parse(&text) {
                prop_assert_eq!(parsed.reveal(), text.trim().to_ascii_uppercase());
            }
        }
    }
}
