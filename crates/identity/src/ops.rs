//! What is done with organisations and accounts.

use crate::store::{self, DemoFlag, UnitRow};
use access::{AccountKind, Cx, Outcome, Stop};
use db::{Code, Db, args};
use domain::{CategorySet, DutySet, OrgKind};
use kernel::{AccountId, Date, Language, OrgId, PersonId, RegionId, UnitId, coded};

coded! {
    /// What a unit is to clients.
    pub enum UnitKind {
        /// The low-threshold first service, with a queue of contacts.
        InitialService = "initial_service",
        /// Any other unit.
        Office = "office",
    }
}

/// A name in the three languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Finnish.
    pub fi: String,
    /// Swedish.
    pub sv: String,
    /// English.
    pub en: String,
}

impl Name {
    /// A name in the three languages.
    pub fn new(fi: &str, sv: &str, en: &str) -> Self {
        Self { fi: fi.to_owned(), sv: sv.to_owned(), en: en.to_owned() }
    }

    /// The name in this language.
    pub fn say(&self, language: Language) -> &str {
        match language {
            Language::Fi => &self.fi,
            Language::Sv => &self.sv,
            Language::En => &self.en,
        }
    }
}

/// A unit to add.
pub struct NewUnit {
    /// The organisation it belongs to.
    pub org: OrgId,
    /// What it is to clients.
    pub kind: UnitKind,
    /// What it is called.
    pub name: Name,
    /// Its telephone.
    pub phone: String,
    /// The sensitive kinds of data it works with.
    pub handles: CategorySet,
}

/// An account to add.
pub struct NewAccount {
    /// The name that others see.
    pub name: String,
    /// The title that others see.
    pub title: String,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail, for notices without content.
    pub email: Option<String>,
    /// The language of the pages.
    pub language: Language,
    /// Where a professional works.
    pub place: Option<(OrgId, UnitId)>,
    /// A professional's duties.
    pub duties: DutySet,
    /// The person that a client's account stands for.
    pub person: Option<PersonId>,
    /// The key of an invented person in the demo.
    pub demo_key: Option<String>,
}

/// Names the region that this database serves.
///
/// # Errors
/// When it has been named before.
pub fn found_region(cx: &mut Cx<'_, '_>, code: &str, name: &Name, demo: bool) -> Outcome<()> {
    cx.run(store::ADD_REGION, args![code, &name.fi, &name.sv, &name.en, demo]).map(drop)
}

/// Adds an organisation.
///
/// # Errors
/// A fault of the engine.
pub fn add_organisation(cx: &mut Cx<'_, '_>, kind: OrgKind, name: &Name, since: Date) -> Outcome<OrgId> {
    let id = cx.new_id();
    cx.run(store::ADD_ORGANISATION, args![id, Code(kind), &name.fi, &name.sv, &name.en, since])?;
    Ok(id)
}

/// Adds a unit.
///
/// # Errors
/// When there is no such organisation.
pub fn add_unit(cx: &mut Cx<'_, '_>, unit: &NewUnit) -> Outcome<UnitId> {
    let id = cx.new_id();
    let name = &unit.name;
    let handles = unit.handles.bits();
    cx.run(store::ADD_UNIT, args![id, unit.org, Code(unit.kind), &name.fi, &name.sv, &name.en, &unit.phone, handles])?;
    Ok(id)
}

/// The units that have this name in Finnish, each with its organisation.
///
/// # Errors
/// A fault of the engine.
pub fn units_named(cx: &mut Cx<'_, '_>, name_fi: &str) -> Outcome<Vec<(OrgId, UnitId)>> {
    let rows: Vec<UnitRow> = cx.all(store::UNIT_NAMED, args![name_fi])?;
    Ok(rows.into_iter().map(|row| (row.org_id, row.id)).collect())
}

/// Adds an account. It cannot sign in before it has its two factors.
///
/// # Errors
/// When there is no such organisation.
pub fn add_account(cx: &mut Cx<'_, '_>, account: &NewAccount) -> Outcome<AccountId> {
    let id = cx.new_id();
    let kind = if account.person.is_some() { AccountKind::Client } else { AccountKind::Professional };
    cx.run(
        store::ADD_ACCOUNT,
        args![
            id,
            Code(kind),
            &account.name,
            &account.title,
            account.phone.as_deref(),
            account.email.as_deref(),
            Code(account.language),
            account.place.map(|(org, _)| org),
            account.place.map(|(_, unit)| unit),
            account.person,
            account.duties.bits(),
            account.demo_key.as_deref()
        ],
    )?;
    Ok(id)
}

/// Chooses the language of one's pages.
///
/// # Errors
/// When nobody has signed in.
pub fn choose_language(cx: &mut Cx<'_, '_>, language: Language) -> Outcome<()> {
    let account = cx.actor()?.account;
    cx.run(store::SET_LANGUAGE, args![account, Code(language)]).map(drop)
}

/// Whether any region in this database is made of invented people.
///
/// # Errors
/// A fault of the engine.
pub async fn is_demo(db: &Db) -> Outcome<bool> {
    let rows: Vec<DemoFlag> = db.read(|tx| tx.all(store::IS_DEMO.0, args![RegionId(1)]).map_err(Stop::from)).await?;
    Ok(rows.iter().any(|row| row.demo))
}
