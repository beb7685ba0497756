//! The client's care team: composed from needs, approved by the client member by member, joined by the invited (M03, P24; domain §13).

mod answer;
mod approve;
mod compose;
mod end;
mod member;
mod moving;
mod needs;
mod parting;
mod standing;
mod staying;
mod waiting;

pub use answer::{Answer, answer_invitation, leave, record_answer, record_left};
pub use approve::{approve_member, record_approval, record_removal, remove};
pub use compose::{NewMember, Who, invite, invite_approved, suggest_member, suggestions, take_back};
pub use end::end_team;
pub use member::{Member, TeamSeat, members, ring_of, seats};
pub use parting::{Leaving, forget_parting, leaving, part, put_away};
pub use standing::{Standing, of as standing_of, standing};
pub use waiting::{Notice, NoticeKind, PartedAs, Waiting, WaitingFor, notices, notices_read, waiting_for_me};

pub(crate) use compose::members_to_be;
pub(crate) use member::{load, map};
pub(crate) use moving::{Move, put};
pub(crate) use needs::needs;
pub(crate) use staying::may_stay;
