//! Notes of professionals. Each says what kind of data it is, and so who reads it (domain §4).

use crate::{EventKind, event};
use access::{Case, Cx, Key, Names, Outcome, Refusal, act};
use db::{Code, args};
use domain::{Category, Rule};
use kernel::{AccountId, EventId, NoteId, OrgId, Prose, Timestamp};

access::statements! {
    /// Adds a note.
    case ADD_NOTE = "INSERT INTO note (region, case_id, id, at, category, controller_org, account_id, account_name, body) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    /// The newest notes, older than `?3`.
    case NOTES = "SELECT id, at, category, controller_org AS controller, account_id AS account, account_name AS who, body FROM note \
        WHERE region = ?1 AND case_id = ?2 AND id < ?3 ORDER BY id DESC LIMIT ?4";
}

db::row! {
    struct NoteRow {
        id: NoteId,
        at: Timestamp,
        category: Code<Category>,
        controller: OrgId,
        account: AccountId,
        who: String,
        body: String,
    }
}

/// A note to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNote {
    /// The kind of data it is.
    pub category: Category,
    /// What is noted.
    pub body: Prose<4000>,
}

/// A note as somebody may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The note.
    pub id: NoteId,
    /// When it was written.
    pub at: Timestamp,
    /// The kind of data it is.
    pub category: Category,
    /// In whose register it lies.
    pub controller: OrgId,
    /// Who wrote it.
    pub who: String,
    /// What was noted.
    pub text: String,
}

/// Writes a note into the register of the writer's organisation.
///
/// # Errors
/// When the asker may not write notes, or the kind of data is one that their unit does not work with.
pub fn write(cx: &mut Cx<'_, '_>, case: &Case, note: &NewNote) -> Outcome<NoteId> {
    let key = case.key::<act::WriteNote>(cx)?;
    let (id, me, now) = (cx.new_id(), cx.actor()?.clone(), cx.now());
    let org = me.org.ok_or(Refusal::NotFound)?;
    if !key.sees(cx, note.category, org) {
        return Err(Rule::NotYourPart.into());
    }
    key.run(cx, ADD_NOTE, args![id, now, Code(note.category), org, me.account, me.name, &note.body])?;
    event::record_about(cx, &key, EventKind::NoteWritten, note.category, None)?;
    Ok(id)
}

/// The newest notes older than a line of the time line: those that may be seen, and the key of the last one that was looked at.
pub(crate) fn before(
    cx: &mut Cx<'_, '_>,
    key: &Key<act::ReadNotes>,
    line: EventId,
    most: i64,
) -> Outcome<Vec<(EventId, Option<Note>)>> {
    let rows: Vec<NoteRow> = key.all(cx, NOTES, args![line, most])?;
    let names = access::names(cx, key)?;
    let seen = |row: NoteRow| (EventId::from_uuid(row.id.uuid()), shown(cx, key, &names, row));
    Ok(rows.into_iter().map(seen).collect())
}

fn shown(cx: &mut Cx<'_, '_>, key: &Key<act::ReadNotes>, names: &Names, row: NoteRow) -> Option<Note> {
    if !key.sees(cx, row.category.0, row.controller) {
        return None;
    }
    let who = crate::said_by(cx, key, names, (Some(row.account), row.controller), row.who);
    let (category, controller) = (row.category.0, row.controller);
    Some(Note { id: row.id, at: row.at, category, controller, who, text: row.body })
}
