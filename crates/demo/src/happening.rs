//! What happens in a life beside its path: what is written, said, asked, moved and ended.

use crate::life::{Gathering, Held, Helper};
use domain::{
    Category,
    closing::{ClosingReason, Outcome},
    plan::ActionStatus,
    responsibility::SaidHow,
    survey::{Author, Completeness, Field},
};

/// The answer to the rehabilitation question.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Rehab {
    Asked,
    Suggested,
    Applied,
    Ongoing,
    NotNow(&'static str),
}

/// What was said of one goal in a review: the client's view, the client's rating, the professional's view.
pub(crate) type Said = (&'static str, u8, &'static str);

/// Something that happens. The first word is who does it: a professional's key, or the client when the happening is the client's.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Happening {
    // The situation, notes and messages.
    Surveys(&'static str, &'static [(Field, Author, &'static str)]),
    AsksOfRehabilitation(&'static str, Rehab),
    Completes(&'static str, Completeness),
    ClientSays(&'static [(Field, &'static str)]),
    Notes(&'static str, Category, &'static str),
    Writes(&'static str, &'static str),
    ClientWrites(&'static str),
    Looks(&'static str),
    // The team, the case manager and the consent.
    Suggests(&'static str, Helper),
    DeclinesToJoin(&'static str, &'static str),
    Leaves(&'static str, &'static str),
    ClientRemoves(&'static str),
    AsksToManage(&'static str, &'static str, &'static str),
    DeclinesToManage(&'static str, &'static str),
    Withdraws(&'static str, SaidHow),
    // By word of mouth, for one contact with the organisation of whoever is named second.
    SaysYesOnce(&'static str, &'static str),
    // Meetings.
    Meets(&'static str, &'static Held),
    Misses(&'static str, Gathering, &'static str),
    CallsOff(&'static str, Gathering, &'static str),
    // The plan.
    Moves(&'static str, &'static str, ActionStatus),
    Stops(&'static str, &'static str, &'static str),
    ClientAgrees,
    ClientAsks(&'static str, &'static str),
    Answers(&'static str, &'static str, &'static str),
    CallsReview(&'static str),
    ClientCallsReview,
    Reviews(&'static str, &'static [Said], Rehab),
    // A pause: by whom, why, who looks at it again, and in how many days; none ahead means that the day has come.
    Pauses(&'static str, &'static str, &'static str, i64),
    // The end of the path.
    Declines(&'static str),
    Resolves(&'static str),
    SettlesAll(&'static str),
    FollowsUp(&'static str, Outcome, &'static str, i64),
    Closes(&'static str, ClosingReason, Outcome, &'static str),
    Reopens(&'static str, &'static str),
}

/// A happening and when: so many days before the demo opens, at this hour and minute.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Beat {
    pub(crate) days_ago: i64,
    pub(crate) hour: i8,
    pub(crate) minute: i8,
    pub(crate) what: Happening,
}

/// A beat of a story.
pub(crate) const fn beat(days_ago: i64, (hour, minute): (i8, i8), what: Happening) -> Beat {
    Beat { days_ago, hour, minute, what }
}

impl Beat {
    /// Whether the client does it, signed in.
    pub(crate) const fn is_clients(&self) -> bool {
        matches!(
            self.what,
            Happening::ClientSays(_)
                | Happening::ClientWrites(_)
                | Happening::ClientRemoves(_)
                | Happening::ClientAgrees
                | Happening::ClientAsks(..)
                | Happening::ClientCallsReview
        )
    }
}
