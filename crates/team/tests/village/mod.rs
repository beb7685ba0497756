//! A small region with named people: Maija opened Timo's case in the county; Jari works for the employment area, Outi for Kela, Pekka is a
//! doctor in the county, Kirsi works in the substance use services, Veera has nothing to do with Timo.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod browser;

use access::{Asker, Case, Cx, Gate, GateBuilder, Outcome, Refusal, Stop, start_session};
use casework::{NewCase, NewPerson, open_case};
use db::Migration;
use domain::{
    Category, CategorySet, Duty, DutySet, OrgKind, Rule,
    consent::{GivenBy, IdentityCheck, Informed, Mode, Party, PartyName, Purpose},
    raising::ClientAnswer,
    responsibility::ToldHow,
};
use identity::{Name, NewAccount, NewUnit, UnitKind, add_account, add_organisation, add_unit, found_region};
use kernel::{AccountId, CaseId, Coded, ConsentId, Language, Line, MemberId, OrgId, PersonId, RegionId, UnitId};
use std::sync::{Arc, LazyLock};
use team::{
    Answer, NewMember, TeamSeat, Who, answer_invitation,
    consent::{HowGiven, NewConsent, give, save_draft},
    invite, record_approval, suggest_member,
};
use testkit::{SeededChance, TestClock, TestDb};
use uuid::Uuid;

pub fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> =
        LazyLock::new(|| [access::MIGRATIONS, casework::MIGRATIONS, team::MIGRATIONS].concat());
    &ALL
}

pub const REGION: RegionId = RegionId(1);

/// An organisation with one professional.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    pub org: OrgId,
    pub who: AccountId,
}

#[derive(Debug, Clone, Copy)]
pub struct Places {
    pub county: Place,
    pub jobs: Place,
    pub kela: Place,
    pub clinic: Place,
    pub elsewhere: Place,
    pub doctor: AccountId,
}

pub struct Village {
    pub gate: Gate,
    pub clock: TestClock,
    pub case: CaseId,
    pub at: Places,
    pub maija: AccountId,
    pub jari: AccountId,
    pub outi: AccountId,
    pub timo: AccountId,
}

impl Village {
    pub async fn new(db: &TestDb) -> Self {
        Self::speaking(db, Language::Fi).await
    }

    /// A village whose client speaks this language.
    pub async fn speaking(db: &TestDb, language: Language) -> Self {
        let clock = TestClock::at("2026-03-12T07:00:00Z");
        let chance = SeededChance::new(SeededChance::seed());
        let gate = GateBuilder::new((**db).clone(), REGION).clock(Arc::new(clock.clone()));
        let gate = gate.chance(move || Box::new(chance.clone())).build();
        let at = gate.act(&program(), hire).await.expect("the village is founded");
        let maija = at.county.who;
        let case = as_person(&gate, maija, move |cx| open(cx, language)).await.expect("the case opens");
        let face = as_person(&gate, maija, move |cx| access::enter(cx, case)).await;
        let person = face.expect("Maija answers for Timo").client.person;
        let timo = gate.act(&program(), move |cx| add_account(cx, &client(person))).await.expect("Timo signs in");
        Self { gate, clock, case, at, maija, jari: at.jobs.who, outi: at.kela.who, timo }
    }

    /// Does something with Timo's case as this person.
    pub async fn act<T, F>(&self, who: AccountId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>, &Case) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        let case = self.case;
        self.ask(who, move |cx| {
            let case = access::enter(cx, case)?;
            unit(cx, &case)
        })
        .await
    }

    /// Does something as this person.
    pub async fn ask<T, F>(&self, who: AccountId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        as_person(&self.gate, who, unit).await
    }

    /// Timo consents, on Maija's screen, that these organisations exchange these kinds of data with the county.
    pub async fn consents(&self, orgs: &[OrgId], kinds: CategorySet) -> ConsentId {
        let new = matrix(&[&[self.at.county.org], orgs].concat(), kinds);
        self.gives(new).await.expect("Timo consents")
    }

    pub async fn gives(&self, new: NewConsent) -> Outcome<ConsentId> {
        self.act(self.maija, move |cx, case| {
            let id = save_draft(cx, case, &new)?;
            give(cx, case, id, &told_everything())?;
            Ok(id)
        })
        .await
    }

    /// Maija suggests a colleague.
    pub async fn suggests(&self, who: AccountId) -> MemberId {
        self.act(self.maija, move |cx, case| suggest_member(cx, case, &colleague(who))).await.expect("suggested")
    }

    /// Somebody is suggested, approved by Timo in words, and invited.
    pub async fn invites(&self, who: AccountId) -> MemberId {
        let id = self.suggests(who).await;
        let done = self.act(self.maija, move |cx, case| {
            record_approval(cx, case, id, ToldHow::InPerson)?;
            invite(cx, case, id)
        });
        done.await.expect("invited");
        id
    }

    /// Somebody joins the team all the way.
    pub async fn joins(&self, who: AccountId) -> MemberId {
        let id = self.invites(who).await;
        self.act(who, |cx, case| answer_invitation(cx, case, &Answer::Accept)).await.expect("joined");
        id
    }
}

/// A matrix in which all these give and receive these kinds.
pub fn matrix(orgs: &[OrgId], kinds: CategorySet) -> NewConsent {
    let party = |org: &OrgId| Party { name: PartyName::Organisation(*org), gives: kinds, receives: kinds };
    NewConsent {
        mode: Mode::InPersonScreen,
        purpose: Purpose::JointSupport,
        purpose_text: None,
        until: None,
        parties: orgs.iter().map(party).collect(),
    }
}

