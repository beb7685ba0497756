use super::{DateProblem, Days, Toward, day, months::month, nearest};
use jiff::ToSpan;
use kernel::Date;

const LONGEST: usize = 40;

/// Reads what a person wrote as a day or a span of days, seen from today.
///
/// # Errors
/// When it cannot be understood, or the calendar has no such day.
pub fn read(text: &str, today: Date, toward: Toward) -> Result<Days, DateProblem> {
    let text = text.trim().to_lowercase();
    if text.is_empty() {
        return Err(DateProblem::Empty);
    }
    if text.chars().count() > LONGEST {
        return Err(DateProblem::NotUnderstood);
    }
    if let Some(days) = relative(&text, today) {
        return Ok(days);
    }
    let tokens = tokens(&text).ok_or(DateProblem::NotUnderstood)?;
    let tokens: Vec<_> = tokens.iter().map(String::as_str).collect();
    match tokens[..] {
        [iso] if iso.contains('-') => iso_day(iso),
        [year] if year.len() == 4 => Days::year(number(year)?),
        [name] => by_name(name, today, toward),
        [name, rest] if is_week_word(name) => week(rest, None, today, toward),
        [name, rest, year] if is_week_word(name) => week(rest, Some(year), today, toward),
        [first, second] => two(first, second, today, toward),
        [first, second, year] => Ok(Days::one(day(full_year(year, today)?, any_month(second)?, number(first)?)?)),
        _ => Err(DateProblem::NotUnderstood),
    }
}

fn relative(text: &str, today: Date) -> Option<Days> {
    match text {
        "tänään" | "i dag" | "idag" | "today" => Some(Days::one(today)),
        "huomenna" | "i morgon" | "imorgon" | "tomorrow" => Some(Days::one(today.saturating_add(1.day()))),
        "eilen" | "i går" | "igår" | "yesterday" => Some(Days::one(today.saturating_sub(1.day()))),
        _ => None,
    }
}

/// Splits at spaces, full stops and slashes; a hyphen stays, because only ISO days have one.
fn tokens(text: &str) -> Option<Vec<String>> {
    let known = |c: char| c.is_alphanumeric() || matches!(c, '.' | '/' | '-' | ',') || c.is_whitespace();
    let separates = |c: char| matches!(c, '.' | '/' | ',') || c.is_whitespace();
    text.chars().all(known).then(|| text.split(separates).filter(|part| !part.is_empty()).map(str::to_owned).collect())
}

fn iso_day(text: &str) -> Result<Days, DateProblem> {
    let parts: Vec<_> = text.split('-').collect();
    match parts[..] {
        [year, month_part, day_part] if year.len() == 4 => {
            Ok(Days::one(day(number(year)?, number(month_part)?, number(day_part)?)?))
        }
        [year, month_part] if year.len() == 4 => Days::month(number(year)?, number(month_part)?),
        _ => Err(DateProblem::NotUnderstood),
    }
}

fn by_name(name: &str, today: Date, toward: Toward) -> Result<Days, DateProblem> {
    let found = month(name).ok_or(DateProblem::NotUnderstood)?;
    nearest(today, toward, |year| Days::month(year, found))
}

fn is_week_word(word: &str) -> bool {
    matches!(word, "viikko" | "viikolla" | "vko" | "vk" | "vecka" | "v" | "week" | "wk" | "w")
}

fn week(week: &str, year: Option<&str>, today: Date, toward: Toward) -> Result<Days, DateProblem> {
    let week = number(week)?;
    match year {
        Some(year) => Days::week(full_year(year, today)?, week),
        None => nearest(today, toward, |year| Days::week(year, week)),
    }
}

/// `13.4.`, `13 april`, `april 2026`, `4/2026`.
fn two(first: &str, second: &str, today: Date, toward: Toward) -> Result<Days, DateProblem> {
    if second.len() == 4 && second.chars().all(|c| c.is_ascii_digit()) {
        return Days::month(full_year(second, today)?, any_month(first)?);
    }
    let (day_number, month_number) = match (month(first), month(second)) {
        (Some(named), None) => (number(second)?, named),
        (None, Some(named)) => (number(first)?, named),
        (None, None) => (number(first)?, number(second)?),
        (Some(_), Some(_)) => return Err(DateProblem::NotUnderstood),
    };
    nearest(today, toward, |year| day(year, month_number, day_number).map(Days::one))
}

fn any_month(text: &str) -> Result<i8, DateProblem> {
    month(text).map_or_else(|| number(text), Ok)
}

/// A year of two digits is the one that lies no more than twenty years ahead.
fn full_year(text: &str, today: Date) -> Result<i16, DateProblem> {
    let year: i16 = number(text)?;
    match text.len() {
        4 => Ok(year),
        2 if 2000 + year <= today.year() + 20 => Ok(2000 + year),
        2 => Ok(1900 + year),
        _ => Err(DateProblem::NotUnderstood),
    }
}

