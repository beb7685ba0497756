//! A time of day as people write it: `12.30`, `12:30`, `klo 9`, `kl. 9.15`, `9am` is not.

use kernel::Time;
use ui::ProblemKind;

/// Reads a time of day.
///
/// # Errors
/// When it is not a time between 0.00 and 23.59.
pub(crate) fn read_time(text: &str) -> Result<Time, ProblemKind> {
    let text = text.trim().to_lowercase();
    let bare = ["kello", "klockan", "klo", "kl.", "kl", "at"].iter().find_map(|word| text.strip_prefix(word));
    let bare = bare.unwrap_or(&text).trim();
    let parts: Vec<&str> = bare.split(['.', ':']).collect();
    let read = match parts[..] {
        [hour] => Some((hour, "00")),
        [hour, minute] if minute.len() == 2 => Some((hour, minute)),
        _ => None,
    };
    let time = read.and_then(|(hour, minute)| Time::new(number(hour)?, number(minute)?, 0, 0).ok());
    time.ok_or(ProblemKind::NotATime)
}

fn number(digits: &str) -> Option<i8> {
    let fits = matches!(digits.len(), 1 | 2) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if fits { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (text, hour, minute) in [
            ("12.30", 12, 30),
            ("9", 9, 0),
            ("klo 9.05", 9, 5),
            ("kl. 14:15", 14, 15),
            (" at 8:00 ", 8, 0),
            ("0.00", 0, 0),
        ] {
            let time = read_time(text).map(|time| (time.hour(), time.minute()));
            assert!(time == Ok((hour, minute)), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in ["", "25", "12.60", "12.3", "-1", "+9", "12.30.00", "noon", "123", "klo", "9.0５"] {
            assert!(read_time(text).is_err(), "{text}");
        }
    }
}
