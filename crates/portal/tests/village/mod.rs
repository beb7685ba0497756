//! A small region with named people: Maija opened Timo's case in the county, Jari works for the employment area and is in the team, Veera has
//! nothing to do with Timo; Aino is another client of Maija's, Kalle has never been a client.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod browser;

use access::{Asker, Case, Cx, Gate, GateBuilder, Outcome, start_session};
use casework::{NewCase, NewPerson, open_case};
use db::{Arg, Migration, Statement};
use domain::{
    CategorySet, Duty, DutySet, LifeDomain, OrgKind,
    consent::{GivenBy, IdentityCheck, Informed, Mode, Party, PartyName, Purpose},
    plan::{GoalStatus, PlanKind},
    raising::ClientAnswer,
    responsibility::ToldHow,
};
use identity::{Name, NewAccount, NewUnit, UnitKind, add_account, add_organisation, add_unit, found_region};
use kernel::{AccountId, ActionId, CaseId, Language, Line, OrgId, PersonId, Prose, RegionId, UnitId};
use plan::{ActionText, FrameText, GoalText, Parent, Who};
use std::sync::{Arc, LazyLock};
use team::{
    Answer, NewMember, TeamSeat,
    consent::{HowGiven, NewConsent},
};
use testkit::{SeededChance, TestClock, TestDb};
use uuid::Uuid;

pub fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> = LazyLock::new(|| {
        let steps = [
            access::MIGRATIONS,
            casework::MIGRATIONS,
            team::MIGRATIONS,
            plan::MIGRATIONS,
            meeting::MIGRATIONS,
            portal::MIGRATIONS,
        ];
        let mut all = steps.concat();
        all.sort_by_key(|migration| migration.number);
        all
    });
    &ALL
}

pub const REGION: RegionId = RegionId(1);

/// An organisation with one professional.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    pub org: OrgId,
    pub who: AccountId,
}

/// A client with an account.
#[derive(Debug, Clone, Copy)]
pub struct Client {
    pub case: CaseId,
    pub account: AccountId,
}

pub struct Village {
    pub gate: Gate,
    pub clock: TestClock,
    pub county: Place,
    pub jobs: Place,
    pub veera: AccountId,
    pub timo: Client,
    pub aino: Client,
    pub kalle: AccountId,
}

impl Village {
    pub async fn new(db: &TestDb) -> Self {
        Self::speaking(db, Language::Fi).await
    }

    /// A village in which Timo speaks this language.
    pub async fn speaking(db: &TestDb, language: Language) -> Self {
        let clock = TestClock::at("2026-03-12T07:00:00Z");
        let chance = SeededChance::new(SeededChance::seed());
        let gate = GateBuilder::new((**db).clone(), REGION).clock(Arc::new(clock.clone()));
        let gate = gate.chance(move || Box::new(chance.clone())).build();
        let (county, jobs, veera) = gate.act(&program(), hire).await.expect("the village is founded");
        let timo = client(&gate, county.who, ("Timo", "Koskela"), language).await;
        let aino = client(&gate, county.who, ("Aino", "Virtanen"), Language::Fi).await;
        let nobody = PersonId::from_uuid(Uuid::from_u128(5));
        let kalle = gate.act(&program(), move |cx| add_account(cx, &of_person("Kalle", nobody, Language::Fi))).await;
        Self { gate, clock, county, jobs, veera, timo, aino, kalle: kalle.expect("an account") }
    }

