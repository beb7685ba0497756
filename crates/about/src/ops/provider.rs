//! The organisation that offers the service in a region and answers for it.

use crate::store::{self, NameRow, ProviderRow};
use access::{Cx, Outcome};
use db::{Code, args};
use identity::Name;
use kernel::{Language, Line, OrgId};
use ui::Phone;

/// Who answers for the service (L 306/2019 §2: the provider), how it is reached, and who keeps the machines.
#[derive(Debug, Clone)]
pub struct Provider {
    /// The organisation.
    pub org: OrgId,
    /// Where letters go.
    pub address: Name,
    /// The telephone for matters of the service as a whole.
    pub phone: Line<40>,
    /// The e-mail for them.
    pub email: Line<120>,
    /// The telephone of the data protection officer (GDPR art. 13.1 b).
    pub protection_phone: Line<40>,
    /// The officer's e-mail.
    pub protection_email: Line<120>,
    /// One or two sentences: where the server stands and who looks after it (GDPR art. 13.1 e–f).
    pub hosting: Name,
}

/// Writes who answers for the service; a later word replaces an earlier one.
///
/// # Errors
/// When there is no such organisation.
pub fn set_provider(cx: &mut Cx<'_, '_>, provider: &Provider) -> Outcome<()> {
    let (address, hosting) = (&provider.address, &provider.hosting);
    let values = args![
        provider.org,
        &address.fi,
        &address.sv,
        &address.en,
        &provider.phone,
        &provider.email,
        &provider.protection_phone,
        &provider.protection_email,
        &hosting.fi,
        &hosting.sv,
        &hosting.en
    ];
    cx.run(store::SET_PROVIDER, values).map(drop)
}

/// The provider as a page in one language shows it.
#[derive(Clone)]
pub struct Answerable {
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) address: String,
    pub(crate) phone: Option<Phone>,
    pub(crate) email: String,
    pub(crate) protection_phone: Option<Phone>,
    pub(crate) protection_email: String,
    pub(crate) hosting: String,
}

/// Who answers for the service; nothing when the region's settings do not say it yet.
///
/// # Errors
/// A fault of the engine.
pub fn provider(cx: &mut Cx<'_, '_>, language: Language) -> Outcome<Option<Answerable>> {
    let row: Option<ProviderRow> = cx.optional(store::PROVIDER, args![Code(language)])?;
    Ok(row.map(|row| Answerable {
        region: row.region_name,
        name: row.name,
        address: row.address,
        phone: Phone::read(&row.phone),
        email: row.email,
        protection_phone: Phone::read(&row.protection_phone),
        protection_email: row.protection_email,
        hosting: row.hosting,
    }))
}

/// The names of the organisations that are controllers in the region today.
pub(crate) fn controllers(cx: &mut Cx<'_, '_>, language: Language) -> Outcome<Vec<String>> {
    let today = cx.today();
    let rows: Vec<NameRow> = cx.all(store::CONTROLLERS, args![Code(language), today])?;
    Ok(rows.into_iter().map(|row| row.name).collect())
}
