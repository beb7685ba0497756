//! The people: somebody in each relation to the clients, somebody of every kind of organisation, every duty, and nobody at all.

use super::{
    ELSEWHERE, HERE,
    ground::Life,
    places::{Org, Places, Unit},
    rows::Rows,
};
use crate::row;
use domain::{Duty, DutySet, OrgKind};
use kernel::{AccountId, CaseId, Coded, PersonId, RegionId};

/// What somebody is to each of the clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing.
    Nothing,
    /// The case manager.
    Manager,
    /// Was until last week; reads along.
    Previous,
    /// Was until two months ago.
    LongAgo,
    /// Is asked to be.
    Asked,
    /// Was asked and said no.
    SaidNo,
    /// An active member of the team.
    Member,
    /// The team's convener.
    Convener,
    /// Invited, not answered.
    Invited,
    /// Accepted, not started.
    Accepted,
    /// Suggested to the client, knows nothing yet.
    Suggested,
    /// Left the team.
    Left,
    /// Declined the invitation.
    Declined,
    /// Removed by the client.
    Removed,
    /// In the team, but no consent covers them any more.
    Suspended,
    /// Somebody close, let in by the client.
    Close,
    /// Was asked into the team, and is not any more.
    TakenBack,
    /// Took part until the end, and was told of it.
    Parted,
    /// Was invited when it ended, and was told of it.
    PartedAsked,
}

impl Standing {
    /// What becomes of it: with a clientship everything ends that gives power over it (domain §6).
    pub fn in_life(self, life: Life) -> Self {
        match (life, self) {
            (Life::Closed, Self::Manager) => Self::Previous,
            (Life::Closed, Self::Asked) => Self::SaidNo,
            (Life::Closed, Self::Member | Self::Convener | Self::Close) => Self::Parted,
            (Life::Closed, Self::Accepted | Self::Suspended) => Self::Left,
            (Life::Closed, Self::Invited) => Self::PartedAsked,
            (Life::Closed, Self::Suggested) => Self::TakenBack,
            (Life::Open | Life::Closed, standing) => standing,
        }
    }
}

/// Whether the account is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Force {
    Active,
    Disabled,
    Over,
}

/// Somebody.
#[derive(Debug, Clone)]
pub struct Person {
    pub key: String,
    pub region: RegionId,
    pub unit: Option<Unit>,
    pub duties: DutySet,
    pub standing: Standing,
    pub force: Force,
    pub account: Option<AccountId>,
    /// The case of which this person is the client.
    pub own_case: Option<CaseId>,
    pub cookie: Option<String>,
}

impl Person {
    /// Whether the account opens anything at all here.
    pub fn is_somebody(&self) -> bool {
        self.account.is_some() && self.force == Force::Active && self.region == HERE
    }

    /// Whether it is a professional.
    pub fn is_professional(&self) -> bool {
        self.is_somebody() && self.unit.is_some()
    }

    /// Whether it is a client.
    pub fn is_client(&self) -> bool {
        self.is_somebody() && self.unit.is_none()
    }

    /// Whether the person works in the initial service's queue.
    pub fn works_the_queue(&self) -> bool {
        self.is_professional() && self.unit == Some(Unit::First) && self.duties.contains(Duty::FirstLine)
    }
}

const WORK: &[Duty] = &[Duty::CaseManager, Duty::TeamMember];
const FIRST: &[Duty] = &[Duty::FirstLine, Duty::CaseManager, Duty::TeamMember];

type Line = (&'static str, Unit, &'static [Duty], Standing, Force);

