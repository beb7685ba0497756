//! Members as they are stored and shown.

use crate::store::{
    member::{self as store, MemberRow},
    said,
};
use access::{Case, Cx, Key, Outcome, Refusal, act::Does};
use casework::Manager;
use db::args;
use domain::{
    OrgKind, Sector,
    responsibility::ToldHow,
    team::{MemberKind, MemberState, SeatState, Seats},
};
use kernel::{AccountId, Language, MemberId, OrgId, Timestamp, coded};
use ui::{Say, TeamMap};

coded! {
    /// Where somebody sits in the team.
    pub enum TeamSeat {
        /// A member.
        Member = "member",
        /// The named doctor (R07).
        Doctor = "doctor",
        /// Convenes the team (R08).
        Convener = "convener",
        /// A relative, friend or support person (A02, A04).
        Close = "close",
    }
}

impl TeamSeat {
    /// What kind of member sits there.
    pub const fn kind(self) -> MemberKind {
        match self {
            Self::Close => MemberKind::ClosePerson,
            Self::Member | Self::Doctor | Self::Convener => MemberKind::Professional,
        }
    }
}

/// Somebody in the team, or on the way there, or out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The member.
    pub id: MemberId,
    /// The account; somebody outside the service has none.
    pub account: Option<AccountId>,
    /// The organisation; a close person has none.
    pub org: Option<OrgId>,
    /// The organisation's kind.
    pub org_kind: Option<OrgKind>,
    /// The organisation's name in the language of the page.
    pub org_name: Option<String>,
    /// The name.
    pub name: String,
    /// The title, or what the person is to the client.
    pub role: String,
    /// The tint of the person's circle.
    pub sector: Sector,
    /// Where the person sits.
    pub seat: TeamSeat,
    /// What the person is in the team for.
    pub need: String,
    /// Where the member stands.
    pub state: MemberState,
    /// Since when.
    pub since: Timestamp,
    /// When the client approved.
    pub approved_at: Option<Timestamp>,
    /// How.
    pub approved_how: Option<ToldHow>,
    /// Why the member is out.
    pub left_reason: Option<String>,
    /// A live consent, or the own register, covers the member now.
    pub covered: bool,
    /// The member is the client's case manager.
    pub is_manager: bool,
    pub(crate) version: i64,
}

impl Member {
    /// Whether even being in the team is sensitive (domain §4).
    pub fn is_sensitive(&self) -> bool {
        self.org_kind.is_some_and(OrgKind::sensitive)
    }

    /// The member as the basis lets them stand today: one whose consent has run out is suspended like one whose consent was taken back. The
    /// case manager stays responsible without a basis too (I1).
    fn today(mut self) -> Self {
        if self.state == MemberState::Active && !self.covered && !self.is_manager {
            self.state = MemberState::Suspended;
        }
        self
    }

    /// Whether the member has been invited and is not in the team yet.
    pub const fn is_waiting(&self) -> bool {
        matches!(self.state, MemberState::Invited | MemberState::Accepted)
    }

    /// Title and organisation, for the line below the name.
    pub fn about(&self) -> String {
        let parts = [Some(self.role.as_str()).filter(|role| !role.is_empty()), self.org_name.as_deref()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

fn member(row: MemberRow, language: Language) -> Member {
    let kind = row.kind.map(|code| code.0);
    let org_name = match (&row.fi, &row.sv, &row.en) {
        (Some(fi), Some(sv), Some(en)) => Some(said(language, [fi, sv, en])),
        (_, _, _) => None,
    };
    Member {
        id: row.id,
        account: row.account,
        org: row.org,
        org_kind: kind,
        org_name,
        name: row.name,
        role: row.role,
        sector: kind.map_or(Sector::Own, OrgKind::sector),
        seat: row.seat.0,
        need: row.need,
        state: row.state.0,
        since: row.state_at,
        approved_at: row.approved_at,
        approved_how: row.approved_how.map(|code| code.0),
        left_reason: row.left_reason,
        covered: row.covering > 0,
        is_manager: row.manages > 0,
        version: row.version,
    }
}

/// Everybody who is or was in the team, for the operations.
pub(crate) fn load<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Vec<Member>> {
    let (language, today) = (cx.language(), cx.today());
    let rows: Vec<MemberRow> = key.all(cx, store::MEMBERS, args![today])?;
    Ok(rows.into_iter().map(|row| member(row, language)).collect())
}

/// One member of this case.
pub(crate) fn find<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, id: MemberId) -> Outcome<Member> {
    let found = load(cx, key)?.into_iter().find(|member| member.id == id);
    found.ok_or_else(|| Refusal::NotFound.into())
}

/// Everybody who is or was in the team, in the order in which they were suggested. Members whose very membership is sensitive are
/// left out for those whose scope lacks it (domain §4).
///
/// # Errors
/// A fault of the engine.
pub fn members<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Vec<Member>> {
    let all: Vec<Member> = load(cx, key)?.into_iter().map(Member::today).collect();
    Ok(all.into_iter().filter(|member| key.may_name(cx, member.account, member.org, member.org_kind)).collect())
}

/// How the seats stand that every team has.
pub fn seats(members: &[Member]) -> Seats {
    let state = |seat| {
        let of_seat = || members.iter().filter(|member| member.seat == seat && !member.state.is_ended());
        match (of_seat().any(|member| member.state == MemberState::Active), of_seat().next()) {
            (true, _) => SeatState::Filled,
            (false, Some(_)) => SeatState::Awaited,
            (false, None) => SeatState::Vacant,
        }
    };
    Seats { convener: state(TeamSeat::Convener), doctor: state(TeamSeat::Doctor) }
}

/// The map: the client in the middle, the case manager beside, the team around, with a broken line and a word to those who are not in it yet.
/// It shows whom the list shows.
pub fn ring_of(case: &Case, all: &[Member], manager: Option<&Manager>, language: Language) -> TeamMap<'static> {
    map(&case.client.given, all, manager, language)
}

/// The map of these people.
pub(crate) fn map(given: &str, all: &[Member], manager: Option<&Manager>, language: Language) -> TeamMap<'static> {
    let w = crate::Words(language);
    let lead = manager.map(|manager| {
        let lead = ui::Member::new(manager.name.clone(), manager.sector).line(w.case_manager());
        lead.line(manager.org_name.clone()).lead()
    });
    let here = all.iter().filter(|member| !member.is_manager && !member.state.is_ended());
    let around = here.map(|member| placed(member, language));
    TeamMap::new(given.to_owned(), lead.into_iter().chain(around), language)
}

fn placed(member: &Member, language: Language) -> ui::Member<'static> {
    let mut placed = ui::Member::new(member.name.clone(), member.sector).line(member.role.clone());
    if let Some(org) = &member.org_name {
        placed = placed.line(org.clone());
    }
    if member.state == MemberState::Active {
        return placed;
    }
    placed.waiting(member.state.say(language).to_lowercase())
}

impl Say for TeamSeat {
    fn say(self, language: Language) -> &'static str {
        let w = crate::Words(language);
        match self {
            Self::Member => w.seat_member(),
            Self::Doctor => domain::team::Seat::Doctor.say(language),
            Self::Convener => domain::team::Seat::Convener.say(language),
            Self::Close => w.seat_close(),
        }
    }
}
