//! How somebody asked to be reached, said once more to the browser that sent it: a mistyped number is seen at once.

use crate::{
    ReplyBy, ReplyCode,
    store::{self, ReachRow},
};
use access::{Cx, Outcome, Refusal, Stop, act, enter_contact_by_code};
use std::time::Duration;
use ui::Phone;

/// How long after the contact it is said: as long as the browser keeps the receipt.
const SAID: Duration = Duration::from_secs(30 * 60);

/// How somebody is reached.
pub(crate) struct Reached {
    pub(crate) by: ReplyBy,
    pub(crate) phone: Phone,
}

/// How the sender asked to be reached, for whoever holds the receipt; nothing later, or when the contact has been forgotten.
///
/// # Errors
/// A fault of the engine.
pub(crate) fn reached(cx: &mut Cx<'_, '_>, receipt: &ReplyCode) -> Outcome<Option<Reached>> {
    let contact = match enter_contact_by_code(cx, receipt.hash()) {
        Err(Stop::Refused(Refusal::NotFound)) => return Ok(None),
        entered => entered?,
    };
    let row: ReachRow = contact.key::<act::ReadContact>(cx)?.one(cx, store::REACH, &[])?;
    let soon = cx.now().duration_since(row.received_at).unsigned_abs() < SAID;
    let phone = row.phone.as_deref().and_then(Phone::read).filter(|_| soon);
    Ok(phone.map(|phone| Reached { by: row.reply_by.0, phone }))
}
