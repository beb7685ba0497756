//! Professionals to choose from.

use crate::store::{self, ColleagueRow};
use access::{Cx, Outcome};
use db::args;
use domain::{DutySet, Sector};
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

/// The professionals in force who hold any of these duties, by name: the one list of whom one can choose for anything, whoever asks. Whose
/// duties let them go on with a client: [`DutySet::with_clients`]; those who keep accounts, logs or networks do not.
///
/// # Errors
/// A fault of the engine.
pub fn colleagues(cx: &mut Cx<'_, '_>, duties: DutySet) -> Outcome<Vec<Colleague>> {
    let language = cx.language();
    let rows: Vec<ColleagueRow> = cx.all(store::COLLEAGUES, args![duties.bits()])?;
    Ok(rows.into_iter().map(|row| colleague(row, language)).collect())
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
