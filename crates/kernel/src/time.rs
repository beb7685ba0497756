//! Time is a parameter. Instants are UTC, people's days are days in Helsinki.

use jiff::tz::TimeZone;
pub use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use std::sync::OnceLock;

/// Tells what time it is. Only the outermost layer holds one; rules get the moment as a value.
pub trait Clock: Send + Sync {
    /// This moment.
    fn now(&self) -> Timestamp;
}

/// The machine's clock.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

fn helsinki() -> &'static TimeZone {
    static ZONE: OnceLock<TimeZone> = OnceLock::new();
    ZONE.get_or_init(|| TimeZone::get("Europe/Helsinki").expect("the time zone data is built in"))
}

/// The day that people in Finland call this moment.
pub fn helsinki_date(moment: Timestamp) -> Date {
    moment.to_zoned(helsinki().clone()).date()
}

/// The time of day that people in Finland call this moment.
pub fn helsinki_time(moment: Timestamp) -> Time {
    moment.to_zoned(helsinki().clone()).time()
}

/// The moment that people in Finland call this time of this day. Where clocks are turned, an hour that does not exist is the one after it,
/// and an hour that comes twice is its first.
pub fn helsinki_moment(day: Date, time: Time) -> Option<Timestamp> {
    day.to_datetime(time).to_zoned(helsinki().clone()).ok().map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_and_a_time_are_a_moment_and_back() {
        let (day, time) = (Date::constant(2026, 3, 12), Time::constant(12, 30, 0, 0));
        let moment = helsinki_moment(day, time).expect("a moment");
        assert_eq!(moment.to_string(), "2026-03-12T10:30:00Z");
        assert_eq!((helsinki_date(moment), helsinki_time(moment)), (day, time));
    }
}
