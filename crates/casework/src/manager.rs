//! Who is responsible, as pages show it.

use crate::store::{self, PreviousRow, TurnRow};
use access::{Cx, Key, Outcome, act::Does};
use domain::{Sector, responsibility::ManagerKind};
use kernel::{AccountId, Language, OrgId, Timestamp};
use uuid::Uuid;

/// The case manager now. There always is one while the case is open (I1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manager {
    /// The account.
    pub account: AccountId,
    /// The name.
    pub name: String,
    /// The title.
    pub title: String,
    /// The telephone.
    pub phone: Option<String>,
    /// The organisation.
    pub org: OrgId,
    /// The organisation's name in the language of the page.
    pub org_name: String,
    /// The tint of the person's circle.
    pub sector: Sector,
    /// Whether the permanent one is not agreed yet.
    pub interim: bool,
    /// From this moment on.
    pub since: Timestamp,
    /// When the client was told.
    pub told_at: Option<Timestamp>,
    /// When the client said "I know who it is".
    pub acknowledged_at: Option<Timestamp>,
}

impl Manager {
    /// Maija, who answers for the case until the permanent one is agreed: for samples of pages. She is invented.
    pub fn sample(since: Timestamp) -> Self {
        Self {
            account: AccountId::from_uuid(Uuid::nil()),
            name: "Maija Lehtonen".to_owned(),
            title: "sosiaaliohjaaja".to_owned(),
            phone: Some("0140000001".to_owned()),
            org: OrgId::from_uuid(Uuid::nil()),
            org_name: "Keski-Suomen hyvinvointialue".to_owned(),
            sector: Sector::Health,
            interim: true,
            since,
            told_at: Some(since),
            acknowledged_at: None,
        }
    }
}

/// A turn of responsibility, a past one or the one that runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// The name.
    pub name: String,
    /// The organisation's name in the language of the page.
    pub org_name: String,
    /// Whether it was for now or for long.
    pub interim: bool,
    /// From.
    pub since: Timestamp,
    /// Until; nothing while it runs.
    pub until: Option<Timestamp>,
}

/// Who is responsible now; nobody only when the case has ended.
///
/// # Errors
/// A fault of the engine.
pub fn manager<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Option<Manager>> {
    let language = cx.language();
    let row: Option<TurnRow> = key.optional(cx, store::MANAGER, &[])?;
    Ok(row.map(|row| shown(row, language)))
}

fn shown(row: TurnRow, language: Language) -> Manager {
    Manager {
        account: row.account,
        name: row.name,
        title: row.title,
        phone: row.phone,
        org: row.org,
        org_name: store::said(language, row.org_fi, row.org_sv, row.org_en),
        sector: row.org_kind.0.sector(),
        interim: row.kind.0 == ManagerKind::Interim,
        since: row.since.unwrap_or(Timestamp::UNIX_EPOCH),
        told_at: row.told_at,
        acknowledged_at: row.acknowledged_at,
    }
}

/// Everybody who has been responsible, the newest first.
///
/// # Errors
/// A fault of the engine.
pub fn turns<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Vec<Turn>> {
    responsible(cx, key).map(|(_, turns)| turns)
}

/// Who is responsible now, and everybody who has been, in one look.
///
/// # Errors
/// A fault of the engine.
pub fn responsible<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<(Option<Manager>, Vec<Turn>)> {
    let language = cx.language();
    let rows: Vec<TurnRow> = key.all(cx, store::TURNS, &[])?;
    let mut turns: Vec<Turn> = rows.iter().filter_map(|row| turn(row, language)).collect();
    // By when they ran, not by when somebody was asked. The one that runs has no end and comes first.
    turns.sort_by_key(|turn| std::cmp::Reverse((turn.until.unwrap_or(Timestamp::MAX), turn.since)));
    let now = rows.into_iter().find(|row| row.state == "active");
    Ok((now.map(|row| shown(row, language)), turns))
}

/// Whoever answered for the client before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Previous {
    /// The account.
    pub account: AccountId,
    /// The name.
    pub name: String,
    /// Whether it was for now: somebody who helped at the beginning.
    pub interim: bool,
    /// Until.
    pub until: Timestamp,
}

/// Whose turn ended last, of those who do not answer now.
///
/// # Errors
/// A fault of the engine.
pub fn previous<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Option<Previous>> {
    let row: Option<PreviousRow> = key.optional(cx, store::PREVIOUS, &[])?;
    let of = |row: PreviousRow| Previous {
        account: row.account,
        name: row.name,
        interim: row.kind.0 == ManagerKind::Interim,
        until: row.until,
    };
    Ok(row.map(of))
}

/// The turn that a row tells of; a proposal is none.
fn turn(row: &TurnRow, language: Language) -> Option<Turn> {
    let org = store::said(language, row.org_fi.clone(), row.org_sv.clone(), row.org_en.clone());
    let interim = row.kind.0 == ManagerKind::Interim;
    Some(Turn { name: row.name.clone(), org_name: org, interim, since: row.since?, until: row.until })
}
