//! Service channels: places, telephone numbers, electronic services, web pages and forms.

use super::{
    reader::Reader,
    texts::{self, InLanguage},
    wire,
};
use crate::{
    Damage, SourceFile, Taken,
    entry::{Channel, ChannelKind, ChannelText, Labelled, OpenHours},
    plain::plain_line,
};

const KINDS: [(&str, ChannelKind); 5] = [
    ("ServiceLocation", ChannelKind::Place),
    ("Phone", ChannelKind::Phone),
    ("EChannel", ChannelKind::Online),
    ("WebPage", ChannelKind::WebPage),
    ("PrintableForm", ChannelKind::Form),
];

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

impl InLanguage for ChannelText {
    fn language(&self) -> &str {
        &self.language
    }
    fn set_language(&mut self, language: String) {
        self.language = language;
    }
}

/// Reads one channel; none when the public does not see it now.
///
/// # Errors
/// When the file is not a channel, or has no identifier or name.
pub fn read_channel(file: &SourceFile<'_>) -> Result<Taken<Option<Channel>>, Damage> {
    let given: wire::Channel = file.json()?;
    let mut reader = Reader::new(file);
    let kind = given.service_channel_type.as_deref().unwrap_or_default();
    let channel = Channel {
        key: reader.id("id", &given.id)?.to_string(),
        kind: reader.kept("serviceChannelType", kind, &KINDS),
        texts: read_texts(&mut reader, &given)?,
        hours: given.service_hours.iter().flat_map(|hours| read_hours(&mut reader, hours)).collect(),
    };
    let published = reader.published(given.publishing_status.as_deref());
    Ok(reader.done(published.then_some(channel)))
}

fn read_texts(reader: &mut Reader<'_>, given: &wire::Channel) -> Result<Vec<ChannelText>, Damage> {
    let mut all: Vec<ChannelText> = Vec::new();
    texts::each(reader, "serviceChannelNames", &given.service_channel_names, &mut all, |text, _, value| {
        text.name = plain_line(&value);
        true
    });
    if all.is_empty() {
        return Err(reader.file.damage("serviceChannelNames", "there is no name in any language"));
    }
    texts::each(reader, "serviceChannelDescriptions", &given.service_channel_descriptions, &mut all, put_description);
    take_phones(&mut all, given.phone_numbers.iter().chain(&given.support_phones));
    take_emails(reader, &mut all, given.emails.iter().chain(&given.support_emails));
    for page in &given.web_pages {
        take_link(reader, &mut all, &page.language, page.url.as_deref(), page.value.as_deref());
    }
    for form in &given.channel_urls {
        take_link(reader, &mut all, &form.language, form.value.as_deref(), form.kind.as_deref());
    }
    given.addresses.iter().for_each(|address| take_address(&mut all, address));
    all.retain(|text| !text.name.is_empty());
    Ok(all)
}

/// The summary is shown; the long description tells the same at length.
fn put_description(text: &mut ChannelText, kind: &str, value: String) -> bool {
    match kind {
        "Summary" | "ShortDescription" => text.summary = plain_line(&value),
        "Description" => {}
        _ => return false,
    }
    true
}

/// Numbers to call or to write a text message to; nobody is told to send a fax.
fn take_phones<'p>(all: &mut Vec<ChannelText>, phones: impl Iterator<Item = &'p wire::Phone>) {
    for phone in phones.filter(|phone| phone.kind.as_deref() != Some("Fax")) {
        let number = plain_line(phone.number.as_deref().unwrap_or_default());
        if number.is_empty() {
            continue;
        }
        let prefix = plain_line(phone.prefix_number.as_deref().unwrap_or_default());
        let label = plain_line(phone.additional_information.as_deref().unwrap_or_default());
        let value = format!("{prefix} {number}").trim().to_owned();
        texts::of(all, &phone.language).phones.push(Labelled { value, label });
    }
}

fn take_emails<'t>(reader: &mut Reader<'_>, all: &mut Vec<ChannelText>, emails: impl Iterator<Item = &'t wire::Text>) {
    for email in emails {
        let address = plain_line(email.value.as_deref().unwrap_or_default());
        match address.contains('@') {
            true => texts::of(all, &email.language).emails.push(address),
            false if address.is_empty() => {}
            false => reader.remark("emails", address, "is not an e-mail address; it is left out"),
        }
    }
}

/// Only addresses of the web become links, so that no file can put a script on a page.
fn take_link(
    reader: &mut Reader<'_>,
    all: &mut Vec<ChannelText>,
    language: &str,
    url: Option<&str>,
    label: Option<&str>,
) {
    let value = plain_line(url.unwrap_or_default());
    if value.is_empty() {
        return;
    }
    if !is_web_address(&value) {
        reader.remark("webPages", value, "is not an address of the web; it is left out");
        return;
    }
    let label = plain_line(label.unwrap_or_default());
    texts::of(all, language).links.push(Labelled { value, label });
}

/// Whether the text can stand in a link: a web address and nothing else.
pub(crate) fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.len() > 3 && !rest.contains(|letter: char| letter.is_whitespace() || "<>\"'\\".contains(letter))
    })
}

/// A visiting address in each language that the street has a name in.
fn take_address(all: &mut Vec<ChannelText>, address: &wire::Address) {
    let Some(street) = address.street_address.as_ref().filter(|_| address.kind.as_deref() == Some("Location")) else {
        return;
    };
    for name in &street.street {
        let office = texts::in_language(&street.post_office, &name.language)
            .unwrap_or_else(|| texts::finnish(&street.post_office));
        let parts = [name.value.as_deref(), street.street_number.as_deref()].map(|part| part.unwrap_or_default());
        let line =
            format!("{} {}, {} {}", parts[0], parts[1], street.postal_code.as_deref().unwrap_or_default(), office);
        texts::of(all, &name.language).addresses.push(plain_line(&line).trim_end_matches(", ").to_owned());
    }
}

/// Ordinary hours of the week. Others (exceptions, over midnight) are reported, and the hours then read as not stated.
fn read_hours(reader: &mut Reader<'_>, hours: &wire::Hours) -> Vec<OpenHours> {
    let kind = hours.service_hour_type.as_deref().unwrap_or_default();
    if hours.is_closed == Some(true) || !matches!(kind, "DaysOfTheWeek" | "Standard") {
        reader.remark("serviceHours", kind, "are hours of a kind that is not shown");
        return Vec::new();
    }
    let read: Option<Vec<_>> = hours.opening_hour.iter().map(opening).collect();
    if read.is_none() {
        reader.remark("serviceHours", format!("{:?}", hours.opening_hour), "are hours that cannot be read");
    }
    read.unwrap_or_default().concat()
}

fn opening(given: &wire::Opening) -> Option<Vec<OpenHours>> {
    let day = |name: Option<&str>| (1..).zip(DAYS).find(|(_, day)| Some(*day) == name).map(|(number, _)| number);
    let first: u8 = day(given.day_from.as_deref())?;
    let last = match given.day_to.as_deref() {
        None | Some("") => first,
        name => day(name)?,
    };
    let (from, until) = (clock(given.from.as_deref()?)?, clock(given.to.as_deref()?)?);
    Some((first..=last).map(|day| OpenHours { day, from: from.clone(), until: until.clone() }).collect())
}

/// `08:00:00` as `08:00`.
fn clock(text: &str) -> Option<String> {
    let time = text.get(..5)?;
    let (hours, minutes) = time.split_once(':')?;
    let fits = hours.parse::<u8>().ok()? <= 24 && minutes.parse::<u8>().ok()? < 60;
    fits.then(|| time.to_owned())
}
