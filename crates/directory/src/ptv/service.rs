//! Services and organisations of the catalogue.

use super::{
    codes::Codes,
    reader::Reader,
    texts::{self, InLanguage},
    wire,
};
use crate::{
    Damage, Kept, Names, SourceFile, Taken,
    entry::{Cost, EntryText, Place},
    plain::plain_line,
};
use domain::OrgKind;
use kernel::Date;
use uuid::Uuid;

/// A service as the catalogue answers it, before its channels and organisation are joined to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PtvService {
    /// The catalogue's identifier, which stays.
    pub id: Uuid,
    /// The national base description that fills in missing texts.
    pub base: Option<String>,
    /// Whether the public sees it now.
    pub published: bool,
    /// Texts, a language each.
    pub texts: Vec<EntryText>,
    /// Where it is offered.
    pub places: Vec<Place>,
    /// Classes, target groups and life events.
    pub codes: Vec<String>,
    /// What it costs.
    pub cost: Kept<Cost>,
    /// Languages in which one is served.
    pub languages: Vec<String>,
    /// Channels: identifier and name.
    pub channels: Vec<(Uuid, String)>,
    /// The responsible organisation: identifier and name.
    pub responsible: Option<(Uuid, String)>,
    /// When the provider last changed it.
    pub modified: Date,
}

/// An organisation of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// The catalogue's identifier.
    pub id: Uuid,
    /// What kind of an organisation.
    pub kind: Kept<OrgKind>,
    /// Its name.
    pub names: Names,
}

const COSTS: [(&str, Cost); 5] = [
    ("FreeOfCharge", Cost::Free),
    ("Free", Cost::Free),
    ("Chargeable", Cost::Charged),
    ("Charged", Cost::Charged),
    ("Other", Cost::Other),
];

/// A `RegionalOrganization` may be a county or a joint authority of municipalities, so it is not taken for either.
const ORGANISATIONS: [(&str, OrgKind); 4] = [
    ("State", OrgKind::StateAuthority),
    ("Municipality", OrgKind::Municipality),
    ("Organization", OrgKind::Ngo),
    ("Company", OrgKind::PrivateProvider),
];

impl InLanguage for EntryText {
    fn language(&self) -> &str {
        &self.language
    }
    fn set_language(&mut self, language: String) {
        self.language = language;
    }
}

/// Reads one service.
///
/// # Errors
/// When the file is not a service, or has no identifier, name or time of change.
pub fn read_service(file: &SourceFile<'_>, known: &Codes) -> Result<Taken<PtvService>, Damage> {
    let given: wire::Service = file.json()?;
    let mut reader = Reader::new(file);
    let texts = read_texts(&mut reader, &given)?;
    let mut codes = reader.codes("serviceClasses", &given.service_classes, known);
    codes.extend(reader.codes("targetGroups", &given.target_groups, known));
    codes.extend(reader.codes("lifeEvents", &given.life_events, known));
    let service = PtvService {
        id: reader.id("id", &given.id)?,
        base: given.general_description_id.clone(),
        published: reader.published(given.publishing_status.as_deref()),
        texts,
        places: reader.places(given.area_type.as_deref(), &given.areas),
        codes,
        cost: cost(&mut reader, given.service_charge_type.as_deref()),
        languages: given.languages.iter().map(|code| reader.language("languages", code)).collect(),
        channels: channels(&reader, &given)?,
        responsible: responsible(&reader, &given)?,
        modified: reader.day("modified", &given.modified)?,
    };
    Ok(reader.done(service))
}

/// A missing cost is not stated; it is never free.
fn cost(reader: &mut Reader<'_>, charge: Option<&str>) -> Kept<Cost> {
    charge.map_or(Kept::Known(Cost::NotStated), |text| reader.kept("serviceChargeType", text, &COSTS))
}

fn read_texts(reader: &mut Reader<'_>, given: &wire::Service) -> Result<Vec<EntryText>, Damage> {
    let mut all: Vec<EntryText> = Vec::new();
    texts::each(reader, "serviceNames", &given.service_names, &mut all, put_name);
    texts::each(reader, "serviceDescriptions", &given.service_descriptions, &mut all, put_description);
    texts::each(reader, "requirements", &given.requirements, &mut all, |text, _, value| {
        text.conditions = value;
        true
    });
    texts::each(reader, "keywords", &given.keywords, &mut all, |text, _, value| {
        text.keywords.push(plain_line(&value));
        true
    });
    all.iter_mut().for_each(|text| name_by_other(reader, text));
    all.retain(|text| !text.name.is_empty());
    if all.is_empty() { Err(reader.file.damage("serviceNames", "there is no name in any language")) } else { Ok(all) }
}

/// A language that has no main name goes by another name that it has, or is left out.
fn name_by_other(reader: &mut Reader<'_>, text: &mut EntryText) {
    if !text.name.is_empty() {
        return;
    }
    reader.remark("serviceNames", &text.language, "is a language without a main name");
    if !text.other_names.is_empty() {
        text.name = text.other_names.remove(0);
    }
}

fn put_name(text: &mut EntryText, kind: &str, value: String) -> bool {
    if kind == "Name" {
        text.name = plain_line(&value);
        return true;
    }
    text.other_names.push(plain_line(&value));
    matches!(kind, "AlternativeName" | "AlternateName")
}

fn put_description(text: &mut EntryText, kind: &str, value: String) -> bool {
    match kind {
        "Summary" | "ShortDescription" => text.summary = plain_line(&value),
        "Description" => text.description = value,
        "UserInstruction" | "ServiceUserInstruction" => text.how_to_start = value,
        "ChargeTypeAdditionalInfo" => text.cost = value,
        _ => return false,
    }
    true
}

fn channels(reader: &Reader<'_>, given: &wire::Service) -> Result<Vec<(Uuid, String)>, Damage> {
    let links = given.service_channels.iter().filter_map(|link| link.service_channel.as_ref());
    links.map(|link| item(reader, "serviceChannels", link)).collect()
}

fn responsible(reader: &Reader<'_>, given: &wire::Service) -> Result<Option<(Uuid, String)>, Damage> {
    let first = given.organizations.iter().find(|one| one.role_type.as_deref() == Some("Responsible"));
    first.and_then(|one| one.organization.as_ref()).map(|link| item(reader, "organizations", link)).transpose()
}

fn item(reader: &Reader<'_>, place: &str, link: &wire::Item) -> Result<(Uuid, String), Damage> {
    Ok((reader.id(place, &link.id)?, plain_line(link.name.as_deref().unwrap_or_default())))
}

/// Reads one organisation.
///
/// # Errors
/// When the file is not an organisation, or has no identifier or name.
pub fn read_organisation(file: &SourceFile<'_>) -> Result<Taken<Organisation>, Damage> {
    let given: wire::Organisation = file.json()?;
    let mut reader = Reader::new(file);
    let fi = texts::finnish(&given.organization_names);
    if fi.is_empty() {
        return Err(file.damage("organizationNames", "there is no name in any language"));
    }
    let name = |language| texts::in_language(&given.organization_names, language).unwrap_or_else(|| fi.clone());
    let (sv, en) = (name("sv"), name("en"));
    let organisation = Organisation {
        id: reader.id("id", &given.id)?,
        kind: reader.kept("organizationType", given.organization_type.as_deref().unwrap_or_default(), &ORGANISATIONS),
        names: Names { fi, sv, en },
    };
    Ok(reader.done(organisation))
}
