//! Whether what is told about a service can still be trusted.

use jiff::ToSpan;
use kernel::Date;

/// How many months an entry stays fresh (domain §14).
const MONTHS: i32 = 6;

/// The age of what is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// Checked within six months.
    Fresh,
    /// Checked longer ago; readers are told.
    Stale,
}

/// How fresh an entry is today that was last checked on this day.
pub fn freshness(last_checked: Date, today: Date) -> Freshness {
    let due = last_checked.saturating_add(MONTHS.months());
    if today > due { Freshness::Stale } else { Freshness::Fresh }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_stale_after_six_months() {
        let day = |text: &str| text.parse::<Date>().expect("a day");
        let checked = day("2026-01-31");
        assert_eq!(freshness(checked, day("2026-07-31")), Freshness::Fresh);
        assert_eq!(freshness(checked, day("2026-08-01")), Freshness::Stale);
        assert_eq!(freshness(day("2025-08-31"), day("2026-02-28")), Freshness::Fresh, "February is short");
        assert_eq!(freshness(day("2025-08-31"), day("2026-03-01")), Freshness::Stale);
    }
}
