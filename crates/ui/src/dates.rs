//! Days and times as people say them, in the formats of the design (fi `12.3.2026`, sv `12.3.2026`, en `12 March 2026`).
//!
//! What "today" is, is a parameter. Days are days in Helsinki ([`kernel::helsinki_date`]).

use crate::Words;
use jiff::civil::{Time, Weekday};
use kernel::{Date, Language, Timestamp, helsinki_date, helsinki_time};

/// `12.3.2026`, `12 March 2026`.
pub fn date(day: Date, language: Language) -> String {
    match language {
        Language::Fi | Language::Sv => format!("{}.{}.{}", day.day(), day.month(), day.year()),
        Language::En => format!("{} {} {}", day.day(), month(day, language), day.year()),
    }
}

/// `12.3.`, `12.3`, `12 March`: a day whose year is plain.
pub fn day_month(day: Date, language: Language) -> String {
    match language {
        Language::Fi => format!("{}.{}.", day.day(), day.month()),
        Language::Sv => format!("{}.{}", day.day(), day.month()),
        Language::En => format!("{} {}", day.day(), month(day, language)),
    }
}

/// `to 12.3.`: with the weekday's short name.
pub fn weekday_day(day: Date, language: Language) -> String {
    format!("{} {}", weekday_short(day, language), day_month(day, language))
}

/// `torstai 12.3.2026`: in full.
pub fn full(day: Date, language: Language) -> String {
    format!("{} {}", weekday(day, language), date(day, language))
}

/// `torstaina 12.3.2026`, `torsdag 12.3.2026`, `Thursday 12 March 2026`: in full, as it stands inside a sentence.
pub fn on_day(day: Date, language: Language) -> String {
    Words(language).on_weekday(date(day, language), weekday(day, language))
}

/// `12.3.` within this year, else with the year.
pub fn near(day: Date, today: Date, language: Language) -> String {
    if day.year() == today.year() { day_month(day, language) } else { date(day, language) }
}

/// `12.30`, `12:30`.
pub fn time(time: Time, language: Language) -> String {
    match language {
        Language::Fi | Language::Sv => format!("{}.{:02}", time.hour(), time.minute()),
        Language::En => format!("{}:{:02}", time.hour(), time.minute()),
    }
}

/// `klo 12.30`, `kl. 12.30`, `at 12:30`: in professionals' sentences.
pub fn at(moment: Time, language: Language) -> String {
    Words(language).at_time(time(moment, language))
}

/// `kello 12.30`, `klockan 12.30`, `at 12:30`: in the client's sentences, without abbreviations.
pub fn at_plainly(moment: Time, language: Language) -> String {
    Words(language).at_time_plainly(time(moment, language))
}

/// `12.30–13.30`.
pub fn hours(from: Time, to: Time, language: Language) -> String {
    format!("{}–{}", time(from, language), time(to, language))
}

/// `12.3.2026 kello 16.40`: a moment that is kept, such as a look into data.
pub fn moment(moment: Timestamp, language: Language) -> String {
    let day = date(helsinki_date(moment), language);
    format!("{day} {}", at_plainly(helsinki_time(moment), language))
}

/// `1.4.–15.5.`, `16.–30.3.`; with years when they differ from each other.
pub fn span(from: Date, to: Date, language: Language) -> String {
    if from.year() != to.year() {
        return format!("{} – {}", date(from, language), date(to, language));
    }
    if from == to {
        return day_month(to, language);
    }
    let same_month = from.month() == to.month();
    match language {
        Language::Fi if same_month => format!("{}.–{}", from.day(), day_month(to, language)),
        Language::Sv | Language::En if same_month => format!("{}–{}", from.day(), day_month(to, language)),
        Language::Fi | Language::Sv => format!("{}–{}", day_month(from, language), day_month(to, language)),
        Language::En => format!("{} – {}", day_month(from, language), day_month(to, language)),
    }
}

/// `ti 31.3. mennessä`, `senast ti 31.3`, `by Tue 31 March`.
pub fn by(day: Date, language: Language) -> String {
    Words(language).by_day(weekday_day(day, language))
}

/// `tänään`, `eilen`, `huomenna`, else the near date: when something was or will be.
pub fn relative(day: Date, today: Date, language: Language) -> String {
    let w = Words(language);
    match days_between(today, day) {
        -1 => w.yesterday().to_owned(),
        0 => w.today().to_owned(),
        1 => w.tomorrow().to_owned(),
        _ => near(day, today, language),
    }
}

/// `eilen 16.20`: when something was said or done.
pub fn relative_moment(moment: Timestamp, today: Date, language: Language) -> String {
    let day = relative(helsinki_date(moment), today, language);
    format!("{day} {}", time(helsinki_time(moment), language))
}

/// `2 pv myöhässä`, `tänään`, `19 pv aikaa`: how a due day stands.
pub fn due(day: Date, today: Date, language: Language) -> String {
    let w = Words(language);
    match days_between(today, day) {
        late if late < 0 => w.days_late(-late),
        0 => w.today().to_owned(),
        left => w.days_left(left),
    }
}

