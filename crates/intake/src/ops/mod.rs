//! What people do with contacts: one function for each.

mod along;
mod coming;
mod ending;
mod forget;
mod front;
mod opening;
mod reaching;
mod receipt;
mod reply;
mod steps;
mod waiting;

pub use coming::{Coming, Left, Recorded, Reply, leave, record, send_on};
pub use ending::{Closing, end};
pub use forget::forget_ended;
pub use front::{FrontDoor, set_front_door};
pub use opening::{CaseFromContact, Returning, open, open_again};
pub use reaching::{NotReached, not_reached};
pub use steps::{Answer, Screened, Talk, answer, screen, take, talk};
pub use waiting::{Waiting, WaitingContact, waiting};

pub(crate) use along::STATEMENTS as ALONG;
pub(crate) use coming::{due, must_work_with_clients};
pub(crate) use ending::{offered, others};
pub(crate) use front::{Front, Visiting, front};
pub(crate) use receipt::{Reached, reached};
pub(crate) use reply::{Answered, answered};

use crate::store::{self, ContactRow};
use access::{Contact, ContactKey, Cx, Outcome, act::Does, enter_contact};
use domain::{Rule, contact::ContactState};
use jiff::tz::TimeZone;
use kernel::{ContactId, Date, Timestamp};

/// A due day as it is kept: noon UTC, which is the same day in Helsinki.
pub(crate) fn moment_of(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_or(Timestamp::MAX, |noon| noon.timestamp())
}

/// Whether the work with a contact still goes on: it is open, or it was handed over to the asker.
///
/// # Errors
/// When it has ended.
pub(crate) fn going_on(cx: &Cx<'_, '_>, row: &ContactRow) -> Outcome<()> {
    let received = row.state.0 == ContactState::HandedOver && row.next_account == Some(cx.actor()?.account);
    if row.state.0.is_open() || received { Ok(()) } else { Err(Rule::ContactEnded.into()) }
}

/// Enters a contact to do `A` to it.
pub(crate) fn opened<A: Does>(cx: &mut Cx<'_, '_>, id: ContactId) -> Outcome<(Contact, ContactKey<A>, ContactRow)> {
    let contact = enter_contact(cx, id)?;
    let key = contact.key::<A>(cx)?;
    let row = key.one(cx, store::CONTACT, &[])?;
    Ok((contact, key, row))
}
