//! Entries that organisations have written themselves, as a file: what the demonstration region starts with.

use super::lasting_id;
use crate::{
    Areas, Damage, Kept, Names, Remark, SourceFile, Taken,
    entry::{Channel, ChannelKind, ChannelText, Cost, Entry, EntryText, Labelled, Place, Provider, Source},
    plain::{plain, plain_line},
    ptv::{Codes, is_web_address},
};
use domain::OrgKind;
use kernel::{Coded, Date, RegionId};
use serde::Deserialize;
use std::time::Duration;

macro_rules! shape {
    ($($(#[$meta:meta])* struct $name:ident { $($field:ident: $type:ty),+ $(,)? })+) => {
        $($(#[$meta])* #[derive(Debug, Clone, Deserialize)] #[serde(deny_unknown_fields)] struct $name { $($field: $type),+ })+
    };
}
shape! {
    struct Written {
        key: String,
        provider: WrittenProvider,
        places: Vec<String>,
        codes: Vec<String>,
        cost: String,
        languages: Vec<String>,
        referral_needed: bool,
        checked_days_ago: u16,
        phone: Option<String>,
        email: Option<String>,
        link: Option<String>,
        address: Option<InAll>,
        texts: WrittenTexts,
    }
    struct WrittenProvider { kind: String, fi: String, sv: String, en: String }
    struct InAll { fi: String, sv: String, en: String }
    struct WrittenTexts { fi: WrittenText, sv: WrittenText, en: WrittenText }
    struct WrittenText {
        name: String,
        summary: String,
        description: String,
        how_to_start: String,
        cost: Option<String>,
        keywords: Vec<String>,
    }
}

/// Reads a file of a region's own entries. Texts are complete in all three languages.
///
/// # Errors
/// When the file has another shape, or an entry names a kind, a place, a cost or a link that there cannot be.
pub fn read_own_services(
    file: &SourceFile<'_>,
    codes: &Codes,
    region: RegionId,
    today: Date,
) -> Result<Taken<Vec<Entry>>, Damage> {
    let written: Vec<Written> = file.json()?;
    let mut taken = Taken { value: Vec::new(), remarks: Vec::new() };
    for one in written {
        for code in one.codes.iter().filter(|code| codes.name(code).is_none()) {
            let (file, place, value) = (file.path.to_owned(), one.key.clone(), code.clone());
            taken.remarks.push(Remark { file, place, value, reason: "is not in the catalogue's lists of codes" });
        }
        let entry = read_one(file, &one, region, today)?;
        if taken.value.iter().any(|other: &Entry| other.id == entry.id) {
            return Err(file.damage(&one.key, "is a key that stands twice"));
        }
        taken.value.push(entry);
    }
    Ok(taken)
}

fn read_one(file: &SourceFile<'_>, one: &Written, region: RegionId, today: Date) -> Result<Entry, Damage> {
    let damage = |field: &str, reason: String| file.damage(format!("{}, {field}", one.key), reason);
    let kind = OrgKind::from_code(&one.provider.kind);
    let kind =
        kind.ok_or_else(|| damage("provider", format!("{:?} is not a kind of organisation", one.provider.kind)))?;
    let cost = Cost::from_code(&one.cost).ok_or_else(|| damage("cost", format!("{:?} is not a cost", one.cost)))?;
    Ok(Entry {
        id: lasting_id(region, &one.key),
        region: Some(region),
        source: Source::Own,
        source_key: one.key.clone(),
        provider: Provider { kind: Some(kind), names: names(&one.provider), organisation: None },
        texts: vec![text("fi", &one.texts.fi), text("sv", &one.texts.sv), text("en", &one.texts.en)],
        places: places(&one.places).map_err(|reason| damage("places", reason))?,
        codes: one.codes.clone(),
        cost: Kept::Known(cost),
        languages: one.languages.clone(),
        referral_needed: one.referral_needed,
        channels: channels(one).map_err(|reason| damage("link", reason))?,
        last_checked: today.saturating_sub(days(one.checked_days_ago)),
    })
}

fn days(many: u16) -> Duration {
    Duration::from_secs(u64::from(many) * 86_400)
}

fn names(provider: &WrittenProvider) -> Names {
    Names { fi: plain_line(&provider.fi), sv: plain_line(&provider.sv), en: plain_line(&provider.en) }
}

fn places(keys: &[String]) -> Result<Vec<Place>, String> {
    keys.iter().map(|key| place(key).ok_or_else(|| format!("there is no {key:?}"))).collect()
}

/// The place that this key names, when there is such a place this year.
fn place(key: &str) -> Option<Place> {
    let place = Place::from_key(key);
    let areas = Areas::embedded();
    let there = match &place {
        Place::Country | Place::Mainland => true,
        Place::Municipality(code) => areas.municipality(*code).is_some(),
        Place::Area(kind, code) => areas.area(*kind, code).is_some(),
        Place::Unknown(_) => false,
    };
    there.then_some(place)
}

fn text(language: &str, written: &WrittenText) -> EntryText {
    EntryText {
        language: language.to_owned(),
        name: plain_line(&written.name),
        summary: plain_line(&written.summary),
        description: plain(&written.description),
        how_to_start: plain(&written.how_to_start),
        cost: plain(written.cost.as_deref().unwrap_or_default()),
        keywords: written.keywords.iter().map(|word| plain_line(word)).collect(),
        ..EntryText::default()
    }
}

/// One channel for each way that the entry gives.
fn channels(one: &Written) -> Result<Vec<Channel>, String> {
    let mut all = Vec::new();
    if let Some(address) = &one.address {
        all.push(channel(one, ChannelKind::Place, |text, language| {
            text.addresses.push(in_language(address, language))
        }));
    }
    if one.phone.is_some() || one.email.is_some() {
        all.push(channel(one, ChannelKind::Phone, |text, _| {
            text.phones.extend(one.phone.iter().map(|value| labelled(value)));
            text.emails.extend(one.email.iter().cloned());
        }));
    }
    if let Some(link) = &one.link {
        if !is_web_address(link) {
            return Err(format!("{link:?} is not an address of the web"));
        }
        all.push(channel(one, ChannelKind::WebPage, |text, _| text.links.push(labelled(link))));
    }
    Ok(all)
}

fn labelled(value: &str) -> Labelled {
    Labelled { value: value.to_owned(), label: String::new() }
}

fn in_language(all: &InAll, language: &str) -> String {
    match language {
        "sv" => all.sv.clone(),
        "en" => all.en.clone(),
        _ => all.fi.clone(),
    }
}

fn channel(one: &Written, kind: ChannelKind, fill: impl Fn(&mut ChannelText, &str)) -> Channel {
    let texts = [("fi", &one.texts.fi), ("sv", &one.texts.sv), ("en", &one.texts.en)].map(|(language, written)| {
        let mut text =
            ChannelText { language: language.to_owned(), name: plain_line(&written.name), ..ChannelText::default() };
        fill(&mut text, language);
        text
    });
    Channel {
        key: format!("{} {}", one.key, kind.code()),
        kind: Kept::Known(kind),
        texts: texts.into(),
        hours: Vec::new(),
    }
}
