//! What whoever did or said something is called to whoever reads of it.

use access::{Cx, Key, Names, act::Does};
use kernel::{AccountId, OrgId};

/// The name, if it may be told; else “another helper”. An account acts in the register of its own organisation.
pub(crate) fn said_by<A: Does>(
    cx: &mut Cx<'_, '_>,
    key: &Key<A>,
    names: &Names,
    (account, org): (Option<AccountId>, OrgId),
    name: String,
) -> String {
    if names.tell(cx, key, account, Some(org)) { name } else { ui::another_helper(cx.language()).to_owned() }
}
