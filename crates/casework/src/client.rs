//! Who the client is and how to reach them. What is wrong is corrected (GDPR art. 16): all of it by the case manager, and how to reach
//! the client by the client too.

pub use crate::pages::{REACH_FIELDS, ReachFields, beside, filled, reach_labels, read_reach};
use crate::{EventKind, Words, folded, record};
use access::{
    Case, Cx, Key, Outcome, Refusal,
    act::{CorrectClient, CorrectOwnDetails, Does},
};
use db::{Code, args};
use directory::{Areas, MunicipalityCode};
use domain::{Category, Rule};
use kernel::{Date, Language, Line};
use ui::{Facts, Phone, Say};

access::statements! {
    /// Who the client is and how to reach them.
    case DETAILS = "SELECT p.given AS given, p.family AS family, p.birth_date AS birth_date, p.municipality AS municipality, \
        p.language AS language, p.phone AS phone, p.email AS email, p.reach_note AS reach_note, p.version AS version \
        FROM case_file f JOIN person p ON p.region = f.region AND p.id = f.person_id WHERE f.region = ?1 AND f.id = ?2";
    /// Corrects how to reach the client, if nobody else has meanwhile.
    case CORRECT_REACH = "UPDATE person SET language = ?3, phone = ?4, email = ?5, reach_note = ?6, version = version + 1 \
        WHERE region = ?1 AND id = (SELECT f.person_id FROM case_file f WHERE f.region = ?1 AND f.id = ?2) AND version = ?7";
    /// Corrects who the client is, in the same change.
    case CORRECT_NAME = "UPDATE person SET given = ?3, family = ?4, given_folded = ?5, family_folded = ?6, birth_date = ?7, \
        municipality = ?8 \
        WHERE region = ?1 AND id = (SELECT f.person_id FROM case_file f WHERE f.region = ?1 AND f.id = ?2)";
    /// The client's own account is called by the same name.
    case CORRECT_ACCOUNT = "UPDATE account SET name = ?3 \
        WHERE region = ?1 AND person_id = (SELECT f.person_id FROM case_file f WHERE f.region = ?1 AND f.id = ?2)";
}

db::row! {
    struct DetailsRow {
        given: String,
        family: String,
        birth_date: Option<Date>,
        municipality: Option<String>,
        language: Code<Language>,
        phone: Option<String>,
        email: Option<String>,
        reach_note: Option<String>,
        version: i64,
    }
}

/// Who the client is and how to reach them, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// The given name that people call.
    pub given: String,
    /// The family name.
    pub family: String,
    /// The day of birth, when it is known.
    pub birth_date: Option<Date>,
    /// The home municipality, when it is known.
    pub municipality: Option<MunicipalityCode>,
    /// The language of letters and documents (423/2003).
    pub language: Language,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// The best way and time to reach the client.
    pub reach_note: Option<String>,
    /// The version, for changes that must not overwrite.
    pub version: i64,
}

impl Details {
    fn is_reachable(&self) -> bool {
        self.phone.is_some() || self.email.is_some() || self.reach_note.is_some()
    }
}

/// How to reach the client, corrected.
#[derive(Debug, Clone)]
pub struct NewReach {
    /// The language of letters and documents.
    pub language: Language,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<String>,
    /// The best way and time to reach the client.
    pub note: Option<Line<300>>,
    /// The version that was corrected.
    pub version: i64,
}

/// Who the client is, corrected.
#[derive(Debug, Clone)]
pub struct NewName {
    /// The given name that people call.
    pub given: Line<80>,
    /// The family name.
    pub family: Line<80>,
    /// The day of birth, when it is known.
    pub birth_date: Option<Date>,
    /// The home municipality, when it is known.
    pub municipality: Option<MunicipalityCode>,
}

/// Who the client is and how to reach them, for whoever sees that kind of data.
///
/// # Errors
/// [`Rule::NoBasis`] when nothing opens it to the asker.
pub fn details<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Details> {
    key.must_see(cx, Category::ContactBasic, key.controller())?;
    let row: DetailsRow = key.one(cx, DETAILS, &[])?;
    Ok(Details {
        given: row.given,
        family: row.family,
        birth_date: row.birth_date,
        municipality: row.municipality.as_deref().and_then(MunicipalityCode::new),
        language: row.language.0,
        phone: row.phone,
        email: row.email,
        reach_note: row.reach_note,
        version: row.version,
    })
}

/// What the municipality is called.
pub(crate) fn home(code: MunicipalityCode, language: Language) -> Option<&'static str> {
    Areas::embedded().municipality(code).map(|one| one.names.get(language))
}

/// How the client is reached, in words.
///
/// # Errors
/// As [`details`].
pub fn facts<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Facts<'static>> {
    let (details, w) = (details(cx, key)?, Words(cx.language()));
    let phone = details.phone.map(|number| Phone::read(&number).map_or(number, |phone| phone.to_string()));
    let home = details.municipality.and_then(|code| home(code, cx.language())).map(str::to_owned);
    let language = Some(details.language.say(cx.language()).to_owned());
    let pairs = [
        (w.phone(), phone),
        (w.email(), details.email),
        (w.reach_note(), details.reach_note),
        (w.municipality(), home),
        (w.language_of_letters(), language),
    ];
    let known = pairs.into_iter().filter_map(|(what, value)| Some((what, value?)));
    Ok(known.fold(Facts::new(), |facts, (what, value)| facts.and(what, value)))
}

/// The case manager corrects who the client is and how to reach them. That it was done is on the time line, what was corrected is not.
///
/// # Errors
/// [`Refusal::Conflict`] when somebody corrected it meanwhile; [`Rule::ClientNotReachable`] when no way to reach the client would be left.
pub fn correct(cx: &mut Cx<'_, '_>, case: &Case, name: &NewName, reach: &NewReach) -> Outcome<()> {
    let key = case.key::<CorrectClient>(cx)?;
    set_reach(cx, &key, reach)?;
    let (given, family) = (name.given.as_str(), name.family.as_str());
    let home = name.municipality.as_ref().map(MunicipalityCode::as_str);
    key.run(cx, CORRECT_NAME, args![given, family, folded(given), folded(family), name.birth_date, home])?;
    key.run(cx, CORRECT_ACCOUNT, args![format!("{given} {family}")])?;
    record(cx, &key, EventKind::DetailsCorrected, None)
}

/// The client corrects how to reach them.
///
/// # Errors
/// As [`correct`].
pub fn correct_own(cx: &mut Cx<'_, '_>, case: &Case, reach: &NewReach) -> Outcome<()> {
    let key = case.key::<CorrectOwnDetails>(cx)?;
    set_reach(cx, &key, reach)?;
    record(cx, &key, EventKind::DetailsCorrected, None)
}

fn set_reach<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>, reach: &NewReach) -> Outcome<()> {
    let now = details(cx, key)?;
    if now.version != reach.version {
        return Err(Refusal::Conflict.into());
    }
    let reachable = reach.phone.is_some() || reach.email.is_some() || reach.note.is_some();
    if now.is_reachable() && !reachable {
        return Err(Rule::ClientNotReachable.into());
    }
    let phone = reach.phone.as_ref().map(Phone::as_str);
    let values = args![Code(reach.language), phone, reach.email.as_deref(), reach.note.as_ref(), reach.version];
    key.run_if_unchanged(cx, CORRECT_REACH, values)
}
