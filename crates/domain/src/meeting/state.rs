//! Where a meeting stands and where it is held.

use crate::Rule;
use kernel::coded;

coded! {
    /// Where a meeting stands.
    pub enum MeetingState {
        /// Somebody has begun to arrange it.
        Planned = "planned",
        /// Times have been proposed.
        TimesProposed = "times_proposed",
        /// The time is agreed; the client's limits came first.
        Confirmed = "confirmed",
        /// Held.
        Held = "held",
        /// Cancelled.
        Cancelled = "cancelled",
        /// The client did not come: somebody gets in touch.
        NoShow = "no_show",
    }
}

coded! {
    /// Where people meet.
    pub enum Place {
        /// In a room.
        OnSite = "on_site",
        /// By video.
        Video = "video",
        /// By phone.
        Phone = "phone",
        /// Some in a room, some from afar.
        Hybrid = "hybrid",
    }
}

const fn moves(from: MeetingState) -> &'static [MeetingState] {
    use MeetingState::{Cancelled, Confirmed, Held, NoShow, Planned, TimesProposed};
    match from {
        Planned => &[TimesProposed, Confirmed, Cancelled],
        TimesProposed => &[Confirmed, NoShow, Cancelled],
        Confirmed => &[TimesProposed, Held, NoShow, Cancelled],
        NoShow => &[TimesProposed, Confirmed, Cancelled],
        Held | Cancelled => &[],
    }
}

/// Where a meeting can go from here.
pub fn next(from: MeetingState) -> impl Iterator<Item = MeetingState> {
    moves(from).iter().copied()
}

/// Moves a meeting.
///
/// # Errors
/// When there is no such move.
pub fn move_meeting(from: MeetingState, to: MeetingState) -> Result<MeetingState, Rule> {
    if moves(from).contains(&to) { Ok(to) } else { Err(Rule::NoSuchMeetingMove) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Coded;

    #[test]
    fn a_meeting_is_held_only_after_its_time_was_agreed() {
        let before: Vec<_> =
            MeetingState::ALL.iter().filter(|from| moves(**from).contains(&MeetingState::Held)).collect();
        assert_eq!(before, [&MeetingState::Confirmed]);
        assert_eq!(move_meeting(MeetingState::Held, MeetingState::Cancelled), Err(Rule::NoSuchMeetingMove));
    }
}
