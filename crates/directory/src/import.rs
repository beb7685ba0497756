//! Taking entries into the directory.

mod store;

use crate::{
    entry::{Channel, Entry, EntryText},
    ptv::Codes,
    store::{content_of, lines},
    terms::{Word, index_words, sort_key},
};
use db::{Arg, Code, Fault, Tx, args};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

pub(crate) use store::STATEMENTS;

/// Grows when the index is built in another way, so that the next import builds it again.
const INDEX: u32 = 1;

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Imported {
    /// Entries that were not there before.
    pub added: u32,
    /// Entries that had changed at their source.
    pub changed: u32,
    /// Entries that were the same.
    pub unchanged: u32,
}

/// Brings the entries into the directory, all in this one unit. Doing it again changes nothing; entries that stand in the
/// directory and not in `entries` stay.
///
/// # Errors
/// When the database fails; nothing is taken then.
pub fn import(tx: &mut Tx<'_>, entries: &[Entry]) -> Result<Imported, Fault> {
    let mut done = Imported::default();
    for entry in entries {
        let digest = digest(entry);
        match tx.optional::<store::Known>(store::KNOWN, args![entry.id])? {
            Some(known) if known.digest == digest => done.unchanged += 1,
            Some(_) => {
                clear(tx, entry)?;
                put(tx, entry, &digest)?;
                done.changed += 1;
            }
            None => {
                put(tx, entry, &digest)?;
                done.added += 1;
            }
        }
    }
    Ok(done)
}

/// A fingerprint of all that is told, and of how the index is built.
fn digest(entry: &Entry) -> Vec<u8> {
    Sha256::digest(format!("{INDEX} {entry:?}")).to_vec()
}

fn clear(tx: &mut Tx<'_>, entry: &Entry) -> Result<(), Fault> {
    for statement in [store::CLEAR_TEXTS, store::CLEAR_AREAS, store::CLEAR_CHANNELS, store::CLEAR_TOKENS] {
        tx.run(statement, args![entry.id])?;
    }
    Ok(())
}

fn put(tx: &mut Tx<'_>, entry: &Entry, digest: &[u8]) -> Result<(), Fault> {
    put_service(tx, entry, digest)?;
    entry.texts.iter().try_for_each(|text| put_text(tx, entry, text))?;
    for place in entry.places.iter().map(crate::Place::key).collect::<BTreeSet<_>>() {
        tx.run(store::PUT_AREA, args![entry.id, place])?;
    }
    (0..).zip(&entry.channels).try_for_each(|(position, channel)| put_channel(tx, entry, position, channel))?;
    put_tokens(tx, entry, &index_words(entry, Codes::embedded()))
}

fn put_service(tx: &mut Tx<'_>, entry: &Entry, digest: &[u8]) -> Result<(), Fault> {
    let provider = &entry.provider;
    let values = args![
        entry.region,
        entry.id,
        Code(entry.source),
        &entry.source_key,
        digest,
        provider.kind.map(Code),
        &provider.names.fi,
        &provider.names.sv,
        &provider.names.en,
        provider.organisation,
        lines(entry.places.iter().map(crate::Place::key)),
        lines(&entry.codes),
        entry.cost.code(),
        lines(&entry.languages),
        entry.referral_needed,
        entry.last_checked,
        entry.texts.first().map_or("fi", |text| text.language.as_str()),
    ];
    tx.run(store::PUT_SERVICE, values).map(drop)
}

fn put_text(tx: &mut Tx<'_>, entry: &Entry, text: &EntryText) -> Result<(), Fault> {
    let values = args![
        entry.id,
        &text.language,
        sort_key(&text.name),
        &text.name,
        lines(&text.other_names),
        &text.summary,
        &text.description,
        &text.how_to_start,
        &text.conditions,
        &text.cost,
        lines(&text.keywords),
    ];
    tx.run(store::PUT_TEXT, values).map(drop)
}

fn put_channel(tx: &mut Tx<'_>, entry: &Entry, position: i64, channel: &Channel) -> Result<(), Fault> {
    tx.run(store::PUT_CHANNEL, args![entry.id, position, channel.kind.code(), content_of(channel)]).map(drop)
}

/// Words go in batches; the last batch is filled up with its own last word, which is then there already.
fn put_tokens(tx: &mut Tx<'_>, entry: &Entry, words: &[Word]) -> Result<(), Fault> {
    for batch in words.chunks(store::BATCH) {
        let filled = batch.iter().chain(batch.last().into_iter().cycle()).take(store::BATCH);
        let pairs = filled.flat_map(|word| [Arg::from(&word.text), Arg::from(i64::from(word.weight))]);
        let values: Vec<_> = std::iter::once(Arg::from(entry.id)).chain(pairs).collect();
        tx.run(store::PUT_TOKENS, &values)?;
    }
    Ok(())
}
