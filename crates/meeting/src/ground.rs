//! On what ground each person may be in the room: the domain's door check over what is consented to now.

use crate::{
    model::{Ground, Kind},
    store::people::{self, ConsentRow, InvitableRow, ParticipantRow},
};
use access::{Cx, Key, Outcome, act::Does};
use db::args;
use domain::{
    CategorySet,
    consent::{Consent, Fate, Looker, Mode, Party, PartyName, Purpose, TextVersion},
    meeting::{Arrival, Participant, Stay, Who, door_check},
    team::MemberState,
};
use kernel::{AccountId, ConsentId, Date, Language, MemberId, OrgId, Timestamp, UnitId, helsinki_date};

/// For what somebody may stay, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// For what.
    pub stay: Stay,
    /// Why.
    pub ground: Ground,
}

impl Standing {
    /// The kinds of data that may be spoken of in front of this person.
    pub fn hears(self) -> CategorySet {
        match self.stay {
            Stay::Whole => CategorySet::from_bits(i64::MAX),
            Stay::Hears(categories) => categories,
            Stay::NotWithoutConsent => CategorySet::EMPTY,
        }
    }
}

/// Somebody as the door sees them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AtDoor {
    pub(crate) participant: Participant,
    /// Where the person's place in the team stands, if there is one.
    pub(crate) member: Option<MemberState>,
    /// When the client said yes to them; it covers this one day.
    pub(crate) spoken_at: Option<Timestamp>,
}

impl AtDoor {
    fn works_for(&self, org: OrgId) -> bool {
        matches!(self.participant.who, Who::Professional(looker) if looker.org == org)
    }
}

/// What the meeting itself is about; a spoken consent and the client's own people never open more.
fn core() -> CategorySet {
    CategorySet::team_core()
}

/// For what each of them may stay, in their order. Grounds are asked one after the other, the plainest first: the own organisation,
/// the written consent, the client's own people, what the client says at the door.
pub(crate) fn standings(people: &[AtDoor], written: &[Consent], own: OrgId, now: Timestamp) -> Vec<Standing> {
    let grounds = [
        (Ground::OwnOrganisation, Vec::new()),
        (Ground::Consent, written.to_vec()),
        (Ground::LetIn, people.iter().filter_map(|person| let_in(person, now)).collect()),
        (Ground::Spoken, people.iter().filter_map(spoken_consent).collect()),
    ];
    let mut standings = vec![Standing { stay: Stay::NotWithoutConsent, ground: Ground::Nothing }; people.len()];
    let mut so_far: Vec<Consent> = Vec::new();
    for (ground, consents) in grounds {
        so_far.extend(consents);
        let stays = stays(people, &so_far, own, now);
        for (standing, stay) in standings.iter_mut().zip(stays) {
            standing.take(stay, ground);
        }
    }
    standings
}

fn stays(people: &[AtDoor], consents: &[Consent], own: OrgId, now: Timestamp) -> Vec<Stay> {
    let participants: Vec<Participant> = people.iter().map(|person| person.participant).collect();
    let stays = door_check(&participants, consents, now).into_iter().zip(people);
    let at_home = |stay, person: &AtDoor| match stay {
        Stay::NotWithoutConsent if person.works_for(own) => Stay::Hears(CategorySet::all_ordinary()),
        Stay::Whole | Stay::Hears(_) | Stay::NotWithoutConsent => stay,
    };
    stays.map(|(stay, person)| at_home(stay, person)).collect()
}

impl Standing {
    /// Takes what a further ground opens; the first ground that opens anything is the one that counts.
    fn take(&mut self, stay: Stay, ground: Ground) {
        if stay == Stay::NotWithoutConsent {
            return;
        }
        self.stay = stay;
        if self.ground == Ground::Nothing {
            self.ground = if stay == Stay::Whole { Ground::Own } else { ground };
        }
    }
}

/// The client's own person in the team: let in by the client in person (domain §13), for as long as the place lasts.
fn let_in(person: &AtDoor, now: Timestamp) -> Option<Consent> {
    let Who::ClosePerson(member) = person.participant.who else { return None };
    let active = person.member == Some(MemberState::Active);
    let party = Party { receives: core(), ..Party::new(PartyName::ClosePerson(member)) };
    let day = helsinki_date(now);
    active.then(|| version(ConsentId::from_uuid(member.uuid()), Mode::InPersonScreen, (day, day), now, vec![party]))
}

