//! Telephone numbers as people write, read and call them (domain.md §23: `040 123 4567`).

use std::fmt;

/// A Finnish or foreign telephone number. Shown in groups with no-break spaces, called by its international form.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone {
    /// National (`0401234567`), international (`+46701234567`) or short (`112`); digits after an optional plus.
    digits: String,
}

impl Phone {
    /// The number in what somebody typed, if there is one: digits with spaces, hyphens, dots or brackets between.
    pub fn read(text: &str) -> Option<Self> {
        let plain: String = text.trim().chars().filter(|c| !is_gap(*c)).collect();
        let digits =
            plain.strip_prefix("+358").map(|rest| format!("0{}", rest.trim_start_matches('0'))).unwrap_or(plain);
        let only = digits.strip_prefix('+').unwrap_or(&digits);
        let fits = only.chars().all(|c| c.is_ascii_digit()) && (least(&digits)..=15).contains(&only.len());
        fits.then_some(Self { digits })
    }

    /// The number as it is stored: `0401234567` or `+46701234567`.
    pub fn as_str(&self) -> &str {
        &self.digits
    }

    /// The link that calls it: `tel:+358401234567`.
    pub fn link(&self) -> String {
        match self.digits.strip_prefix('0') {
            Some(rest) => format!("tel:+358{rest}"),
            None => format!("tel:{}", self.digits),
        }
    }
}

/// The fewest digits that can be a whole number: emergency numbers have three, switchboards with their area code six, and mobile numbers eight. A
/// number that was left half written reaches nobody.
fn least(digits: &str) -> usize {
    if digits.starts_with("04") || digits.starts_with("050") {
        8
    } else if digits.starts_with(['0', '+']) {
        6
    } else {
        3
    }
}

fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '.' | '(' | ')' | '\u{2011}')
}

/// Where the groups part: three and three digits, the rest together, never a lonely digit or two at the end.
fn groups(digits: &str) -> Vec<&str> {
    let mut groups = Vec::new();
    let mut rest = digits;
    while rest.len() > 5 || (rest.len() == 5 && groups.is_empty()) {
        let (head, tail) = rest.split_at(3);
        groups.push(head);
        rest = tail;
    }
    groups.push(rest);
    groups
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&groups(&self.digits).join("\u{a0}"))
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Phone({} digits)", self.digits.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<(String, String)> {
        Phone::read(text).map(|phone| (phone.to_string().replace('\u{a0}', " "), phone.link()))
    }

    fn both(shown: &str, link: &str) -> Option<(String, String)> {
        Some((shown.to_owned(), link.to_owned()))
    }

    #[test]
    fn a_number_is_read_as_people_write_it_and_shown_in_groups() {
        assert_eq!(shown("0401234567"), both("040 123 4567", "tel:+358401234567"));
        assert_eq!(shown(" +358 (0)40-123 4567 "), both("040 123 4567", "tel:+358401234567"));
        assert_eq!(shown("014 000 0001"), both("014 000 0001", "tel:+358140000001"));
        assert_eq!(shown("09 3101"), both("093 101", "tel:+35893101"));
        assert_eq!(shown("112"), both("112", "tel:112"));
        assert_eq!(shown("116117"), both("116 117", "tel:116117"));
        assert_eq!(shown("+46 70 123 45 67"), both("+46 701 234 567", "tel:+46701234567"));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            "12",
            "soita äidille",
            "040 123 456x",
            "0401234567890123",
            "+",
            "040 123",
            "+358 40 123",
            "050 1234",
            "014 12",
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
    }
}
