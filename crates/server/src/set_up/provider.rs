//! Who answers for the service, as the file says it.

use super::NamePlan;
use about::Provider;
use kernel::{Line, OrgId};
use serde::Deserialize;

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProviderPlan {
    pub(super) organisation: String,
    address: NamePlan,
    phone: String,
    email: String,
    protection_phone: String,
    protection_email: String,
    hosting: NamePlan,
}

impl ProviderPlan {
    /// Whether its texts fit on the pages.
    pub(super) fn fits(&self) -> bool {
        let mut said = [&self.address, &self.hosting].into_iter().flat_map(|text| [&text.fi, &text.sv, &text.en]);
        let mails = [&self.email, &self.protection_email];
        said.all(|text| Line::<300>::new(text).is_ok())
            && mails.iter().all(|mail| mail.contains('@'))
            && self.provider(OrgId::from_uuid(uuid::Uuid::nil())).is_some()
    }

    /// The provider with this organisation; nothing when a text is empty or too long.
    pub(super) fn provider(&self, org: OrgId) -> Option<Provider> {
        Some(Provider {
            org,
            address: self.address.name(),
            phone: Line::new(&self.phone).ok()?,
            email: Line::new(&self.email).ok()?,
            protection_phone: Line::new(&self.protection_phone).ok()?,
            protection_email: Line::new(&self.protection_email).ok()?,
            hosting: self.hosting.name(),
        })
    }
}
