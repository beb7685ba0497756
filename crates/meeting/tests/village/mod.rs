//! A small region with named people: Maija opened Timo's case in the county; Jari works for the employment area, Outi for Kela, Pekka is a
//! doctor in the county, Kirsi works in the substance use services, Veera has nothing to do with Timo.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod browser;

use access::{Asker, Case, Cx, Gate, GateBuilder, Outcome, Refusal, Stop, start_session};
use casework::{NewCase, NewPerson, open_case};
use db::{Migration, args, statements};
use domain::{
    Category, CategorySet, Duty, DutySet, OrgKind, Rule,
    consent::{GivenBy, IdentityCheck, Informed, Mode, Party, PartyName, Purpose},
    meeting::Place,
    raising::ClientAnswer,
    responsibility::ToldHow,
};
use identity::{Name, NewAccount, NewUnit, UnitKind, add_account, add_organisation, add_unit, found_region};
use kernel::{
    AccountId, CaseId, Coded, ConsentId, Language, Line, MeetingId, MemberId, OrgId, PersonId, RegionId, Timestamp,
    UnitId,
};
use meeting::{Arrangement, Door, InviteId};
use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};
use team::{
    Answer, NewMember, TeamSeat, Who, answer_invitation,
    consent::{HowGiven, NewConsent, give, save_draft},
    invite, record_approval, suggest_member,
};
use testkit::{SeededChance, TestClock, TestDb};
use uuid::Uuid;

pub fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> = LazyLock::new(|| {
        [access::MIGRATIONS, casework::MIGRATIONS, team::MIGRATIONS, plan::MIGRATIONS, meeting::MIGRATIONS].concat()
    });
    &ALL
}

pub const REGION: RegionId = RegionId(1);

/// An organisation with one professional.
#[derive(Debug, Clone, Copy)]
pub struct Workplace {
    pub org: OrgId,
    pub who: AccountId,
}

#[derive(Debug, Clone, Copy)]
pub struct Places {
    pub county: Workplace,
    pub jobs: Workplace,
    pub kela: Workplace,
    pub clinic: Workplace,
    pub elsewhere: Workplace,
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

    /// Somebody with a session.
    pub async fn asker(&self, who: AccountId) -> Asker {
        let key = self.gate.act(&program(), move |cx| start_session(cx, who)).await.expect("signs in");
        Asker { session: Some(key.hash()), ..program() }
    }

    /// Somebody chooses the language of their pages.
    pub async fn speaks(&self, who: AccountId, language: Language) {
        let asker = self.asker(who).await;
        self.gate.act(&asker, move |cx| identity::choose_language(cx, language)).await.expect("chosen");
    }

    /// Does something as Timo, on his own case.
    pub async fn as_client<T, F>(&self, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>, &Case) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        let (asker, case) = (self.asker(self.timo).await, self.case);
        let unit = move |cx: &mut Cx<'_, '_>| {
            let case = access::enter(cx, case)?;
            unit(cx, &case)
        };
        self.gate.act(&asker, unit).await
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

    /// A team that is ready to meet: Jari and Outi are in it, and the case stands before its joint meeting.
    pub async fn with_team(db: &TestDb) -> Self {
        let v = Self::new(db).await;
        v.consents(&[v.at.jobs.org, v.at.kela.org], core()).await;
        v.joins(v.jari).await;
        v.joins(v.outi).await;
        v
    }

    /// A meeting that Maija has arranged with Jari and Outi, an hour from now.
    pub async fn arranged(&self) -> MeetingId {
        let invited = [self.jari, self.outi].map(|who| InviteId::from_uuid(who.uuid())).to_vec();
        let (case, arrangement) = (self.case, arrangement(self.gate.now(), invited));
        let arrangement = Arc::new(arrangement);
        self.ask(self.maija, move |cx| meeting::arrange(cx, case, &arrangement)).await.expect("arranged")
    }

    /// Maija ticks these people at the door.
    pub async fn at_the_door(&self, id: MeetingId, there: &[Guest]) -> Outcome<()> {
        let people = self.people(id).await;
        let present = people.iter().filter(|row| there.contains(&row.who())).map(|row| row.id).collect();
        let door = Arc::new(Door { present, ..Door::default() });
        self.ask(self.maija, move |cx| meeting::at_the_door(cx, id, &door)).await
    }

    /// Maija begins the meeting.
    pub async fn begins(&self, id: MeetingId) -> Outcome<()> {
        let version = self.row(id).await.version;
        self.ask(self.maija, move |cx| meeting::begin(cx, id, version)).await
    }

