//! The invented people of a demo region, whom somebody at its page can be. A real region has none.

use crate::store::{self, DemoPersonRow};
use access::{AccountKind, Cx, Outcome};
use domain::Sector;
use kernel::{AccountId, Language};

/// Somebody to be.
pub struct DemoPerson {
    /// The account.
    pub account: AccountId,
    /// What kind of account it is.
    pub kind: AccountKind,
    /// What the demo calls the person.
    pub key: String,
    /// The name.
    pub name: String,
    /// The organisation, in the language of the page; nothing for clients.
    pub org: Option<String>,
    /// The colour of the organisation.
    pub sector: Sector,
}

/// The people of the demo, by their keys.
///
/// # Errors
/// A fault of the engine.
pub fn demo_people(cx: &mut Cx<'_, '_>) -> Outcome<Vec<DemoPerson>> {
    let language = cx.language();
    let rows: Vec<DemoPersonRow> = cx.all(store::DEMO_PEOPLE, &[])?;
    Ok(rows.into_iter().map(|row| person(row, language)).collect())
}

fn person(row: DemoPersonRow, language: Language) -> DemoPerson {
    let org = match language {
        Language::Fi => row.org_fi,
        Language::Sv => row.org_sv,
        Language::En => row.org_en,
    };
    let sector = row.org_kind.map_or(Sector::Own, |kind| kind.0.sector());
    DemoPerson { account: row.id, kind: row.kind.0, key: row.demo_key, name: row.name, org, sector }
}
