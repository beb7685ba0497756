//! Professionals to choose from.

use crate::store::{self, ColleagueRow};
use access::{Cx, Outcome};
use domain::{Duty, Sector};
use kernel::{AccountId, Language, OrgId, UnitId};

/// A professional of the network. Names of professionals are not client data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// The account.
    pub account: AccountId,
    /// The name.
    pub name: String,
    /// The title, for people only.
    pub title: String,
    /// The telephone.
    pub phone: Option<String>,
    /// The organisation.
    pub org: OrgId,
    /// The unit.
    pub unit: Option<UnitId>,
    /// The organisation's name in the language of the page.
    pub org_name: String,
    /// The tint of the person's circle.
    pub sector: Sector,
}

/// All professionals in force, or those with this duty, by name.
///
/// # Errors
/// A fault of the engine.
pub fn colleagues(cx: &mut Cx<'_, '_>, duty: Option<Duty>) -> Outcome<Vec<Colleague>> {
    let language = cx.language();
    let rows: Vec<ColleagueRow> = cx.all(store::COLLEAGUES, &[])?;
    let wanted = rows.into_iter().filter(|row| duty.is_none_or(|duty| row.holds(duty)));
    Ok(wanted.map(|row| colleague(row, language)).collect())
}

/// The professionals whose duty lets them work with clients: who can go on with one. Those who keep accounts, logs or networks do not.
///
/// # Errors
/// A fault of the engine.
pub fn client_workers(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Colleague>> {
    let language = cx.language();
    let rows: Vec<ColleagueRow> = cx.all(store::COLLEAGUES, &[])?;
    let wanted = rows.into_iter().filter(ColleagueRow::works_with_clients);
    Ok(wanted.map(|row| colleague(row, language)).collect())
}

fn colleague(row: ColleagueRow, language: Language) -> Colleague {
    Colleague {
        account: row.account,
        name: row.name,
        title: row.title,
        phone: row.phone,
        org: row.org,
        unit: row.unit,
        org_name: store::said(language, row.org_fi, row.org_sv, row.org_en),
        sector: row.org_kind.0.sector(),
    }
}
