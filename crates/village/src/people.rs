//! People: professionals with a place, and clients whose case has been opened.

use crate::{Region, line};
use access::{Cx, Outcome};
use casework::{NewCase, NewPerson, open_case};
use domain::{CategorySet, Duty, DutySet, OrgKind, raising::ClientAnswer, responsibility::SaidHow};
use identity::{Name, NewAccount, NewUnit, UnitKind, add_account, add_organisation, add_unit};
use kernel::{AccountId, CaseId, Date, Language, OrgId, PersonId, UnitId};

/// An organisation, one unit of it, and one professional there.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The organisation.
    pub org: OrgId,
    /// The unit.
    pub unit: UnitId,
    /// Who works there.
    pub who: AccountId,
}

/// A client and the account of their own.
#[derive(Debug, Clone, Copy)]
pub struct Client {
    /// The clientship.
    pub case: CaseId,
    /// The person.
    pub person: PersonId,
    /// The account.
    pub account: AccountId,
}

/// An organisation with an office.
///
/// # Errors
/// A fault of the engine.
pub fn office(cx: &mut Cx<'_, '_>, kind: OrgKind, [fi, sv, en]: [&str; 3]) -> Outcome<(OrgId, UnitId)> {
    let name = Name::new(fi, sv, en);
    let org = add_organisation(cx, kind, &name, Date::constant(2023, 1, 1))?;
    let (kind, phone, handles) = (UnitKind::Office, "0140000099".to_owned(), CategorySet::EMPTY);
    Ok((org, add_unit(cx, &NewUnit { org, kind, name, phone, handles })?))
}

/// An organisation with an office, and one professional there.
///
/// # Errors
/// A fault of the engine.
pub fn place(cx: &mut Cx<'_, '_>, kind: OrgKind, names: [&str; 3], who: &str) -> Outcome<Place> {
    let (org, unit) = office(cx, kind, names)?;
    let who = add_account(cx, &professional(who, (org, unit)))?;
    Ok(Place { org, unit, who })
}

/// A professional who can be case manager and team member.
pub fn professional(name: &str, place: (OrgId, UnitId)) -> NewAccount {
    NewAccount {
        name: name.to_owned(),
        title: "koordinaattori".to_owned(),
        phone: Some("0140000001".to_owned()),
        email: None,
        language: Language::Fi,
        place: Some(place),
        duties: DutySet::EMPTY.with(Duty::CaseManager).with(Duty::TeamMember),
        person: None,
        demo_key: None,
    }
}

/// A client's account.
pub fn client(name: &str, person: PersonId, language: Language) -> NewAccount {
    NewAccount {
        name: name.to_owned(),
        title: String::new(),
        phone: None,
        email: None,
        language,
        place: None,
        duties: DutySet::EMPTY,
        person: Some(person),
        demo_key: None,
    }
}

/// Somebody who wants help today and knows who answers for the case, from today on.
pub fn new_case(today: Date, (given, family): (&str, &str), language: Language) -> NewCase {
    let person = NewPerson {
        given: line(given),
        family: line(family),
        phone: Some("0401234567".to_owned()),
        email: None,
        municipality: None,
        language,
        birth_date: None,
        reach_note: None,
    };
    let (answer, told) = (ClientAnswer::WantsHelp, Some(SaidHow::InPerson));
    NewCase { person, answer, talked_on: today, ask_again: None, told, words: None }
}

impl Region {
    /// A professional opens somebody's case, as it is written down on the day, and the client gets an account.
    ///
    /// # Panics
    /// When the case cannot be opened.
    pub async fn opens<F>(&self, who: AccountId, new: F) -> Client
    where
        F: Fn(Date) -> NewCase + Send + 'static,
    {
        let opened = self.ask(who, move |cx| {
            let new = new(cx.today());
            let case = open_case(cx, &new)?;
            let person = access::enter(cx, case)?.client.person;
            let name = format!("{} {}", new.person.given, new.person.family);
            let account = add_account(cx, &client(&name, person, new.person.language))?;
            Ok(Client { case, person, account })
        });
        opened.await.expect("the case opens")
    }
}
