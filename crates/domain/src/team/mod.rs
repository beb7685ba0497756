//! The client's care team: composed from needs, approved by the client member by member (M03, P24, domain §13).

mod member;
mod seats;
mod suggest;

pub use member::{MemberFacts, MemberKind, MemberState, Mover, move_member, next};
pub use seats::{Seat, SeatState, Seats};
pub use suggest::{Reason, Suggested, suggest};