pub fn told_everything() -> HowGiven {
    HowGiven {
        by: GivenBy::Client,
        identity: IdentityCheck::DocumentSeen,
        informed: Informed::ALL.iter().copied().collect(),
        kept_where: None,
    }
}

pub fn colleague(who: AccountId) -> NewMember {
    NewMember { who: Who::Colleague(who), seat: TeamSeat::Member, need: line("Työ ja opinnot") }
}

pub fn core() -> CategorySet {
    CategorySet::team_core()
}

pub fn plan_only() -> CategorySet {
    CategorySet::EMPTY.with(Category::Plan)
}

pub fn line<const N: usize>(text: &str) -> Line<N> {
    Line::new(text).expect("a line")
}

/// Why something was refused.
pub fn refused<T>(outcome: Outcome<T>) -> Refusal {
    match outcome {
        Err(Stop::Refused(refusal)) => refusal,
        Err(Stop::Fault(fault)) => panic!("a fault: {fault}"),
        Ok(_) => panic!("it was not refused"),
    }
}

/// The one rule that said no.
pub fn rule<T>(outcome: Outcome<T>) -> Rule {
    match refused(outcome) {
        Refusal::Rules(rules) if rules.len() == 1 => rules[0],
        Refusal::NotAllowed(rule) => rule,
        other @ (Refusal::NotFound | Refusal::SignIn | Refusal::Rules(_) | Refusal::Conflict | Refusal::TooMany) => {
            panic!("not one rule: {other:?}")
        }
    }
}

pub async fn as_person<T, F>(gate: &Gate, who: AccountId, unit: F) -> Outcome<T>
where
    F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
    T: Send + 'static,
{
    let key = gate.act(&program(), move |cx| start_session(cx, who)).await?;
    gate.act(&Asker { session: Some(key.hash()), ..program() }, unit).await
}

fn program() -> Asker {
    Asker::program(Uuid::nil())
}

fn hire(cx: &mut Cx<'_, '_>) -> Outcome<Places> {
    found_region(cx, "13", &Name::new("Keski-Suomi", "Mellersta Finland", "Central Finland"), true)?;
    let county = place(cx, OrgKind::WellbeingCounty, ["Hyvinvointialue", "Välfärdsområdet"], "Maija Lehtonen")?;
    let jobs = place(cx, OrgKind::EmploymentAuthority, ["Työllisyysalue", "Sysselsättningsområdet"], "Jari Niemi")?;
    let kela = place(cx, OrgKind::Kela, ["Kela", "FPA"], "Outi Salmela")?;
    let clinic = place(cx, OrgKind::SubstanceMentalHealth, ["Päihdepalvelu", "Beroendevården"], "Kirsi Ranta")?;
    let elsewhere = place(cx, OrgKind::EmploymentAuthority, ["Pohjoinen", "Norra"], "Veera Oksanen")?;
    let unit = office(cx, county.org)?;
    let duties = DutySet::EMPTY.with(Duty::TeamDoctor);
    let doctor = add_account(cx, &professional("Pekka Aho", (county.org, unit), duties))?;
    Ok(Places { county, jobs, kela, clinic, elsewhere, doctor })
}

fn place(cx: &mut Cx<'_, '_>, kind: OrgKind, [fi, sv]: [&str; 2], who: &str) -> Outcome<Place> {
    let since = "2023-01-01".parse().expect("a day");
    let org = add_organisation(cx, kind, &Name::new(fi, sv, fi), since)?;
    let unit = office(cx, org)?;
    let duties = DutySet::EMPTY.with(Duty::CaseManager).with(Duty::TeamMember);
    let who = add_account(cx, &professional(who, (org, unit), duties))?;
    Ok(Place { org, who })
}

fn office(cx: &mut Cx<'_, '_>, org: OrgId) -> Outcome<UnitId> {
    let name = Name::new("Tuki", "Stöd", "Support");
    add_unit(cx, &NewUnit { org, kind: UnitKind::Office, name, phone: "0140".to_owned(), handles: CategorySet::EMPTY })
}

fn professional(name: &str, place: (OrgId, UnitId), duties: DutySet) -> NewAccount {
    NewAccount {
        name: name.to_owned(),
        title: "koordinaattori".to_owned(),
        phone: None,
        email: None,
        language: Language::Fi,
        place: Some(place),
        duties,
        person: None,
        demo_key: None,
    }
}

fn client(person: PersonId) -> NewAccount {
    let nowhere = (OrgId::from_uuid(Uuid::nil()), UnitId::from_uuid(Uuid::nil()));
    let nobody = professional("Timo Koskela", nowhere, DutySet::EMPTY);
    NewAccount { title: String::new(), place: None, person: Some(person), ..nobody }
}

fn open(cx: &mut Cx<'_, '_>, language: Language) -> Outcome<CaseId> {
    let person = NewPerson {
        given: line("Timo"),
        family: line("Koskela"),
        phone: Some("0401234567".to_owned()),
        email: None,
        municipality: None,
        language,
        birth_date: None,
        reach_note: None,
    };
    let talked_on = cx.today();
    let (answer, told) = (ClientAnswer::WantsHelp, Some(ToldHow::InPerson));
    open_case(cx, &NewCase { person, answer, talked_on, ask_again: None, told, words: None })
}
