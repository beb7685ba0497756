//! The check at the door: the basis is checked at the invitation and again when the meeting begins.

use crate::{CategorySet, Rule, consent::Consent, consent::Looker, consent::PartyName};
use kernel::{MemberId, Timestamp, coded};

/// Who is in the room or on the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// The client.
    Client,
    /// A professional.
    Professional(Looker),
    /// A relative or support person in the team.
    ClosePerson(MemberId),
}

coded! {
    /// Whether somebody was expected; newcomers are recorded.
    pub enum Arrival {
        /// Was invited.
        Invited = "invited",
        /// Came along.
        Newcomer = "newcomer",
    }
}

/// Somebody at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Participant {
    /// Who.
    pub who: Who,
    /// Whether the person was expected.
    pub arrival: Arrival,
}

/// For what somebody may stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stay {
    /// For everything: it is the client's own matter.
    Whole,
    /// For the matters of these kinds.
    Hears(CategorySet),
    /// Leaves, unless the client consents now; a spoken consent for this one contact is enough.
    NotWithoutConsent,
}

/// For what each of them may stay, in their order, by the consents that are live now.
///
/// When all professionals are of one organisation nothing crosses a border, and ordinary matters need no consent.
pub fn door_check(people: &[Participant], consents: &[Consent], now: Timestamp) -> Vec<Stay> {
    let inside = if of_one_organisation(people) { CategorySet::all_ordinary() } else { CategorySet::EMPTY };
    people.iter().map(|participant| stay(participant.who, consents, now, inside)).collect()
}

fn of_one_organisation(people: &[Participant]) -> bool {
    let mut orgs: Vec<_> = people.iter().filter_map(|participant| professional(participant.who)).collect();
    orgs.sort_by_key(|looker| looker.org);
    orgs.dedup_by_key(|looker| looker.org);
    orgs.len() == 1
}

const fn professional(who: Who) -> Option<Looker> {
    match who {
        Who::Professional(looker) => Some(looker),
        Who::Client | Who::ClosePerson(_) => None,
    }
}

fn stay(who: Who, consents: &[Consent], now: Timestamp, inside: CategorySet) -> Stay {
    let hears = match who {
        Who::Client => return Stay::Whole,
        Who::Professional(looker) => inside.or(received(consents, now, |name| name.covers(&looker))),
        Who::ClosePerson(member) => received(consents, now, |name| name == PartyName::ClosePerson(member)),
    };
    if hears.is_empty() { Stay::NotWithoutConsent } else { Stay::Hears(hears) }
}

fn received(consents: &[Consent], now: Timestamp, is_meant: impl Fn(PartyName) -> bool) -> CategorySet {
    let live = consents.iter().filter(|consent| consent.live(now));
    let rows = live.flat_map(|consent| &consent.parties).filter(|party| is_meant(party.name));
    rows.fold(CategorySet::EMPTY, |all, party| all.or(party.receives))
}

/// Whether the meeting may begin with these people.
///
/// # Errors
/// When the client is not there, or somebody is there who may not stay.
pub fn can_begin(people: &[Participant], stays: &[Stay]) -> Result<(), Vec<Rule>> {
    let client = people.iter().any(|participant| participant.who == Who::Client);
    let rules = [
        (!client).then_some(Rule::ClientNotInRoom),
        stays.contains(&Stay::NotWithoutConsent).then_some(Rule::SomebodyWithoutConsent),
    ];
    let unmet: Vec<_> = rules.into_iter().flatten().collect();
    if unmet.is_empty() { Ok(()) } else { Err(unmet) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::testing::{draft, giving, party};
    use crate::{
        Category,
        clocks::Clocks,
        consent::Direction,
        consent::Party,
        testing::{account, at, member, org, unit},
    };

    fn invited(who: Who) -> Participant {
        Participant { who, arrival: Arrival::Invited }
    }

    fn of(number: u128) -> Participant {
        invited(Who::Professional(Looker { org: org(number), unit: unit(number), person: account(number) }))
    }

    fn consents(parties: Vec<Party>) -> [Consent; 1] {
        [draft(parties).give(giving(), &Clocks::default()).unwrap()]
    }

    #[test]
    fn whom_the_client_named_stays_and_another_does_not() {
        let people = [invited(Who::Client), of(1), of(2), of(3)];
        let stays = door_check(&people, &consents(vec![party(1), party(2)]), at(0));
        let hears = Stay::Hears(CategorySet::all_ordinary());
        assert_eq!(stays, [Stay::Whole, hears, hears, Stay::NotWithoutConsent]);
        assert_eq!(can_begin(&people, &stays), Err(vec![Rule::SomebodyWithoutConsent]));
        assert_eq!(can_begin(&people[..3], &stays[..3]), Ok(()));
    }

    #[test]
    fn what_was_live_at_the_invitation_may_be_gone_at_the_door() {
        let people = [invited(Who::Client), of(1), of(2)];
        let withdrawn = [consents(vec![party(1), party(2)])[0].withdraw(at(1)).unwrap().0];
        let stays = door_check(&people, &withdrawn, at(2));
        assert_eq!(stays[1..], [Stay::NotWithoutConsent, Stay::NotWithoutConsent]);
    }

    #[test]
    fn colleagues_of_one_organisation_need_no_consent_for_ordinary_matters() {
        let stays = door_check(&[invited(Who::Client), of(1), of(1)], &[], at(0));
        assert_eq!(stays[1], Stay::Hears(CategorySet::all_ordinary()));
    }

    #[test]
    fn a_close_person_hears_what_the_client_ticked() {
        let brother = Party::new(PartyName::ClosePerson(member(1))).tick(Direction::Receives, Category::Meetings);
        let people =
            [invited(Who::Client), of(1), invited(Who::ClosePerson(member(1))), invited(Who::ClosePerson(member(2)))];
        let stays = door_check(&people, &consents(vec![party(1), brother]), at(0));
        assert_eq!(stays[2], Stay::Hears(CategorySet::EMPTY.with(Category::Meetings)));
        assert_eq!(stays[3], Stay::NotWithoutConsent);
    }

    #[test]
    fn nothing_about_the_client_without_the_client() {
        let people = [of(1)];
        let stays = door_check(&people, &[], at(0));
        assert_eq!(can_begin(&people, &stays), Err(vec![Rule::ClientNotInRoom]));
    }
}
