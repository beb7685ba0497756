//! A small region with named people: Maija answers for Timo, Jari works for the employment area, Veera has nothing to do with him.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod plans;

use access::{
    Asker, Cx, Gate, GateBuilder, Outcome, start_session,
    web::{App, Site},
};
use axum::{
    body::{Body, to_bytes},
    http::Request,
};
use casework::{NewCase, NewPerson, open_case};
use db::{Arg, Migration, Statement};
use domain::{Category, CategorySet, Duty, DutySet, OrgKind, raising::ClientAnswer, responsibility::ToldHow};
use identity::{Name, NewAccount, NewUnit, UnitKind, add_account, add_organisation, add_unit, found_region};
use kernel::{AccountId, CaseId, Language, Line, OrgId, PersonId, RegionId, UnitId};
use std::sync::{Arc, LazyLock};
use testkit::{SeededChance, TestClock, TestDb};
use tower::ServiceExt;
use uuid::Uuid;

pub fn migrations() -> &'static [Migration] {
    static ALL: LazyLock<Vec<Migration>> = LazyLock::new(|| {
        [access::MIGRATIONS, casework::MIGRATIONS, directory::MIGRATIONS, team::MIGRATIONS, plan::MIGRATIONS].concat()
    });
    &ALL
}

pub const REGION: RegionId = RegionId(1);

pub struct Village {
    pub gate: Gate,
    pub clock: TestClock,
    pub case: CaseId,
    pub maija: AccountId,
    pub jari: AccountId,
    pub veera: AccountId,
    pub timo: AccountId,
    pub person: PersonId,
    pub county: OrgId,
    pub jobs: OrgId,
}

impl Village {
    pub async fn new(db: &TestDb) -> Self {
        let clock = TestClock::at("2026-03-12T07:00:00Z");
        let chance = SeededChance::new(SeededChance::seed());
        let gate = GateBuilder::new((**db).clone(), REGION).clock(Arc::new(clock.clone()));
        let gate = gate.chance(move || Box::new(chance.clone())).build();
        let (county, jobs, maija, jari, veera) = gate.act(&program(), hire).await.expect("the village is founded");
        let case = as_person(&gate, maija, open).await.expect("the case opens");
        let face = as_person(&gate, maija, move |cx| access::enter(cx, case)).await;
        let person = face.expect("Maija answers for Timo").client.person;
        let timo = gate.act(&program(), move |cx| add_account(cx, &client(person))).await.expect("Timo signs in");
        let village = Self { gate, clock, case, maija, jari, veera, timo, person, county, jobs };
        village.join(jari, "Jari Niemi", jobs).await;
        village.consent(CategorySet::EMPTY.with(Category::Plan)).await;
        village
    }

    pub async fn act<T, F>(&self, who: AccountId, unit: F) -> Outcome<T>
    where
        F: Fn(&mut Cx<'_, '_>, &access::Case) -> Outcome<T> + Send + 'static,
        T: Send + 'static,
    {
        let case = self.case;
        as_person(&self.gate, who, move |cx| {
            let case = access::enter(cx, case)?;
            unit(cx, &case)
        })
        .await
    }

    async fn join(&self, account: AccountId, name: &'static str, org: OrgId) {
        let member = Uuid::from_u128(account.uuid().as_u128() ^ 1);
        let sql = "INSERT INTO team_member (region, case_id, id, account_id, org_id, name, role, seat, need, state, state_at, \
            suggested_by, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'omavalmentaja', 'professional', 'work', 'active', 0, ?4, 1)";
        self.run(
            "JOIN",
            sql,
            vec![REGION.into(), self.case.into(), member.into(), account.into(), org.into(), name.into()],
        )
        .await;
    }

    /// Timo consents that county and employment area exchange these kinds of data.
    pub async fn consent(&self, kinds: CategorySet) {
        let consent = Uuid::from_u128(77);
        let sql = "INSERT INTO consent (region, case_id, id, number, state, mode, giver, identified_how, purpose, text_version, \
            language, valid_from, valid_until, recorded_by, recorded_at) VALUES (?1, ?2, ?3, 1, 'active', 'paper', 'client', 'known', \
            'plan', '1', 'fi', '2026-01-01', '2027-01-01', ?4, 0)";
        self.run("CONSENT", sql, vec![REGION.into(), self.case.into(), consent.into(), self.maija.into()]).await;
        for org in [self.county, self.jobs] {
            let sql = "INSERT INTO consent_party (region, case_id, consent_id, org_id, gives, receives) VALUES (?1, ?2, ?3, ?4, ?5, ?5)";
            let values = vec![REGION.into(), self.case.into(), consent.into(), org.into(), kinds.bits().into()];
            self.run("PARTY", sql, values).await;
        }
    }

    /// The client takes the consent back.
    pub async fn withdraw(&self) {
        let sql = "UPDATE consent SET state = 'withdrawn' WHERE region = ?1 AND case_id = ?2";
        self.run("WITHDRAW", sql, vec![REGION.into(), self.case.into()]).await;
    }

    /// The client gives it again.
    pub async fn give_back(&self) {
        let sql = "UPDATE consent SET state = 'active' WHERE region = ?1 AND case_id = ?2";
        self.run("GIVE_BACK", sql, vec![REGION.into(), self.case.into()]).await;
    }

