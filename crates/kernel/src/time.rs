//! Time is a parameter. Instants are UTC, people's days are days in Helsinki.

pub use jiff::{Timestamp, civil::Date};
use jiff::{civil::Time, tz::TimeZone};
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
