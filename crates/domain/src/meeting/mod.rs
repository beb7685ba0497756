//! The joint meeting: the client's matters first, consent checked at the door, minutes in three parts (K01, domain §13).

mod agenda;
mod door;
mod minutes;
mod state;

pub use agenda::{AgendaItem, in_order};
pub use door::{Arrival, Participant, Stay, Who, can_begin, door_check};
pub use minutes::{AgreedAction, Minutes, OrgRecord};
pub use state::{MeetingState, Place, move_meeting, next};
