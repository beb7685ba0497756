//! How a service is reached, channel by channel, in the reader's language where it is told in it.

use crate::{Channel, ChannelKind, ChannelText, Labelled, OpenHours, Words};
use jiff::civil::date;
use kernel::{Coded, Language};
use ui::{Phone, dates};

/// A way to reach the service as the page shows it.
pub(super) struct Reach {
    pub kind: &'static str,
    pub name: String,
    pub lang: String,
    pub summary: String,
    pub phones: Vec<Call>,
    pub emails: Vec<String>,
    pub links: Vec<Labelled>,
    pub addresses: Vec<String>,
    pub hours: Vec<String>,
}

/// A telephone number: how it is shown, what it calls, whose it is.
pub(super) struct Call {
    pub shown: String,
    pub link: Option<String>,
    pub label: String,
}

impl Reach {
    pub fn new(channel: &Channel, language: Language) -> Self {
        let text = told(&channel.texts, language);
        Self {
            kind: kind(channel.kind.known(), Words(language)),
            name: text.name,
            lang: text.language,
            summary: text.summary,
            phones: text.phones.iter().map(call).collect(),
            emails: text.emails,
            links: text.links.into_iter().map(named).collect(),
            addresses: text.addresses,
            hours: hours(&channel.hours, language),
        }
    }
}

fn kind(kind: Option<ChannelKind>, w: Words) -> &'static str {
    match kind {
        Some(ChannelKind::Place) => w.channel_place(),
        Some(ChannelKind::Phone) => w.channel_phone(),
        Some(ChannelKind::Online) => w.channel_online(),
        Some(ChannelKind::WebPage) => w.channel_web_page(),
        Some(ChannelKind::Form) => w.channel_form(),
        None => w.channel_other(),
    }
}

/// What is told in the reader's language, else in the first one.
fn told(texts: &[ChannelText], language: Language) -> ChannelText {
    let own = texts.iter().find(|text| text.language == language.code());
    own.or(texts.first()).cloned().unwrap_or_default()
}

fn call(phone: &Labelled) -> Call {
    let read = Phone::read(&phone.value);
    Call {
        shown: read.as_ref().map_or_else(|| phone.value.clone(), ToString::to_string),
        link: read.map(|phone| phone.link()),
        label: phone.label.clone(),
    }
}

/// A link without a name of its own is called by its address.
fn named(mut link: Labelled) -> Labelled {
    if link.label.is_empty() {
        link.label.clone_from(&link.value);
    }
    link
}

/// Hours as lines, days with the same hours together: `ma–pe 8.00–16.00`.
fn hours(all: &[OpenHours], language: Language) -> Vec<String> {
    let mut spans: Vec<(u8, u8, &OpenHours)> = Vec::new();
    for hours in all {
        match spans.last_mut() {
            Some((_, last, same)) if *last + 1 == hours.day && same.from == hours.from && same.until == hours.until => {
                *last = hours.day;
            }
            _ => spans.push((hours.day, hours.day, hours)),
        }
    }
    spans.iter().map(|(first, last, hours)| line(*first, *last, hours, language)).collect()
}

fn line(first: u8, last: u8, hours: &OpenHours, language: Language) -> String {
    let day = |number: u8| dates::weekday_short(date(2026, 6, number.clamp(1, 7).cast_signed()), language); // 1.6.2026 is a Monday
    let days = if first == last { day(first).to_owned() } else { format!("{}–{}", day(first), day(last)) };
    format!("{days} {}–{}", clock(&hours.from, language), clock(&hours.until, language))
}

/// `08:00` as people read it: `8.00`, in English `8:00`.
fn clock(time: &str, language: Language) -> String {
    let time = time.strip_prefix('0').unwrap_or(time);
    match language {
        Language::Fi | Language::Sv => time.replace(':', "."),
        Language::En => time.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(day: u8, from: &str, until: &str) -> OpenHours {
        OpenHours { day, from: from.to_owned(), until: until.to_owned() }
    }

    #[test]
    fn days_with_the_same_hours_stand_together() {
        let week = [
            open(1, "08:00", "16:00"),
            open(2, "08:00", "16:00"),
            open(3, "08:00", "16:00"),
            open(5, "10:00", "14:30"),
        ];
        assert_eq!(hours(&week, Language::Fi), ["ma–ke 8.00–16.00", "pe 10.00–14.30"]);
        assert_eq!(hours(&week[3..], Language::En), ["Fri 10:00–14:30"]);
        assert!(hours(&[], Language::Sv).is_empty());
    }

    #[test]
    fn a_number_that_can_be_called_is_a_link_and_another_is_text() {
        let labelled = |value: &str| Labelled { value: value.to_owned(), label: String::new() };
        assert_eq!(call(&labelled("+358 405500000")).link.as_deref(), Some("tel:+358405500000"));
        let odd = call(&labelled("kysy vaihteesta"));
        assert_eq!((odd.shown.as_str(), odd.link), ("kysy vaihteesta", None));
    }
}
