//! Writing: each version is added, none is changed, and what somebody else wrote meanwhile is never covered.

use super::{
    LONGEST,
    merge::{self, Chain},
    store::{self, VersionRow},
};
use crate::{EventKind, event};
use access::{Case, Cx, Key, Outcome, Refusal, act};
use db::{Code, args};
use domain::{
    Rule,
    merge::Merged,
    survey::{Author, Field},
};
use kernel::{OrgId, Prose};

/// One field as somebody saves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The field.
    pub field: Field,
    /// Whose statement it is.
    pub author: Author,
    /// The version that the writer saw; 0 when nothing stood there.
    pub base: i64,
    /// What is said; nothing when the field is empty or is to be emptied.
    pub words: Option<Prose<LONGEST>>,
}

/// Saves the professional's part, and the client's words as the client says them, in the writer's own register. Fields that the
/// writer did not touch stay as they are, also when somebody else changed them meanwhile.
///
/// # Errors
/// [`Refusal::Conflict`] when both changed the same field differently; then nothing at all is saved. When a field is not this author's.
pub fn save(cx: &mut Cx<'_, '_>, case: &Case, said: &[Said]) -> Outcome<()> {
    let register = Register::of(cx, case, cx.org()?)?;
    if by::<act::WriteStatements>(cx, case, &register, of(said, Author::Professional))? {
        told::<act::WriteStatements>(cx, case, EventKind::SituationWritten)?;
    }
    if by::<act::RecordClientsWords>(cx, case, &register, of(said, Author::Client))? {
        told::<act::RecordClientsWords>(cx, case, EventKind::OwnWordsWritten)?;
    }
    Ok(())
}

/// The client writes in their own words. They lie in the register of the organisation that keeps the case.
///
/// # Errors
/// As [`save`]; and when it is not the client.
pub fn write_own_words(cx: &mut Cx<'_, '_>, case: &Case, said: &[Said]) -> Outcome<()> {
    if said.iter().any(|one| one.author != Author::Client) {
        return Err(Rule::NotThisAuthorsField.into());
    }
    let register = Register::of(cx, case, case.controller)?;
    if by::<act::WriteOwnWords>(cx, case, &register, of(said, Author::Client))? {
        told::<act::WriteOwnWords>(cx, case, EventKind::OwnWordsWritten)?;
    }
    Ok(())
}

/// The client's own words at the beginning, recorded by whoever listened.
pub(crate) fn first_words(cx: &mut Cx<'_, '_>, case: &Case, words: &Prose<LONGEST>) -> Outcome<()> {
    let said = Said { field: Field::WhatMatters, author: Author::Client, base: 0, words: Some(words.clone()) };
    save(cx, case, &[said])
}

/// What the client says on coming back stands before what they said earlier; as ever, no version is lost.
pub(crate) fn words_on_return(cx: &mut Cx<'_, '_>, case: &Case, words: &Prose<LONGEST>) -> Outcome<()> {
    let register = Register::of(cx, case, cx.org()?)?;
    let chain = Chain::of(Field::WhatMatters, Author::Client, &register.versions);
    let words = Some(before(words, chain.newest()));
    save(cx, case, &[Said { field: Field::WhatMatters, author: Author::Client, base: chain.version(), words }])
}

/// The new words alone when both together would be too long.
fn before(words: &Prose<LONGEST>, earlier: &str) -> Prose<LONGEST> {
    let both = format!("{}\n\n{earlier}", words.as_str());
    if earlier.is_empty() { words.clone() } else { Prose::new(&both).unwrap_or_else(|_| words.clone()) }
}

/// What stands in the register into which is written.
struct Register {
    controller: OrgId,
    versions: Vec<VersionRow>,
}

impl Register {
    fn of(cx: &mut Cx<'_, '_>, case: &Case, controller: OrgId) -> Outcome<Self> {
        Ok(Self { controller, versions: merge::versions(cx, case, controller)? })
    }
}

fn of(said: &[Said], author: Author) -> Vec<&Said> {
    said.iter().filter(|one| one.author == author).collect()
}

/// Saves what one author says; answers whether anything changed.
fn by<A: act::Does>(cx: &mut Cx<'_, '_>, case: &Case, register: &Register, said: Vec<&Said>) -> Outcome<bool> {
    let key = case.key::<A>(cx)?;
    if said.iter().any(|one| !one.field.is_written_by(one.author)) {
        return Err(Rule::NotThisAuthorsField.into());
    }
    let mut changed = false;
    for one in said {
        changed |= save_one(cx, &key, register, one)?;
    }
    Ok(changed)
}

fn save_one<A: act::Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, register: &Register, said: &Said) -> Outcome<bool> {
    let chain = Chain::of(said.field, said.author, &register.versions);
    match chain.merged(said.base, said.words.as_ref().map_or("", Prose::as_str)) {
        Merged::Same(_) | Merged::Theirs(_) => Ok(false),
        Merged::Conflict { .. } => Err(Refusal::Conflict.into()),
        Merged::Mine(text) => {
            let (me, now, version) = (cx.actor()?.clone(), cx.now(), chain.version() + 1);
            let (field, author, category) = (Code(said.field), Code(said.author), Code(said.field.category()));
            let values = args![field, author, register.controller, version, category, me.account, me.name, now, text];
            key.run(cx, store::ADD, values)?;
            Ok(true)
        }
    }
}

fn told<A: act::Does>(cx: &mut Cx<'_, '_>, case: &Case, kind: EventKind) -> Outcome<()> {
    let key = case.key::<A>(cx)?;
    event::record(cx, &key, kind, None)
}