/// The client's spoken yes as the consent it is: for one contact, gone with its day.
fn spoken_consent(person: &AtDoor) -> Option<Consent> {
    let at = person.spoken_at?;
    let (name, id) = match person.participant.who {
        Who::Client => return None,
        Who::Professional(looker) => (PartyName::Professional(looker.org, looker.person), looker.person.uuid()),
        Who::ClosePerson(member) => (PartyName::ClosePerson(member), member.uuid()),
    };
    let party = Party { receives: core(), ..Party::new(name) };
    let day = helsinki_date(at);
    Some(version(ConsentId::from_uuid(id), Mode::OralSingleContact, (day, day), at, vec![party]))
}

fn version(id: ConsentId, mode: Mode, days: (Date, Date), at: Timestamp, parties: Vec<Party>) -> Consent {
    Consent {
        id,
        number: 1,
        mode,
        purpose: Purpose::OneMeeting,
        purpose_text: None,
        from: days.0,
        until: days.1,
        parties,
        text_version: TextVersion::NOW,
        language: Language::Fi,
        fate: Fate::Given { at },
    }
}

/// What the client has consented to and what is live today.
pub(crate) fn live_consents<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Vec<Consent>> {
    let rows: Vec<ConsentRow> = key.all(cx, people::CONSENT, args![cx.today()])?;
    Ok(rows.chunk_by(|one, next| one.id == next.id).filter_map(consent).collect())
}

fn consent(rows: &[ConsentRow]) -> Option<Consent> {
    let first = rows.first()?;
    let days = (first.valid_from, first.valid_until);
    Some(version(first.id, first.mode.0, days, first.recorded_at, rows.iter().map(party).collect()))
}

fn party(row: &ConsentRow) -> Party {
    let (gives, receives) = (CategorySet::from_bits(row.gives), CategorySet::from_bits(row.receives));
    Party { name: PartyName::Organisation(row.org), gives, receives }
}

impl ParticipantRow {
    /// As the door sees the person. Somebody without an account or a known organisation stands for nobody but themselves, and so does
    /// somebody who has left the team or whom the client has removed from it.
    pub(crate) fn at_door(&self) -> AtDoor {
        let own = self.id.uuid();
        let place = self.member_state.map(|state| state.0);
        let gone = place.is_some_and(MemberState::is_ended);
        let who = match self.kind.0 {
            Kind::Client => Who::Client,
            Kind::Professional if gone => Who::ClosePerson(MemberId::from_uuid(own)),
            Kind::Professional => Who::Professional(Looker {
                org: self.org.unwrap_or(OrgId::from_uuid(own)),
                unit: self.unit.unwrap_or(UnitId::from_uuid(own)),
                person: self.account.unwrap_or(AccountId::from_uuid(own)),
            }),
            Kind::ClosePerson => Who::ClosePerson(self.member.unwrap_or(MemberId::from_uuid(own))),
        };
        AtDoor { participant: Participant { who, arrival: self.arrival.0 }, member: place, spoken_at: self.spoken_at }
    }
}

impl InvitableRow {
    /// As the door would see the person.
    pub(crate) fn at_door(&self) -> Option<AtDoor> {
        let who = match (self.org, self.account, self.member) {
            (Some(org), Some(person), _) => {
                Who::Professional(Looker { org, unit: self.unit.unwrap_or(UnitId::from_uuid(person.uuid())), person })
            }
            (Some(org), None, Some(member)) => Who::Professional(Looker {
                org,
                unit: UnitId::from_uuid(member.uuid()),
                person: AccountId::from_uuid(member.uuid()),
            }),
            (None, _, Some(member)) => Who::ClosePerson(member),
            (Some(_) | None, _, None) => return None,
        };
        let member = self.member.map(|_| MemberState::Active);
        Some(AtDoor { participant: Participant { who, arrival: Arrival::Invited }, member, spoken_at: None })
    }

    pub(crate) fn kind(&self) -> Kind {
        if self.org.is_some() { Kind::Professional } else { Kind::ClosePerson }
    }
}