    /// Does something with Timo's case as this person.
    pub async fn act<T, F>(&self, who: AccountId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>, &Case) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        self.with(self.timo.case, who, unit).await
    }

    /// Does something with a case as this person.
    pub async fn with<T, F>(&self, case: CaseId, who: AccountId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>, &Case) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
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

    /// Timo consents that county and employment area share what a team needs.
    pub async fn consents(&self) {
        let (county, jobs) = (self.county.org, self.jobs.org);
        let party = |org| Party {
            name: PartyName::Organisation(org),
            gives: CategorySet::team_core(),
            receives: CategorySet::team_core(),
        };
        let new = NewConsent {
            mode: Mode::InPersonScreen,
            purpose: Purpose::JointSupport,
            purpose_text: None,
            until: None,
            parties: vec![party(county), party(jobs)],
        };
        let done = self.act(self.county.who, move |cx, case| {
            let id = team::consent::save_draft(cx, case, &new)?;
            team::consent::give(cx, case, id, &told_everything())
        });
        done.await.expect("Timo consents");
    }

    /// Jari is suggested to the team and waits for Timo's word.
    pub async fn suggests_jari(&self) -> kernel::MemberId {
        let new = NewMember {
            who: team::Who::Colleague(self.jobs.who),
            seat: TeamSeat::Member,
            need: line("Työ ja opinnot"),
        };
        self.act(self.county.who, move |cx, case| team::suggest_member(cx, case, &new)).await.expect("suggested")
    }

    /// Jari joins the team all the way.
    pub async fn jari_joins(&self) {
        self.consents().await;
        let id = self.suggests_jari().await;
        let invited = self.act(self.county.who, move |cx, case| {
            team::record_approval(cx, case, id, ToldHow::InPerson)?;
            team::invite(cx, case, id)
        });
        invited.await.expect("invited");
        let joined = self.act(self.jobs.who, |cx, case| team::answer_invitation(cx, case, &Answer::Accept));
        joined.await.expect("joined");
    }

    /// A plan with something for Maija and something for Timo to do, not put forward yet.
    pub async fn plans(&self) -> (ActionId, ActionId) {
        let (maija, case) = (self.county.who, self.timo.case);
        self.planned(case, maija, "Teen työtä, jota selkäni kestää").await
    }

    pub async fn planned(&self, case: CaseId, maija: AccountId, goal: &'static str) -> (ActionId, ActionId) {
        let made = self.with(case, maija, move |cx, case| {
            let goal = plan::add_goal(cx, case, Parent::Plan, &in_own_words(goal))?;
            let maijas = plan::add_action(cx, case, goal, &does("Fysioterapia", Who::Professional(maija)))?;
            let clients = plan::add_action(cx, case, goal, &does("Kävelen joka päivä", Who::Client))?;
            let shown = FrameText { kind: PlanKind::WorkAbility, direction: None, review: None };
            plan::set_frame(cx, case, &shown, &FrameText { review: "2026-06-10".parse().ok(), ..shown.clone() })?;
            Ok((maijas, clients))
        });
        made.await.expect("a plan")
    }

    /// Maija asks everybody for their yes; answers the number of the version.
    pub async fn puts_forward(&self) -> i64 {
        let asked = self.act(self.county.who, |cx, case| {
            let shown = plan::view(cx, case)?.expect("a plan").version;
            plan::propose(cx, case, shown)?;
            Ok(plan::view(cx, case)?.and_then(|plan| plan.asked).expect("a version").number)
        });
        asked.await.expect("put forward")
    }

    /// Maija changes the plan after it was put forward.
    pub async fn changes_plan(&self, what: &'static str) {
        let maija = self.county.who;
        let changed = self.act(maija, move |cx, case| {
            let goal = plan::view(cx, case)?.expect("a plan").sheet.goals[0].id;
            plan::add_action(cx, case, goal, &does(what, Who::Professional(maija)))
        });
        changed.await.expect("changed");
    }

    /// A number from the tables, for looking behind the pages.
    pub async fn count(&self, text: &'static str, values: Vec<Arg<'static>>) -> i64 {
        let statement = Statement { name: "COUNT", text };
        let row = self.gate.db().read(move |tx| tx.one::<Count>(statement, &values)).await;
        row.expect("a count").n
    }
}

db::row! {
    struct Count {
        n: i64,
    }
}

pub fn told_everything() -> HowGiven {
    HowGiven {
        by: GivenBy::Client,
        identity: IdentityCheck::DocumentSeen,
        informed: [Informed::Voluntary, Informed::CanWithdraw, Informed::KeepsServices, Informed::WhoIsTold]
            .into_iter()
            .collect(),
        kept_where: None,
    }
}

pub fn line<const N: usize>(text: &str) -> Line<N> {
    Line::new(text).expect("a line")
}

