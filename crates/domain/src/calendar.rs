//! Days on which Finland works, and counting in them.
//!
//! Public holidays as they stand since 1992 (L 388/1937, L 317/1919 for May Day and Independence Day as later amended).
//! Midsummer Eve and Christmas Eve are no public holidays, but authorities do not work on them.

use jiff::{ToSpan, civil::Weekday};
use kernel::{Date, coded};

coded! {
    /// A day in the Finnish year on which authorities do not work, besides Saturdays and Sundays.
    pub enum Holiday {
        /// 1 January.
        NewYear = "new_year",
        /// 6 January.
        Epiphany = "epiphany",
        /// Two days before Easter.
        GoodFriday = "good_friday",
        /// The first Sunday after the first full moon of spring.
        EasterSunday = "easter_sunday",
        /// The day after Easter.
        EasterMonday = "easter_monday",
        /// 1 May.
        MayDay = "may_day",
        /// The Thursday 39 days after Easter.
        Ascension = "ascension",
        /// The Sunday 49 days after Easter.
        WhitSunday = "whit_sunday",
        /// The Friday of 19–25 June.
        MidsummerEve = "midsummer_eve",
        /// The Saturday of 20–26 June.
        MidsummerDay = "midsummer_day",
        /// The Saturday of 31 October – 6 November.
        AllSaints = "all_saints",
        /// 6 December.
        IndependenceDay = "independence_day",
        /// 24 December.
        ChristmasEve = "christmas_eve",
        /// 25 December.
        ChristmasDay = "christmas_day",
        /// 26 December.
        BoxingDay = "boxing_day",
    }
}

/// The holiday that falls on this day, if any.
pub fn holiday(day: Date) -> Option<Holiday> {
    fixed(day).or_else(|| by_weekday(day)).or_else(|| by_easter(day))
}

fn fixed(day: Date) -> Option<Holiday> {
    match (day.month(), day.day()) {
        (1, 1) => Some(Holiday::NewYear),
        (1, 6) => Some(Holiday::Epiphany),
        (5, 1) => Some(Holiday::MayDay),
        (12, 6) => Some(Holiday::IndependenceDay),
        (12, 24) => Some(Holiday::ChristmasEve),
        (12, 25) => Some(Holiday::ChristmasDay),
        (12, 26) => Some(Holiday::BoxingDay),
        (_, _) => None,
    }
}

fn by_weekday(day: Date) -> Option<Holiday> {
    match (day.weekday(), day.month(), day.day()) {
        (Weekday::Friday, 6, 19..=25) => Some(Holiday::MidsummerEve),
        (Weekday::Saturday, 6, 20..=26) => Some(Holiday::MidsummerDay),
        (Weekday::Saturday, 10, 31) | (Weekday::Saturday, 11, 1..=6) => Some(Holiday::AllSaints),
        (_, _, _) => None,
    }
}

fn by_easter(day: Date) -> Option<Holiday> {
    let easter = easter(day.year())?;
    match i32::from(day.day_of_year()) - i32::from(easter.day_of_year()) {
        -2 => Some(Holiday::GoodFriday),
        0 => Some(Holiday::EasterSunday),
        1 => Some(Holiday::EasterMonday),
        39 => Some(Holiday::Ascension),
        49 => Some(Holiday::WhitSunday),
        _ => None,
    }
}

/// Easter Sunday of the year in the Gregorian calendar (the "anonymous" computus, Meeus/Jones/Butcher).
fn easter(year: i16) -> Option<Date> {
    let (year, y) = (year, i32::from(year));
    let (golden, century, rest) = (y % 19, y / 100, y % 100);
    let moon_lag = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_lag + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let correction = (golden + 11 * epact + 22 * weekday) / 451;
    let day = epact + weekday - 7 * correction + 114;
    Date::new(year, i8::try_from(day / 31).ok()?, i8::try_from(day % 31 + 1).ok()?).ok()
}

/// Whether authorities work on this day.
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && holiday(day).is_none()
}

