//! `rinnalla set-up FILE`: founds a region for real use from a file, and prints an invitation for each person.

mod provider;

use self::provider::ProviderPlan;
use crate::{
    Done,
    cli::SetUpOptions,
    migrate,
    vault::{self, program},
};
use about::set_provider;
use access::{Cx, Outcome, Refusal};
use domain::{CategorySet, Duty, DutySet, OrgKind};
use identity::{Name, NewAccount, NewUnit, UnitKind, add_account, add_organisation, add_unit, found_region, invite};
use intake::{FrontDoor, set_front_door};
use kernel::{Coded, Language, Line, OrgId, UnitId, helsinki_date};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    region: RegionPlan,
    /// What the public pages say about who answers for the service.
    provider: ProviderPlan,
    organisation: Vec<OrganisationPlan>,
    unit: Vec<UnitPlan>,
    account: Vec<AccountPlan>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct NamePlan {
    fi: String,
    sv: String,
    en: String,
}

impl NamePlan {
    fn name(&self) -> Name {
        Name::new(&self.fi, &self.sv, &self.en)
    }
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RegionPlan {
    code: String,
    name: NamePlan,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct OrganisationPlan {
    key: String,
    kind: String,
    name: NamePlan,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitPlan {
    key: String,
    organisation: String,
    #[serde(default)]
    initial_service: bool,
    name: NamePlan,
    phone: String,
    /// What the public contact page says about an initial service.
    door: Option<DoorPlan>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct DoorPlan {
    call_hours: NamePlan,
    place: NamePlan,
    visit_hours: NamePlan,
    way_in: NamePlan,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AccountPlan {
    pub(crate) sign_in: String,
    name: String,
    title: String,
    pub(crate) unit: String,
    phone: Option<String>,
    #[serde(default)]
    language: Option<String>,
    duties: Vec<String>,
}

/// A sign-in name and the code of its invitation.
pub(crate) type Invited = (String, String);

#[expect(clippy::print_stdout, reason = "the command's answer")]
pub(crate) async fn run(options: SetUpOptions) -> Done {
    let config = migrate::settings(&options.config)?;
    let plan = read(&options)?;
    let gate = vault::open(&config).await?.build();
    let invited = gate.act(&program(), move |cx| found(cx, &plan)).await;
    let invited = invited.map_err(|stop| vec![format!("nothing was set up: {stop}")])?;
    println!("The region is set up.");
    tell(&invited, &config.origin);
    Ok(())
}

/// Prints the codes, for whoever gives them to people.
#[expect(clippy::print_stdout, reason = "the command's answer")]
pub(crate) fn tell(invited: &[Invited], origin: &str) {
    println!("Give each person their code; each works once, for 14 days, at {origin}/invitation\n");
    invited.iter().for_each(|(name, code)| println!("{name:<30} {code}"));
}

fn read(options: &SetUpOptions) -> Result<Plan, Vec<String>> {
    let told = |why: String| vec![format!("{}: {why}", options.file.display())];
    let text = std::fs::read_to_string(&options.file).map_err(|why| told(why.to_string()))?;
    let plan: Plan = toml::from_str(&text).map_err(|why| told(why.to_string()))?;
    let problems = plan.problems();
    if problems.is_empty() { Ok(plan) } else { Err(problems) }
}

impl Plan {
    /// Everything that points at nothing or is not in a list, all at once.
    fn problems(&self) -> Vec<String> {
        let orgs: Vec<&str> = self.organisation.iter().map(|org| org.key.as_str()).collect();
        let units: Vec<&str> = self.unit.iter().map(|unit| unit.key.as_str()).collect();
        let kinds = self.organisation.iter().filter(|org| OrgKind::from_code(&org.kind).is_none());
        let kinds = kinds.map(|org| format!("organisation {}: there is no kind {}", org.key, org.kind));
        let homes = self.unit.iter().filter(|unit| !orgs.contains(&unit.organisation.as_str()));
        let homes = homes.map(|unit| format!("unit {}: there is no organisation {}", unit.key, unit.organisation));
        let places = self.account.iter().filter(|account| !units.contains(&account.unit.as_str()));
        let places = places.map(|account| format!("account {}: there is no unit {}", account.sign_in, account.unit));
        let duties = self.account.iter().flat_map(AccountPlan::unknown_duties);
        let doors = self.unit.iter().filter(|unit| unit.door.as_ref().is_some_and(DoorPlan::does_not_fit));
        let doors =
            doors.map(|unit| format!("unit {}: a text of the door is empty or longer than 120 signs", unit.key));
        let provider = (!orgs.contains(&self.provider.organisation.as_str()))
            .then(|| format!("provider: there is no organisation {}", self.provider.organisation));
        let texts =
            (!self.provider.fits()).then(|| "provider: a text is empty or too long, or an e-mail is none".to_owned());
        let provider = provider.into_iter().chain(texts);
        kinds.chain(provider).chain(homes).chain(places).chain(duties).chain(doors).collect()
    }
}

impl AccountPlan {
    pub(crate) fn unknown_duties(&self) -> impl Iterator<Item = String> {
        let unknown = self.duties.iter().filter(|duty| Duty::from_code(duty).is_none());
        unknown.map(|duty| format!("account {}: there is no duty {duty}", self.sign_in))
    }
}

/// Founds all of it in one transaction.
fn found(cx: &mut Cx<'_, '_>, plan: &Plan) -> Outcome<Vec<Invited>> {
    let since = helsinki_date(cx.now());
    found_region(cx, &plan.region.code, &plan.region.name.name(), false)?;
    let mut orgs: BTreeMap<&str, OrgId> = BTreeMap::new();
    for org in &plan.organisation {
        let kind = OrgKind::from_code(&org.kind).ok_or(Refusal::NotFound)?;
        orgs.insert(&org.key, add_organisation(cx, kind, &org.name.name(), since)?);
    }
    let provider = orgs.get(plan.provider.organisation.as_str()).and_then(|org| plan.provider.provider(*org));
    set_provider(cx, &provider.ok_or(Refusal::NotFound)?)?;
    let mut units: BTreeMap<&str, (OrgId, UnitId)> = BTreeMap::new();
    for unit in &plan.unit {
        let org = *orgs.get(unit.organisation.as_str()).ok_or(Refusal::NotFound)?;
        units.insert(&unit.key, (org, open(cx, org, unit)?));
    }
    let place = |account: &AccountPlan| units.get(account.unit.as_str()).copied().ok_or(Refusal::NotFound);
    plan.account.iter().map(|account| hire(cx, account, place(account)?)).collect()
}

fn open(cx: &mut Cx<'_, '_>, org: OrgId, unit: &UnitPlan) -> Outcome<UnitId> {
    let kind = if unit.initial_service { UnitKind::InitialService } else { UnitKind::Office };
    let (phone, handles) = (unit.phone.clone(), CategorySet::EMPTY);
    let id = add_unit(cx, &NewUnit { org, kind, name: unit.name.name(), phone, handles })?;
    if let Some(door) = &unit.door {
        for language in Language::ALL {
            set_front_door(cx, id, *language, &door.say(*language).ok_or(Refusal::NotFound)?)?;
        }
    }
    Ok(id)
}

impl DoorPlan {
    fn does_not_fit(&self) -> bool {
        Language::ALL.iter().any(|language| self.say(*language).is_none())
    }

    /// The door in this language; nothing when a text is empty or too long.
    fn say(&self, language: Language) -> Option<FrontDoor> {
        let said = |text: &NamePlan| text.name().say(language).to_owned();
        Some(FrontDoor {
            call_hours: Line::new(&said(&self.call_hours)).ok()?,
            place: Line::new(&said(&self.place)).ok()?,
            visit_hours: Line::new(&said(&self.visit_hours)).ok()?,
            way_in: Line::new(&said(&self.way_in)).ok()?,
        })
    }
}

/// Adds the account of somebody who works in this unit, and invites them.
pub(crate) fn hire(cx: &mut Cx<'_, '_>, account: &AccountPlan, place: (OrgId, UnitId)) -> Outcome<Invited> {
    let new = NewAccount {
        name: account.name.clone(),
        title: account.title.clone(),
        phone: account.phone.clone(),
        email: None,
        language: account.language.as_deref().and_then(Language::from_code).unwrap_or_default(),
        place: Some(place),
        duties: account.duties.iter().filter_map(|duty| Duty::from_code(duty)).collect::<DutySet>(),
        person: None,
        demo_key: None,
    };
    let id = add_account(cx, &new)?;
    Ok((account.sign_in.clone(), invite(cx, id, &account.sign_in)?))
}
