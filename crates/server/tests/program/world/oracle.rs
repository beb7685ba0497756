//! What may be met, decided anew from the committed permission table and the rules of consent: nothing here asks the program.

use super::{
    Record, World,
    canary::{Canary, Owner},
    contents::Contact,
    ground::Life,
    people::{Person, Standing},
};
use domain::access::{Action, ActionKind, Relation};
use kernel::Coded;
use std::{collections::BTreeSet, sync::LazyLock};

/// The committed table: which relation gives which action.
static TABLE: LazyLock<BTreeSet<(String, String)>> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../domain/permissions.txt");
    let text = std::fs::read_to_string(path).expect("the table is committed");
    let mut lines = text.lines();
    let relations: Vec<String> =
        lines.next().unwrap_or_default().split_whitespace().skip(1).map(str::to_owned).collect();
    assert_eq!(relations.len(), Relation::ALL.len(), "the table has a column for each relation");
    let mut given = BTreeSet::new();
    for line in lines {
        let mut cells = line.split_whitespace();
        let action = cells.next().unwrap_or_default();
        given.extend(
            cells.zip(&relations).filter(|(cell, _)| *cell == "✓").map(|(_, who)| (who.clone(), action.to_owned())),
        );
    }
    given
});

fn gives(relation: Relation, action: Action) -> bool {
    TABLE.contains(&(relation.code().to_owned(), action.code().to_owned()))
}

/// The relations that have power over a client's case now.
pub fn relations(person: &Person, record: &Record) -> Vec<Relation> {
    if !person.is_somebody() {
        return Vec::new();
    }
    if person.own_case == Some(record.case) {
        return vec![Relation::Client];
    }
    match record.standing(person) {
        Standing::Member
        | Standing::Convener
        | Standing::Invited
        | Standing::Accepted
        | Standing::Asked
        | Standing::Previous
        | Standing::Parted
        | Standing::PartedAsked
            if !has_a_basis(person, record) =>
        {
            Vec::new()
        }
        Standing::Manager => vec![Relation::CaseManager],
        Standing::Previous => vec![Relation::PreviousManager],
        Standing::Asked => vec![Relation::ProposedManager],
        Standing::Member => vec![Relation::TeamMember],
        Standing::Convener => vec![Relation::Convener],
        Standing::Invited | Standing::Accepted => vec![Relation::TeamInvited],
        Standing::Close => vec![Relation::ClosePerson],
        Standing::Parted | Standing::PartedAsked => vec![Relation::FormerMember],
        Standing::Nothing
        | Standing::LongAgo
        | Standing::SaidNo
        | Standing::Suggested
        | Standing::Left
        | Standing::Declined
        | Standing::Removed
        | Standing::Suspended
        | Standing::TakenBack => Vec::new(),
    }
}

/// Whether a place in the team, one that ended with the case, or a turn that is asked for or over, has a basis today: somebody close as long as the
/// client wants, others in the case's own register, or by a consent that lets the organisation see anything.
fn has_a_basis(person: &Person, record: &Record) -> bool {
    let Some(org) = person.unit.map(|unit| unit.org()) else { return record.standing(person) == Standing::Parted };
    org == super::places::Org::County
        || record.ground.opens().iter().any(|party| party.org == org && !party.receives.is_empty())
}

/// Whether one of these relations gives the action, to a clientship that goes on or to one that has ended.
pub fn may(person: &Person, record: &Record, action: Action) -> bool {
    let ended = record.life == Life::Closed && action.kind() == ActionKind::Write && !OUTLIVES.contains(&action);
    !ended && relations(person, record).iter().any(|relation| gives(*relation, action))
}

/// What can be changed of a clientship that has ended: it is opened again, or a consent is taken back.
const OUTLIVES: [Action; 2] = [Action::ReopenCase, Action::WithdrawConsent];

/// Whether the person deals with a contact: by working the queue in which it lies, or as the one whose next step it is.
pub fn deals_with(person: &Person, contact: &Contact) -> bool {
    person.is_professional() && (person.works_the_queue() || contact.next == person.account)
}

impl World {
    /// Whether this person may meet this word.
    pub fn may_meet(&self, person: &Person, canary: &Canary) -> bool {
        if !person.is_somebody() {
            return false;
        }
        match canary.owner {
            Owner::Elsewhere => false,
            Owner::Contact(id) => self.contacts.iter().any(|contact| {
                contact.id == id
                    && (deals_with(person, contact)
                        || contact.sender.is_some()
                            && contact.sender == person.account
                            && ["contact.name", "contact.to_sender"].contains(&canary.field))
            }),
            Owner::Case(case) => {
                let record = self.records.iter().find(|record| record.case == case).expect("every case has its record");
                in_case(person, record, canary)
            }
        }
    }
}

fn in_case(person: &Person, record: &Record, canary: &Canary) -> bool {
    let related = relations(person, record);
    if related.is_empty() {
        return false;
    }
    if canary.own.is_some() && canary.own == person.account {
        return true;
    }
    if canary.field == "person.family" && record.standing(person) == Standing::PartedAsked {
        return false;
    }
    let own_part = canary.field != "meeting_minutes.record" || is_own_part(person, record, canary);
    own_part
        && canary.actions.iter().any(|action| may(person, record, *action))
        && canary.about.is_none_or(|(kind, org)| sees(person, record, kind, org))
        && canary.sensitive.is_none_or(|org| knows_of(person, record, org))
}

/// What an organisation writes of a meeting into its own register is for itself and the client.
fn is_own_part(person: &Person, record: &Record, canary: &Canary) -> bool {
    let own = person.unit.map(|unit| unit.org());
    relations(person, record).contains(&Relation::Client) || canary.about.is_some_and(|(_, org)| own == Some(org))
}

/// Whether this kind of data in this register is open: one's own, one's own organisation's, or opened by a consent in force.
pub fn sees(person: &Person, record: &Record, kind: domain::Category, holder: super::places::Org) -> bool {
    let related = relations(person, record);
    if related.contains(&Relation::Client) {
        return true;
    }
    let only_asked = related.iter().all(|relation| {
        matches!(relation, Relation::ProposedManager | Relation::TeamInvited | Relation::HandoverReceiver)
    });
    let Some(unit) = person.unit.filter(|_| !only_asked) else { return false };
    if unit.org() == holder {
        return !kind.sensitive() || unit.handles().contains(kind);
    }
    let opened = record.ground.opens();
    opened.iter().any(|party| party.org == unit.org() && party.receives.contains(kind))
        && opened.iter().any(|party| party.org == holder && party.gives.contains(kind))
}

/// Whether it may be known that this organisation has to do with the client (domain §4).
pub fn knows_of(person: &Person, record: &Record, org: super::places::Org) -> bool {
    let related = relations(person, record);
    let whole = [Relation::CaseManager, Relation::Client, Relation::UnitLeadFallback];
    let own = person.unit.is_some_and(|unit| unit.org() == org);
    let kind = org.kind().sensitive_category();
    whole.iter().any(|relation| related.contains(relation))
        || own
        || kind.is_some_and(|kind| sees(person, record, kind, org))
}
