//! What the demo tells of one invented client. Only words and days stand here; how they come to be is in `telling`.

use crate::happening::Beat;
use domain::{LifeDomain, meeting::Place};
use kernel::Language;
use team::TeamSeat;

/// How far a story has come when the demo opens. Each step stands on those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// Support was brought up; somebody answers for now.
    Raised,
    /// The situation is being surveyed.
    Assessing,
    /// Consent has been given and a team is being formed.
    TeamForming,
    /// A permanent case manager has taken over.
    Managed,
    /// The joint meeting is being prepared.
    Meeting,
    /// A plan is being written.
    Planned,
    /// The plan waits for yeses.
    Proposed,
    /// Everybody has agreed.
    Agreed,
}

/// Who does an action, and when it is due, counted in days from the day the demo opens.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Task {
    pub(crate) what: &'static str,
    /// A professional's key; the client when empty.
    pub(crate) who: &'static str,
    pub(crate) start: i64,
    pub(crate) due: i64,
}

/// A goal in the client's own words, with the sub-goal under which the actions stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Aim {
    pub(crate) words: &'static str,
    pub(crate) domain: LifeDomain,
    pub(crate) sub: &'static str,
    pub(crate) tasks: &'static [Task],
}

/// Somebody in the team.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Helper {
    /// A professional's key; a close person by name when there is no such key.
    pub(crate) who: &'static str,
    /// What for; what the close person is to the client.
    pub(crate) need: &'static str,
    pub(crate) seat: TeamSeat,
    /// Whether the invitation has been answered with a yes.
    pub(crate) joined: bool,
}

/// What the client has consented to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Permission {
    /// Signed on paper, for as long as usual.
    Usual,
    /// Given on the screen in person, until so many days after the demo opens.
    Until(i64),
}

/// A meeting: when, where, and whom the client wants there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Gathering {
    /// In how many days; negative when it lies behind.
    pub(crate) in_days: i64,
    pub(crate) hour: i8,
    pub(crate) minute: i8,
    pub(crate) place: Place,
    pub(crate) where_: &'static str,
    /// Professionals' keys.
    pub(crate) invited: &'static [&'static str],
    /// Who of them has said that the time fits.
    pub(crate) fits: &'static [&'static str],
    /// Whether the client has agreed to the time.
    pub(crate) agreed: bool,
    /// What is to be talked over: by whom (the client when empty) and what.
    pub(crate) matters: &'static [(&'static str, &'static str)],
}

/// A joint meeting that was held: what the client said, what was agreed, what each organisation recorded for itself.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Held {
    pub(crate) gathering: Gathering,
    pub(crate) words: &'static str,
    /// The client's goal, written down in the meeting.
    pub(crate) goal: Option<&'static str>,
    /// What, who (the client when empty), and due in how many days.
    pub(crate) agreed: &'static [(&'static str, &'static str, i64)],
    pub(crate) records: &'static [(&'static str, &'static str)],
}

/// One invented client.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Life {
    pub(crate) given: &'static str,
    pub(crate) family: &'static str,
    pub(crate) language: Language,
    pub(crate) municipality: &'static str,
    /// Year, month and day of birth, when the client has told it.
    pub(crate) born: Option<(i16, i8, i8)>,
    /// The client's own words at the beginning.
    pub(crate) words: &'static str,
    /// The first-line professional who opened the case.
    pub(crate) first: &'static str,
    /// The permanent case manager.
    pub(crate) manager: &'static str,
    pub(crate) helpers: &'static [Helper],
    pub(crate) aims: &'static [Aim],
    /// When it began.
    pub(crate) days_ago: i64,
    /// How slowly the path is walked: 1 is the usual pace, 2 takes twice as long.
    pub(crate) pace: i64,
    pub(crate) reach: Reach,
    pub(crate) permission: Permission,
    /// The joint meeting in which the client was heard; without one the client was heard at home.
    pub(crate) joint: Option<&'static Held>,
    /// The meetings that lie ahead.
    pub(crate) ahead: &'static [Gathering],
    /// Everything beside the path.
    pub(crate) beats: &'static [Beat],
    /// So many days earlier than it says here.
    pub(crate) earlier: i64,
    /// The key on `/demo`, for those who can be signed in as.
    pub(crate) demo_key: Option<&'static str>,
}

/// A life with nothing in it yet; stories are written over it.
pub(crate) const PLAIN: Life = Life {
    given: "",
    family: "",
    language: Language::Fi,
    municipality: "179",
    born: None,
    words: "",
    first: "riikka",
    manager: "maija",
    helpers: &[],
    aims: &[],
    days_ago: 0,
    pace: 1,
    reach: Reach::Raised,
    permission: Permission::Usual,
    joint: None,
    ahead: &[],
    beats: &[],
    earlier: 0,
    demo_key: None,
};

/// A meeting with nothing said of it yet.
pub(crate) const GATHERING: Gathering = Gathering {
    in_days: 0,
    hour: 9,
    minute: 0,
    place: Place::OnSite,
    where_: "Kantolan terveysasema, huone 214",
    invited: &[],
    fits: &[],
    agreed: true,
    matters: &[],
};

/// Somebody who has joined the team.
pub(crate) const fn joined(who: &'static str, need: &'static str) -> Helper {
    Helper { who, need, seat: TeamSeat::Member, joined: true }
}

/// The doctor of the team.
pub(crate) const fn doctor(who: &'static str, need: &'static str) -> Helper {
    Helper { who, need, seat: TeamSeat::Doctor, joined: true }
}

/// Whoever convenes the team: who is in it and when it meets, and nothing more.
pub(crate) const fn convener(who: &'static str, need: &'static str) -> Helper {
    Helper { who, need, seat: TeamSeat::Convener, joined: true }
}

/// Somebody who has been invited and has not answered.
pub(crate) const fn invited(who: &'static str, need: &'static str) -> Helper {
    Helper { who, need, seat: TeamSeat::Member, joined: false }
}

/// The client's own person.
pub(crate) const fn close(who: &'static str, role: &'static str) -> Helper {
    Helper { who, need: role, seat: TeamSeat::Close, joined: true }
}

/// An action and its days, counted from the day the demo opens.
pub(crate) const fn task(what: &'static str, who: &'static str, start: i64, due: i64) -> Task {
    Task { what, who, start, due }
}

impl Life {
    /// Whether the client uses the own pages.
    pub(crate) fn signs_in(&self) -> bool {
        self.demo_key.is_some() || self.beats.iter().any(|beat| beat.is_clients())
    }

    /// When it began.
    pub(crate) const fn began(&self) -> i64 {
        self.days_ago + self.earlier
    }
}
