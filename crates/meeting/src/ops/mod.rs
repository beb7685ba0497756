//! What people do with meetings.

mod answer;
mod arrange;
mod door;
mod end;
mod hearing;
mod hold;
mod people;
mod place;
mod record;

pub use answer::{Answered, answer_invitation, hold_anyway};
pub(crate) use answer::{ClientSays, client_says};
pub use arrange::{Arrangement, Change, arrange, change};
pub(crate) use door::judged;
pub use door::{Begin, Door, Newcomer, at_the_door, begin};
pub use end::{Closing, End, call_off, contacted, end};
pub use hearing::{Hearing, record_hearing};
pub use hold::{Agreed, agree, hide_screen, let_show, move_to, write_goal};
pub(crate) use people::invitable;
pub use people::{InviteId, NewMatter, bring_matter, invite, pulse, uninvite};
pub(crate) use place::{Stay, taken};
pub use record::{Part, record_part};

use crate::store::meeting::{self, CaseOf, MeetingRow};
use access::{Case, Cx, Key, Outcome, act::Does};
use db::args;
use domain::{Category, Rule, meeting::MeetingState};
use kernel::{CaseId, Date, MeetingId, helsinki_date};

/// The case of a meeting, entered. Whoever has nothing to do with the client finds nothing, and the client sees that somebody tried; a
/// meeting that does not exist is refused in the very same way.
///
/// # Errors
/// When there is none, or it is another's.
pub(crate) fn enter(cx: &mut Cx<'_, '_>, meeting: MeetingId) -> Outcome<Case> {
    let row: Option<CaseOf> = cx.optional(meeting::CASE_OF, args![meeting])?;
    access::enter(cx, row.map_or(CaseId::from_uuid(meeting.uuid()), |row| row.case_id))
}

/// The meeting inside its case, to look at it or to do something with it. Whoever has to do with the client, but not on a ground that
/// opens meetings of this organisation, is told so.
///
/// # Errors
/// When there is no such meeting, or no basis covers meetings.
pub(crate) fn load<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, meeting: MeetingId) -> Outcome<MeetingRow> {
    let row: MeetingRow = key.one(cx, meeting::ONE, args![meeting])?;
    key.must_see(cx, Category::Meetings, row.controller)?;
    Ok(row)
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

    /// Whether the day that was agreed is still ahead: until then the meeting is prepared.
    pub(crate) fn is_ahead(&self, today: Date) -> bool {
        self.is_open() && self.began_at.is_none() && helsinki_date(self.starts_at) > today
    }

    /// Nothing but an open meeting changes.
    pub(crate) fn must_be_open(&self) -> Result<(), Rule> {
        if self.is_open() { Ok(()) } else { Err(Rule::NoSuchMeetingMove) }
    }

    /// There are minutes of what was held or goes on, and of nothing else.
    pub(crate) fn must_have_begun(&self) -> Result<(), Rule> {
        if self.began_at.is_some() { Ok(()) } else { Err(Rule::NoSuchMeetingMove) }
    }

    /// Only what has begun is held.
    pub(crate) fn must_go_on(&self) -> Result<(), Rule> {
        if self.is_going_on() { Ok(()) } else { Err(Rule::NoSuchMeetingMove) }
    }
}
