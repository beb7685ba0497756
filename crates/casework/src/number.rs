//! The number of a clientship, as people say it and as it is kept.

/// The number in what somebody typed: `A-1042`, `a-1042` or `A 1042`; nothing when it is none.
pub fn case_number(typed: &str) -> Option<String> {
    let rest = typed.trim().strip_prefix(['A', 'a'])?;
    let digits = rest.strip_prefix(['-', ' ', '\u{2011}', '\u{2013}'])?;
    let fits = (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| written(digits))
}

/// The number as it is kept.
pub(crate) fn written(number: impl std::fmt::Display) -> String {
    format!("A-{number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_told_from_a_name() {
        for typed in ["A-1042", "a-1042", " A 1042 ", "A\u{2011}1042"] {
            assert_eq!(case_number(typed).as_deref(), Some("A-1042"), "{typed}");
        }
        for other in ["", "A", "A-", "A-rvola", "Koskela", "1042", "A-10 42", "A-1042'", "A-1234567890"] {
            assert_eq!(case_number(other), None, "{other}");
        }
    }
}