    /// Puts the case to a stage without walking the whole path.
    pub async fn stage(&self, stage: &'static str) {
        let sql = "UPDATE case_file SET stage = ?3 WHERE region = ?1 AND id = ?2";
        self.run("STAGE", sql, vec![REGION.into(), self.case.into(), stage.into()]).await;
    }

    /// The client's letters and papers are in this language.
    pub async fn speaks(&self, language: &'static str) {
        let sql = "UPDATE person SET language = ?3 WHERE region = ?1 AND id = ?2";
        self.run("SPEAKS", sql, vec![REGION.into(), self.person.into(), language.into()]).await;
    }

    /// Makes Maija the permanent one.
    pub async fn permanent(&self) {
        let sql = "UPDATE case_manager SET kind = 'permanent' WHERE region = ?1 AND case_id = ?2";
        self.run("PERMANENT", sql, vec![REGION.into(), self.case.into()]).await;
    }

    async fn run(&self, name: &'static str, text: &'static str, values: Vec<Arg<'static>>) {
        let statement = Statement { name, text };
        let done = self.gate.db().write(move |tx| tx.run(statement, &values));
        done.await.expect("the village changes");
    }
}

/// A person's browser.
pub struct Browser {
    router: axum::Router,
    cookie: String,
}

/// Status and page.
pub struct Answer {
    pub status: u16,
    pub page: String,
}

impl Village {
    /// This person's browser, signed in.
    pub async fn browser(&self, who: AccountId) -> Browser {
        let key = self.gate.act(&program(), move |cx| start_session(cx, who)).await.expect("a session");
        let site = Site { origin: "http://127.0.0.1".to_owned(), secure: false, demo: true };
        let app = App { gate: self.gate.clone(), site: Arc::new(site) };
        let router = plan::routes().into_router().with_state(app);
        Browser { router, cookie: format!("rinnalla={}", key.to_cookie()) }
    }
}

impl Browser {
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).expect("a request")).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pairs: Vec<_> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(pairs.join("&"))).expect("a request")).await
    }

    async fn send(&self, mut request: Request<Body>) -> Answer {
        request.headers_mut().insert("cookie", self.cookie.parse().expect("a cookie"));
        let answer = self.router.clone().oneshot(request).await.expect("an answer");
        let status = answer.status().as_u16();
        let bytes = to_bytes(answer.into_body(), 4_000_000).await.expect("a body");
        Answer { status, page: String::from_utf8(bytes.to_vec()).expect("text") }
    }
}

impl Answer {
    /// The value of the first field of this name.
    pub fn field(&self, name: &str) -> String {
        let start = self.page.find(&format!("name=\"{name}\"")).unwrap_or_else(|| panic!("no field {name}"));
        let rest = &self.page[start..];
        let value = rest.split("value=\"").nth(1).expect("a value");
        value.split('"').next().expect("an end").to_owned()
    }
}

fn encoded(text: &str) -> String {
    let byte =
        |byte: u8| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(byte).collect()
}

pub async fn as_person<T, F>(gate: &Gate, who: AccountId, unit: F) -> Outcome<T>
where
    F: Fn(&mut Cx<'_, '_>) -> Outcome<T> + Send + 'static,
    T: Send + 'static,
{
    let key = gate.act(&program(), move |cx| start_session(cx, who)).await?;
    let asker = Asker { session: Some(key.hash()), ..program() };
    gate.act(&asker, unit).await
}

fn program() -> Asker {
    Asker::program(Uuid::nil())
}

fn hire(cx: &mut Cx<'_, '_>) -> Outcome<(OrgId, OrgId, AccountId, AccountId, AccountId)> {
    found_region(cx, "13", &Name::new("Keski-Suomi", "Mellersta Finland", "Central Finland"), true)?;
    let since = "2023-01-01".parse().expect("a day");
    let name = Name::new("Hyvinvointialue", "Välfärdsområdet", "Wellbeing services county");
    let county = add_organisation(cx, OrgKind::WellbeingCounty, &name, since)?;
    let name = Name::new("Työllisyysalue", "Sysselsättningsområdet", "Employment area");
    let jobs = add_organisation(cx, OrgKind::EmploymentAuthority, &name, since)?;
    let support = office(cx, county)?;
    let desk = office(cx, jobs)?;
    let duties = DutySet::EMPTY.with(Duty::CaseManager).with(Duty::TeamMember);
    let mut person = |name: &str, place| add_account(cx, &professional(name, place, duties));
    let maija = person("Maija Lehtonen", (county, support))?;
    let jari = person("Jari Niemi", (jobs, desk))?;
    let veera = person("Veera Oksanen", (jobs, desk))?;
    Ok((county, jobs, maija, jari, veera))
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
    let nobody =
        professional("Timo Koskela", (OrgId::from_uuid(Uuid::nil()), UnitId::from_uuid(Uuid::nil())), DutySet::EMPTY);
    NewAccount { title: String::new(), place: None, person: Some(person), ..nobody }
}

fn open(cx: &mut Cx<'_, '_>) -> Outcome<CaseId> {
    let person = NewPerson {
        given: Line::new("Timo").expect("a name"),
        family: Line::new("Koskela").expect("a name"),
        phone: Some("0401234567".to_owned()),
        email: None,
        municipality: None,
        language: Language::Fi,
        birth_date: None,
        reach_note: None,
    };
    let talked_on = cx.today();
    let (answer, told) = (ClientAnswer::WantsHelp, Some(ToldHow::InPerson));
    open_case(cx, &NewCase { person, answer, talked_on, ask_again: None, told, words: None })
}
