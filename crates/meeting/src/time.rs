//! When a meeting is, and when it was: the time that was agreed until people sit down, from then on the time at which they did.

use crate::Words;
use kernel::{Date, Language, Timestamp, helsinki_date, helsinki_time};
use ui::dates;

/// The times of one meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// From when it was agreed.
    pub starts: Timestamp,
    /// Until when it was agreed.
    pub ends: Timestamp,
    /// When it began, once it has.
    pub began: Option<Timestamp>,
    /// When it ended, once it has.
    pub ended: Option<Timestamp>,
}

impl Times {
    /// From when it is, or was.
    pub fn from(&self) -> Timestamp {
        self.began.unwrap_or(self.starts)
    }

    /// Until when it is, or was; never before its beginning.
    pub fn to(&self) -> Timestamp {
        let ended = self.ended.filter(|_| self.began.is_some());
        ended.unwrap_or(self.ends).max(self.from())
    }

    /// `torstai 12.3.2026 kello 12.30–13.30`. A meeting that goes on has no end yet, and one that was ended on another day was not sat through
    /// the night.
    pub fn say(&self, language: Language) -> String {
        let Some(began) = self.began else { return when(self.starts, self.ends, language) };
        let ended = self.ended.filter(|ended| is_later_that_day(began, *ended));
        ended.map_or_else(|| moment(began, language), |ended| when(began, ended, language))
    }

    /// The day that was agreed, when people met on another.
    pub fn agreed_day(&self) -> Option<Date> {
        let agreed = helsinki_date(self.starts);
        self.began.is_some_and(|began| helsinki_date(began) != agreed).then_some(agreed)
    }
}

/// Whether the second moment is on the same day, at a later minute.
fn is_later_that_day(first: Timestamp, second: Timestamp) -> bool {
    let minute = |at| (helsinki_time(at).hour(), helsinki_time(at).minute());
    helsinki_date(first) == helsinki_date(second) && minute(first) < minute(second)
}

/// `torstai 12.3.2026 kello 12.30`.
fn moment(at: Timestamp, language: Language) -> String {
    let time = dates::time(helsinki_time(at), language);
    format!("{} {}", dates::full(helsinki_date(at), language), Words(language).at_hours(time))
}

/// `torstai 12.3.2026 kello 12.30–13.30`: a time that is proposed or agreed.
pub fn when(from: Timestamp, to: Timestamp, language: Language) -> String {
    let hours = dates::hours(helsinki_time(from), helsinki_time(to), language);
    format!("{} {}", dates::full(helsinki_date(from), language), Words(language).at_hours(hours))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    fn times(began: Option<&str>, ended: Option<&str>) -> Times {
        let (starts, ends) = (at("2026-03-26T11:00:00Z"), at("2026-03-26T12:00:00Z"));
        Times { starts, ends, began: began.map(at), ended: ended.map(at) }
    }

    #[test]
    fn what_has_not_begun_is_told_by_what_was_agreed_and_the_rest_by_the_clock() {
        let held = times(Some("2026-03-12T08:05:00Z"), Some("2026-03-12T09:00:00Z"));
        let cases = [
            (times(None, None), "torstai 26.3.2026 kello\u{a0}13.00–14.00"),
            (times(None, Some("2026-03-20T09:00:00Z")), "torstai 26.3.2026 kello\u{a0}13.00–14.00"),
            (times(Some("2026-03-12T08:05:00Z"), None), "torstai 12.3.2026 kello\u{a0}10.05"),
            (held, "torstai 12.3.2026 kello\u{a0}10.05–11.00"),
            (times(Some("2026-03-12T08:05:00Z"), Some("2026-03-13T09:00:00Z")), "torstai 12.3.2026 kello\u{a0}10.05"),
        ];
        for (times, said) in cases {
            assert_eq!(times.say(Language::Fi), said);
        }
        assert_eq!(held.agreed_day(), Some(Date::constant(2026, 3, 26)));
        assert_eq!(times(Some("2026-03-26T11:05:00Z"), None).agreed_day(), None, "the day that was agreed");
    }

    #[test]
    fn a_meeting_never_ends_before_it_begins() {
        for began in ["2026-03-12T08:05:00Z", "2026-03-26T15:00:00Z"] {
            let times = times(Some(began), None);
            assert!(times.from() <= times.to(), "{began}");
        }
        let off = times(None, Some("2026-03-20T09:00:00Z"));
        assert_eq!(off.to(), off.ends, "what did not take place keeps its time");
    }
}