fn number<N: std::str::FromStr>(text: &str) -> Result<N, DateProblem> {
    if text.is_empty() || text.len() > 4 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateProblem::NotUnderstood);
    }
    text.parse().map_err(|_| DateProblem::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use super::super::Edge;
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn coming(text: &str) -> Result<(Date, Date), DateProblem> {
        read(text, date(2026, 3, 12), Toward::Coming).map(|days| (days.at(Edge::Start), days.at(Edge::End)))
    }

    fn one(year: i16, month: i8, day: i8) -> Result<(Date, Date), DateProblem> {
        Ok((date(year, month, day), date(year, month, day)))
    }

    #[test]
    fn a_day_is_understood_however_it_is_written() {
        let ways = [
            "13.4.2026",
            " 13. 4. 2026 ",
            "13.4.26",
            "13.4.",
            "13.4",
            "2026-04-13",
            "13/4/2026",
            "13 april",
            "13. huhtikuuta 2026",
            "13 April 2026",
            "april 13",
            "13 apr",
            "13.04.2026",
            "13 huhtikuuta",
        ];
        for way in ways {
            assert_eq!(coming(way), one(2026, 4, 13), "{way}");
        }
    }

    #[test]
    fn a_month_is_all_its_days() {
        for way in ["huhtikuu", "Huhtikuussa", "april", "apr", "huhtikuu 2026", "4/2026", "2026-04", "April 2026"] {
            assert_eq!(coming(way), Ok((date(2026, 4, 1), date(2026, 4, 30))), "{way}");
        }
        assert_eq!(coming("helmikuu"), Ok((date(2027, 2, 1), date(2027, 2, 28))));
        assert_eq!(coming("maaliskuu"), Ok((date(2026, 3, 1), date(2026, 3, 31))), "a month that has begun is coming");
    }

    #[test]
    fn a_week_is_monday_to_sunday() {
        for way in ["viikko 14", "vecka 14", "week 14", "vko 14", "v. 14", "viikko 14/2026", "week 14 2026"] {
            assert_eq!(coming(way), Ok((date(2026, 3, 30), date(2026, 4, 5))), "{way}");
        }
        assert_eq!(coming("vecka 2"), Ok((date(2027, 1, 11), date(2027, 1, 17))));
        assert_eq!(coming("week 54"), Err(DateProblem::NoSuchWeek));
    }

    #[test]
    fn a_day_without_a_year_lies_where_the_field_looks() {
        let today = date(2026, 1, 5);
        let read = |text, toward| read(text, today, toward).map(|days| days.first);
        assert_eq!(read("20.12.", Toward::Coming), Ok(date(2026, 12, 20)));
        assert_eq!(read("20.12.", Toward::Past), Ok(date(2025, 12, 20)));
        assert_eq!(read("29.2.", Toward::Coming), Ok(date(2028, 2, 29)));
        assert_eq!(read("syyskuu", Toward::Past), Ok(date(2025, 9, 1)));
    }

    #[test]
    fn a_year_and_the_days_around_today_are_understood() {
        assert_eq!(coming("2027"), Ok((date(2027, 1, 1), date(2027, 12, 31))));
        assert_eq!(coming("huomenna"), one(2026, 3, 13));
        assert_eq!(coming("i dag"), one(2026, 3, 12));
    }

    #[test]
    fn what_is_no_day_is_refused_with_its_reason() {
        assert_eq!(coming("  "), Err(DateProblem::Empty));
        for way in ["soon", "13.4.2026 klo 9", "-1.4.2026", "1e3", "１３.4.", "13..", "<b>", "april may", "13.4.202"]
        {
            assert_eq!(coming(way), Err(DateProblem::NotUnderstood), "{way}");
        }
        for way in ["30.2.", "30.2.2026", "2026-13-01", "0.1.2026", "32.1.", "999.1."] {
            assert_eq!(coming(way), Err(DateProblem::NoSuchDay), "{way}");
        }
        assert_eq!(coming("1.1.1066"), Err(DateProblem::TooFar));
    }

    proptest! {
        #[test]
        fn every_day_reads_back_as_itself(offset in 0..60_000_i32) {
            let day = date(1990, 1, 1).saturating_add(offset.days());
            let finnish = format!("{}.{}.{}", day.day(), day.month(), day.year());
            prop_assert_eq!(read(&finnish, day, Toward::Past), Ok(Days::one(day)));
            prop_assert_eq!(read(&day.to_string(), day, Toward::Coming), Ok(Days::one(day)));
        }

        #[test]
        fn nothing_that_is_written_breaks_it(text in ".{0,60}") {
            let read = read(&text, date(2026, 3, 12), Toward::Coming);
            prop_assert!(read.is_err() || read.is_ok_and(|days| days.first <= days.last));
        }

        #[test]
        fn nothing_that_looks_like_a_day_breaks_it(text in "[0-9./ -]{0,12}") {
            let read = read(&text, date(2026, 3, 12), Toward::Past);
            prop_assert!(read.is_err() || read.is_ok_and(|days| days.first <= days.last));
        }
    }
}