/// The `count`th working day after the day. Nought is the day itself.
pub fn add_working_days(day: Date, count: u16) -> Date {
    let after = std::iter::successors(Some(next(day)), |day| Some(next(*day))).filter(|day| is_working_day(*day));
    count.checked_sub(1).and_then(|skip| after.into_iter().nth(usize::from(skip))).unwrap_or(day)
}

/// The `count`th working day before the day. Nought is the day itself.
pub fn subtract_working_days(day: Date, count: u16) -> Date {
    let before =
        std::iter::successors(Some(previous(day)), |day| Some(previous(*day))).filter(|day| is_working_day(*day));
    count.checked_sub(1).and_then(|skip| before.into_iter().nth(usize::from(skip))).unwrap_or(day)
}

/// How many working days there are after `from`, up to and including `to`. Nought when `to` is not later.
pub fn working_days_between(from: Date, to: Date) -> usize {
    let days = std::iter::successors(Some(next(from)), |day| Some(next(*day)));
    days.take_while(|day| *day <= to && *day != Date::MAX).filter(|day| is_working_day(*day)).count()
}

fn next(day: Date) -> Date {
    day.saturating_add(1.day())
}

fn previous(day: Date) -> Date {
    day.saturating_sub(1.day())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use kernel::Coded;
    use proptest::prelude::*;

    #[test]
    fn easter_falls_where_the_almanac_says() {
        let almanac = [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2028, 4, 16), (2038, 4, 25)];
        for (year, month, day) in almanac {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn the_year_2026_has_the_holidays_of_the_almanac() {
        let days = std::iter::successors(Some(date(2026, 1, 1)), |day| Some(next(*day))).take(365);
        let found: Vec<_> = days.filter_map(|day| Some((day.month(), day.day(), holiday(day)?))).collect();
        let days: Vec<_> = found.iter().map(|(month, day, _)| (*month, *day)).collect();
        let almanac = [
            (1, 1),
            (1, 6),
            (4, 3),
            (4, 5),
            (4, 6),
            (5, 1),
            (5, 14),
            (5, 24),
            (6, 19),
            (6, 20),
            (10, 31),
            (12, 6),
            (12, 24),
            (12, 25),
            (12, 26),
        ];
        assert_eq!(days, almanac);
        assert_eq!(found.iter().map(|found| found.2).collect::<Vec<_>>(), Holiday::ALL);
    }

    #[test]
    fn moving_days_reach_the_last_day_of_their_week() {
        let found = [date(2027, 6, 25), date(2027, 6, 26), date(2027, 11, 6)].map(holiday);
        assert_eq!(found, [Some(Holiday::MidsummerEve), Some(Holiday::MidsummerDay), Some(Holiday::AllSaints)]);
        assert_eq!([date(2027, 6, 18), date(2027, 6, 19), date(2027, 10, 30)].map(holiday), [None; 3]);
    }

    #[test]
    fn two_working_days_over_easter_are_six_days() {
        assert_eq!(add_working_days(date(2026, 4, 2), 2), date(2026, 4, 8));
        assert_eq!(add_working_days(date(2026, 12, 23), 1), date(2026, 12, 28));
    }

    proptest! {
        #[test]
        fn counting_forth_and_back_agree(start in 0..20_000_i32, count in 0..400_u16) {
            let from = date(2020, 1, 1).saturating_add(start.days());
            let to = add_working_days(from, count);
            prop_assert_eq!(working_days_between(from, to), usize::from(count));
            prop_assert!(count == 0 || is_working_day(to));
            let back = subtract_working_days(to, count);
            prop_assert_eq!(working_days_between(back, to), usize::from(count));
        }

        #[test]
        fn every_year_has_each_holiday_once(year in 1992..2200_i16) {
            let days = std::iter::successors(Some(date(year, 1, 1)), |day| Some(next(*day)));
            let mut found: Vec<_> = days.take_while(|day| day.year() == year).filter_map(holiday).collect();
            found.sort();
            // Two holidays can share a day (May Day and Ascension in 2008): then the fixed one is named.
            found.dedup();
            prop_assert!(found.len() >= Holiday::ALL.len() - 1);
        }
    }
}