#[rustfmt::skip]
const ROSTER: [Line; 36] = [
    ("manager",         Unit::Support,         WORK,                                    Standing::Manager,   Force::Active),
    ("previous",        Unit::Support,         WORK,                                    Standing::Previous,  Force::Active),
    ("previous_jobs",   Unit::Of(Org::Jobs),   WORK,                                    Standing::Previous,  Force::Active),
    ("long_ago",        Unit::Support,         WORK,                                    Standing::LongAgo,   Force::Active),
    ("long_ago_jobs",   Unit::Of(Org::Jobs),   WORK,                                    Standing::LongAgo,   Force::Active),
    ("asked",           Unit::Of(Org::Jobs),   WORK,                                    Standing::Asked,     Force::Active),
    ("said_no",         Unit::Support,         WORK,                                    Standing::SaidNo,    Force::Active),
    ("member_county",   Unit::Support,         WORK,                                    Standing::Member,    Force::Active),
    ("member_addiction", Unit::Addiction,      WORK,                                    Standing::Member,    Force::Active),
    ("member_jobs",     Unit::Of(Org::Jobs),   WORK,                                    Standing::Member,    Force::Active),
    ("member_kela",     Unit::Of(Org::Kela),   &[Duty::TeamMember],                     Standing::Member,    Force::Active),
    ("member_clinic",   Unit::Of(Org::Clinic), WORK,                                    Standing::Member,    Force::Active),
    ("convener",        Unit::Of(Org::Kela),   &[Duty::TeamMember, Duty::Convener],     Standing::Convener,  Force::Active),
    ("invited",         Unit::Of(Org::Ngo),    WORK,                                    Standing::Invited,   Force::Active),
    ("invited_county",  Unit::Support,         WORK,                                    Standing::Invited,   Force::Active),
    ("accepted",        Unit::Of(Org::Jobs),   WORK,                                    Standing::Accepted,  Force::Active),
    ("suggested",       Unit::Of(Org::Jobs),   WORK,                                    Standing::Suggested, Force::Active),
    ("left",            Unit::Of(Org::Jobs),   WORK,                                    Standing::Left,      Force::Active),
    ("left_county",     Unit::Support,         WORK,                                    Standing::Left,      Force::Active),
    ("declined",        Unit::Of(Org::Ngo),    WORK,                                    Standing::Declined,  Force::Active),
    ("removed",         Unit::Of(Org::Jobs),   WORK,                                    Standing::Removed,   Force::Active),
    ("suspended",       Unit::Of(Org::Jobs),   WORK,                                    Standing::Suspended, Force::Active),
    ("disabled",        Unit::Of(Org::Jobs),   WORK,                                    Standing::Member,    Force::Disabled),
    ("over",            Unit::Of(Org::Jobs),   WORK,                                    Standing::Member,    Force::Over),
    ("colleague",       Unit::Support,         WORK,                                    Standing::Nothing,   Force::Active),
    ("colleague_jobs",  Unit::Of(Org::Jobs),   WORK,                                    Standing::Nothing,   Force::Active),
    ("colleague_clinic", Unit::Of(Org::Clinic), WORK,                                   Standing::Nothing,   Force::Active),
    ("queue",           Unit::First,           FIRST,                                   Standing::Nothing,   Force::Active),
    ("first_no_duty",   Unit::First,           WORK,                                    Standing::Nothing,   Force::Active),
    ("lead",            Unit::Support,         &[Duty::UnitLead],                       Standing::Nothing,   Force::Active),
    ("network",         Unit::Support,         &[Duty::NetworkLeader, Duty::Steering],  Standing::Nothing,   Force::Active),
    ("privacy",         Unit::Support,         &[Duty::PrivacyOfficer],                 Standing::Nothing,   Force::Active),
    ("auditor",         Unit::Support,         &[Duty::Auditor],                        Standing::Nothing,   Force::Active),
    ("admin",           Unit::Support,         &[Duty::Admin, Duty::DirectoryEditor],   Standing::Nothing,   Force::Active),
    ("doctor",          Unit::Support,         &[Duty::TeamDoctor],                     Standing::Nothing,   Force::Active),
    ("elsewhere",       Unit::Elsewhere,       FIRST,                                   Standing::Nothing,   Force::Active),
];

/// Gives everybody an account. Clients get theirs with their record.
pub fn hire(rows: &mut Rows, places: &Places) -> Vec<Person> {
    let mut people: Vec<Person> = ROSTER.iter().map(|line| hired(rows, places, line)).collect();
    for kind in OrgKind::ALL {
        let key = format!("outsider_{}", kind.code());
        people.push(professional(rows, places, key, Unit::Of(Org::Other(*kind)), FIRST));
    }
    people.push(close_person(rows));
    people.push(nobody());
    people
}

fn hired(rows: &mut Rows, places: &Places, (key, unit, duties, standing, force): &Line) -> Person {
    let hired = Person { force: *force, standing: *standing, ..nobody() };
    let region = if *unit == Unit::Elsewhere { ELSEWHERE } else { HERE };
    let hired = Person { region, key: (*key).to_owned(), unit: Some(*unit), ..hired };
    with_account(rows, places, hired, duties)
}

fn professional(rows: &mut Rows, places: &Places, key: String, unit: Unit, duties: &[Duty]) -> Person {
    with_account(rows, places, Person { key, unit: Some(unit), ..nobody() }, duties)
}

fn nobody() -> Person {
    Person {
        key: "visitor".to_owned(),
        region: HERE,
        unit: None,
        duties: DutySet::EMPTY,
        standing: Standing::Nothing,
        force: Force::Active,
        account: None,
        own_case: None,
        cookie: None,
    }
}

fn with_account(rows: &mut Rows, places: &Places, person: Person, duties: &[Duty]) -> Person {
    let id = rows.id();
    let duties: DutySet = duties.iter().copied().collect();
    let unit = person.unit.expect("a professional has a unit");
    let (state, until) = match person.force {
        Force::Active => ("active", None),
        Force::Disabled => ("disabled", None),
        Force::Over => ("active", Some("2026-03-11")),
    };
    rows.add("account", row! {
        region: person.region, id: id, kind: "professional", state: state, name: format!("Name of {}", person.key), title: "title",
        language: "fi", org_id: places.org_of(unit), unit_id: places.unit(unit), duties: duties.bits(),
        valid_until: until,
    });
    Person { account: Some(AccountId::from_uuid(id)), duties, ..person }
}

/// Adds the account of a client.
pub fn client(
    rows: &mut Rows,
    key: &str,
    region: RegionId,
    name: &str,
    person: PersonId,
    case: Option<CaseId>,
) -> Person {
    let id = rows.id();
    rows.add(
        "account",
        row! {
            region: region, id: id, kind: "client", state: "active", name: name.to_owned(), title: "", language: "fi",
            person_id: person, duties: 0_i64,
        },
    );
    Person { key: format!("client_{key}"), region, account: Some(AccountId::from_uuid(id)), own_case: case, ..nobody() }
}

/// A sister: a person of the region with an account of her own and no clientship.
fn close_person(rows: &mut Rows) -> Person {
    let (person, nothing) = (rows.id(), rows.id());
    rows.add("person", row! {
        region: HERE, id: person, first_case_id: nothing, given: "Sisko", family: "Sisar", family_folded: "sisar", given_folded: "sisko",
        language: "fi", protected_address: false, created_at: 1_772_000_000_000_000_i64, version: 1_i64,
    });
    let close = client(rows, "close", HERE, "Sisko Sisar", PersonId::from_uuid(person), None);
    Person { standing: Standing::Close, key: "close".to_owned(), ..close }
}
