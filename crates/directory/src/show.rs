//! One service with everything that is told about it.

use crate::{
    Kept, Names,
    entry::{Entry, EntryText, Place, Provider},
    store::{CHANNELS, ChannelRow, SERVICE, ServiceRow, TEXTS, TextRow, channel_of, list},
};
use access::{Cx, Outcome};
use db::args;
use kernel::ServiceId;

/// The service, when there is one with this identifier that the region sees.
///
/// # Errors
/// When the database fails.
pub fn show(cx: &mut Cx<'_, '_>, id: ServiceId) -> Outcome<Option<Entry>> {
    let Some(row) = cx.optional::<ServiceRow>(SERVICE, args![id])? else { return Ok(None) };
    let texts = cx.all::<TextRow>(TEXTS, args![id])?;
    let channels = cx.all::<ChannelRow>(CHANNELS, args![id])?;
    let mut entry = entry(row);
    entry.texts = texts.into_iter().map(text).collect();
    entry.channels = channels.iter().map(|row| channel_of(&row.kind, &row.content)).collect::<Result<_, _>>()?;
    Ok(Some(entry))
}

fn entry(row: ServiceRow) -> Entry {
    Entry {
        id: row.id,
        region: row.region,
        source: row.source.0,
        source_key: row.source_key,
        provider: Provider {
            kind: row.provider_kind.map(|code| code.0),
            names: Names { fi: row.provider_fi, sv: row.provider_sv, en: row.provider_en },
            organisation: row.org_id,
        },
        texts: Vec::new(),
        places: row.places.lines().map(Place::from_key).collect(),
        codes: list(&row.codes),
        cost: Kept::from_code(&row.cost),
        languages: list(&row.languages),
        referral_needed: row.referral_needed,
        channels: Vec::new(),
        last_checked: row.last_checked,
    }
}

fn text(row: TextRow) -> EntryText {
    EntryText {
        language: row.language,
        name: row.name,
        other_names: list(&row.other_names),
        summary: row.summary,
        description: row.description,
        how_to_start: row.how_to_start,
        conditions: row.conditions,
        cost: row.cost,
        keywords: list(&row.keywords),
    }
}