    /// A meeting that goes on with Timo, Maija, Jari and Outi.
    pub async fn going_on(&self) -> MeetingId {
        let id = self.arranged().await;
        let all = [Guest::Client, Guest::Account(self.maija), Guest::Account(self.jari), Guest::Account(self.outi)];
        self.at_the_door(id, &all).await.expect("ticked");
        self.begins(id).await.expect("begun");
        id
    }

    /// Somebody joins the team all the way.
    pub async fn joins(&self, who: AccountId) -> MemberId {
        let id = self.invites(who).await;
        self.act(who, |cx, case| answer_invitation(cx, case, &Answer::Accept)).await.expect("joined");
        id
    }
}

/// Somebody at the door, as a test names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guest {
    Client,
    Account(AccountId),
    Other,
}

statements! {
    PEOPLE = "SELECT id, kind, account_id AS account, arrival, name, present, invited_ground, door_ground, door_hears \
        FROM meeting_participant WHERE meeting_id = ?1 ORDER BY id";
    ROW = "SELECT state, version, starts_at, contact_on FROM meeting WHERE id = ?1";
    BRING_BACK = "UPDATE team_member SET state = 'active' WHERE account_id = ?1 AND state = 'suspended'";
    DECISIONS = "SELECT COUNT(*) AS n FROM meeting_decision WHERE meeting_id = ?1";
}

db::row! {
    #[derive(Debug, Clone)]
    pub struct PersonRow {
        pub id: meeting::ParticipantId,
        pub kind: String,
        pub account: Option<AccountId>,
        pub arrival: String,
        pub name: String,
        pub present: bool,
        pub invited_ground: Option<String>,
        pub door_ground: Option<String>,
        pub door_hears: Option<i64>,
    }
    #[derive(Debug, Clone)]
    pub struct MeetingRow {
        pub state: String,
        pub version: i64,
        pub starts_at: Timestamp,
        pub contact_on: Option<String>,
    }
    pub struct Count {
        pub n: i64,
    }
}

impl PersonRow {
    pub fn who(&self) -> Guest {
        match (self.kind.as_str(), self.account) {
            ("client", _) => Guest::Client,
            (_, Some(account)) => Guest::Account(account),
            (_, None) => Guest::Other,
        }
    }
}

impl Village {
    /// The people of a meeting as they are stored.
    pub async fn people(&self, id: MeetingId) -> Vec<PersonRow> {
        self.gate.db().read(move |tx| tx.all(PEOPLE, args![id])).await.map_err(fault).expect("read")
    }

    /// One of them.
    pub async fn person(&self, id: MeetingId, who: Guest) -> PersonRow {
        self.people(id).await.into_iter().find(|row| row.who() == who).expect("is among the people")
    }

    /// The meeting as it is stored.
    pub async fn row(&self, id: MeetingId) -> MeetingRow {
        self.gate.db().read(move |tx| tx.one(ROW, args![id])).await.map_err(fault).expect("read")
    }

    /// Makes somebody an active member although no consent covers them, as only a fault could.
    pub async fn bring_back(&self, who: AccountId) {
        let done = self.gate.db().write(move |tx| tx.run(BRING_BACK, args![who])).await.map_err(fault);
        assert_eq!(done.expect("written"), 1);
    }

    /// How many things are written down as agreed.
    pub async fn decisions(&self, id: MeetingId) -> i64 {
        let row: Count =
            self.gate.db().read(move |tx| tx.one(DECISIONS, args![id])).await.map_err(fault).expect("read");
        row.n
    }
}

fn fault(fault: db::Fault) -> String {
    fault.to_string()
}

/// A meeting an hour from now, for an hour, agreed with the client.
pub fn arrangement(now: Timestamp, invited: Vec<InviteId>) -> Arrangement {
    let hour = Duration::from_secs(3600);
    Arrangement {
        limits: Some(line("Kyyti lähtee klo 14")),
        starts: now + hour,
        ends: now + 2 * hour,
        place: Place::OnSite,
        place_text: line("Terveysasema, huone 214"),
        agreed: true,
        invited,
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

pub fn program() -> Asker {
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

fn place(cx: &mut Cx<'_, '_>, kind: OrgKind, [fi, sv]: [&str; 2], who: &str) -> Outcome<Workplace> {
    let since = "2023-01-01".parse().expect("a day");
    let org = add_organisation(cx, kind, &Name::new(fi, sv, fi), since)?;
    let unit = office(cx, org)?;
    let duties = DutySet::EMPTY.with(Duty::CaseManager).with(Duty::TeamMember);
    let who = add_account(cx, &professional(who, (org, unit), duties))?;
    Ok(Workplace { org, who })
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
