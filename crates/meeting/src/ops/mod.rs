//! What people do with meetings.

mod arrange;
mod door;
mod end;
mod hearing;
mod hold;
mod people;
mod record;

pub use arrange::{Arrangement, Change, arrange, change};
pub(crate) use door::judged;
pub use door::{Door, Newcomer, at_the_door, begin};
pub use end::{Closing, End, call_off, contacted, end};
pub(crate) use hearing::heard;
pub use hearing::{Hearing, record_hearing};
pub use hold::{Agreed, agree, hide_screen, let_show, move_to, write_goal};
pub(crate) use people::invitable;
pub use people::{InviteId, NewMatter, answer_invitation, bring_matter, invite, pulse, uninvite};
pub use record::{Part, record_part};

use crate::store::meeting::{self, CaseOf, MeetingRow};
use access::{Case, Cx, Key, Outcome, Refusal, act, act::Does};
use db::args;
use domain::{Rule, meeting::MeetingState};
use kernel::MeetingId;

/// The case of a meeting, entered. Whoever has nothing to do with the client finds nothing.
///
/// # Errors
/// [`Refusal::NotFound`].
pub(crate) fn enter(cx: &mut Cx<'_, '_>, meeting: MeetingId) -> Outcome<Case> {
    let row: CaseOf = access::scope::<act::ReadMeetings>(cx)?.figures(cx, meeting::CASE_OF, args![meeting])?;
    access::enter(cx, row.case_id.ok_or(Refusal::NotFound)?)
}

/// The meeting inside its case.
pub(crate) fn load<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, meeting: MeetingId) -> Outcome<MeetingRow> {
    key.one(cx, meeting::ONE, args![meeting])
}

impl MeetingRow {
    /// Whether it is still to come or going on.
    pub(crate) const fn is_open(&self) -> bool {
        match self.state.0 {
            MeetingState::Planned | MeetingState::TimesProposed | MeetingState::Confirmed => true,
            MeetingState::Held | MeetingState::Cancelled | MeetingState::NoShow => false,
        }
    }

    /// Whether people are sitting together now.
    pub(crate) const fn is_going_on(&self) -> bool {
        self.is_open() && self.began_at.is_some()
    }

    /// Nothing but an open meeting changes.
    pub(crate) fn must_be_open(&self) -> Result<(), Rule> {
        if self.is_open() { Ok(()) } else { Err(Rule::NoSuchMeetingMove) }
    }

    /// Only what has begun is held.
    pub(crate) fn must_go_on(&self) -> Result<(), Rule> {
        if self.is_going_on() { Ok(()) } else { Err(Rule::NoSuchMeetingMove) }
    }
}