fn in_own_words(text: &str) -> GoalText {
    GoalText {
        own_words: Some(Prose::new(text).expect("words")),
        title: line("Työ"),
        domain: LifeDomain::TryingField,
        target: None,
        status: GoalStatus::Open,
    }
}

fn does(what: &str, who: Who) -> ActionText {
    ActionText { who, due: "2026-04-30".parse().ok(), ..ActionText::just(line(what)) }
}

pub async fn as_person<T, F>(gate: &Gate, who: AccountId, unit: F) -> Outcome<T>
where
    F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
    T: Send + 'static,
{
    let key = gate.act(&program(), move |cx| start_session(cx, who)).await?;
    gate.act(&Asker { session: Some(key.hash()), ..program() }, unit).await
}

pub fn program() -> Asker {
    Asker::program(Uuid::nil())
}

fn hire(cx: &mut Cx<'_, '_>) -> Outcome<(Place, Place, AccountId)> {
    found_region(cx, "13", &Name::new("Keski-Suomi", "Mellersta Finland", "Central Finland"), true)?;
    let name = Name::new("Hyvinvointialue", "Välfärdsområdet", "Wellbeing services county");
    let county = place(cx, OrgKind::WellbeingCounty, &name, "Maija Lehtonen")?;
    let name = Name::new("Työllisyysalue", "Sysselsättningsområdet", "Employment area");
    let jobs = place(cx, OrgKind::EmploymentAuthority, &name, "Jari Niemi")?;
    let name = Name::new("Pohjoinen", "Norra", "Northern");
    let north = place(cx, OrgKind::EmploymentAuthority, &name, "Veera Oksanen")?;
    Ok((county, jobs, north.who))
}

fn place(cx: &mut Cx<'_, '_>, kind: OrgKind, name: &Name, who: &str) -> Outcome<Place> {
    let org = add_organisation(cx, kind, name, "2023-01-01".parse().expect("a day"))?;
    let unit = Name::new("Tuen yksikkö", "Stödenheten", "Support unit");
    let (kind, handles) = (UnitKind::Office, CategorySet::EMPTY);
    let unit = add_unit(cx, &NewUnit { org, kind, name: unit, phone: "0140000099".to_owned(), handles })?;
    let duties = DutySet::EMPTY.with(Duty::CaseManager).with(Duty::TeamMember);
    let who = add_account(cx, &professional(who, (org, unit), duties))?;
    Ok(Place { org, who })
}

fn professional(name: &str, place: (OrgId, UnitId), duties: DutySet) -> NewAccount {
    NewAccount {
        name: name.to_owned(),
        title: "koordinaattori".to_owned(),
        phone: Some("0140000001".to_owned()),
        email: None,
        language: Language::Fi,
        place: Some(place),
        duties,
        person: None,
        demo_key: None,
    }
}

fn of_person(name: &str, person: PersonId, language: Language) -> NewAccount {
    let nowhere = (OrgId::from_uuid(Uuid::nil()), UnitId::from_uuid(Uuid::nil()));
    let nobody = professional(name, nowhere, DutySet::EMPTY);
    NewAccount { title: String::new(), phone: None, place: None, person: Some(person), language, ..nobody }
}

/// A person whose case Maija opens, with an account of their own.
async fn client(
    gate: &Gate,
    maija: AccountId,
    (given, family): (&'static str, &'static str),
    language: Language,
) -> Client {
    let opened = as_person(gate, maija, move |cx| {
        let case = open(cx, (given, family), language)?;
        Ok((case, access::enter(cx, case)?.client.person))
    });
    let (case, person) = opened.await.expect("the case opens");
    let name = format!("{given} {family}");
    let account = gate.act(&program(), move |cx| add_account(cx, &of_person(&name, person, language))).await;
    Client { case, account: account.expect("an account") }
}

fn open(cx: &mut Cx<'_, '_>, (given, family): (&str, &str), language: Language) -> Outcome<CaseId> {
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
    let (answer, told) = (ClientAnswer::WantsHelp, Some(ToldHow::InPerson));
    let talked_on = cx.today();
    open_case(cx, &NewCase { person, answer, talked_on, ask_again: None, told, words: None })
}