/// Whole days from the first day to the second; negative when the second comes first.
pub fn days_between(from: Date, to: Date) -> i64 {
    (to - from).get_days().into()
}

/// `viikko 14`.
pub fn week(day: Date, language: Language) -> String {
    Words(language).week_number(i64::from(day.iso_week_date().week()))
}

/// `torstai`.
pub fn weekday(day: Date, language: Language) -> &'static str {
    let w = Words(language);
    match day.weekday() {
        Weekday::Monday => w.monday(),
        Weekday::Tuesday => w.tuesday(),
        Weekday::Wednesday => w.wednesday(),
        Weekday::Thursday => w.thursday(),
        Weekday::Friday => w.friday(),
        Weekday::Saturday => w.saturday(),
        Weekday::Sunday => w.sunday(),
    }
}

/// `to`.
pub fn weekday_short(day: Date, language: Language) -> &'static str {
    let w = Words(language);
    match day.weekday() {
        Weekday::Monday => w.monday_short(),
        Weekday::Tuesday => w.tuesday_short(),
        Weekday::Wednesday => w.wednesday_short(),
        Weekday::Thursday => w.thursday_short(),
        Weekday::Friday => w.friday_short(),
        Weekday::Saturday => w.saturday_short(),
        Weekday::Sunday => w.sunday_short(),
    }
}

/// `maaliskuu`.
pub fn month(day: Date, language: Language) -> &'static str {
    let w = Words(language);
    match day.month() {
        1 => w.january(),
        2 => w.february(),
        3 => w.march(),
        4 => w.april(),
        5 => w.may(),
        6 => w.june(),
        7 => w.july(),
        8 => w.august(),
        9 => w.september(),
        10 => w.october(),
        11 => w.november(),
        _ => w.december(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, Fi, Sv};

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    #[test]
    fn a_day_is_written_as_the_design_says() {
        let thursday = day("2026-03-12");
        assert_eq!(date(thursday, Fi), "12.3.2026");
        assert_eq!(date(thursday, En), "12 March 2026");
        assert_eq!(full(thursday, Sv), "torsdag 12.3.2026");
        assert_eq!(on_day(thursday, Fi), "torstaina 12.3.2026");
        assert_eq!(on_day(thursday, En), "Thursday 12 March 2026");
        assert_eq!(weekday_day(thursday, Fi), "to 12.3.");
        assert_eq!(near(thursday, day("2026-12-01"), Fi), "12.3.");
        assert_eq!(near(thursday, day("2027-01-01"), Fi), "12.3.2026");
        assert_eq!(by(day("2026-03-31"), Fi), "ti 31.3. mennessä");
        assert_eq!(by(day("2026-03-31"), Sv), "senast ti 31.3");
        assert_eq!(week(day("2026-04-01"), Fi), "viikko 14");
    }

    #[test]
    fn a_span_says_no_more_than_needed() {
        let span = |from, to, language| span(day(from), day(to), language);
        assert_eq!(span("2026-04-01", "2026-05-15", Fi), "1.4.–15.5.");
        assert_eq!(span("2026-03-16", "2026-03-30", Fi), "16.–30.3.");
        assert_eq!(span("2026-11-23", "2026-11-23", Fi), "23.11.");
        assert_eq!(span("2026-03-16", "2026-03-30", Sv), "16–30.3");
        assert_eq!(span("2026-03-16", "2026-03-30", En), "16–30 March");
        assert_eq!(span("2026-12-16", "2027-01-30", Fi), "16.12.2026 – 30.1.2027");
    }

    #[test]
    fn time_is_told_in_the_reader_s_way() {
        let half_past = jiff::civil::time(12, 5, 0, 0);
        assert_eq!(time(half_past, Fi), "12.05");
        assert_eq!(at(half_past, Sv), "kl.\u{a0}12.05");
        assert_eq!(at_plainly(half_past, Fi), "kello 12.05");
        assert_eq!(at(half_past, En), "at 12:05");
        let stamp: Timestamp = "2026-03-11T14:40:00Z".parse().expect("a moment");
        assert_eq!(moment(stamp, Fi), "11.3.2026 kello 16.40");
        assert_eq!(relative_moment(stamp, day("2026-03-12"), Fi), "eilen 16.40");
    }

    #[test]
    fn a_due_day_says_how_it_stands() {
        let today = day("2026-03-12");
        assert_eq!(due(day("2026-03-10"), today, Fi), "2\u{a0}pv myöhässä");
        assert_eq!(due(today, today, Fi), "tänään");
        assert_eq!(due(day("2026-03-31"), today, Fi), "19\u{a0}pv aikaa");
        assert_eq!(due(day("2026-03-13"), today, En), "1 day left");
        assert_eq!(due(day("2027-03-12"), today, Sv), "365 dagar kvar");
        assert_eq!(relative(day("2026-03-13"), today, Fi), "huomenna");
        assert_eq!(relative(day("2026-03-20"), today, Fi), "20.3.");
    }
}
