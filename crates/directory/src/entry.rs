//! A service as the directory knows it, wherever it came from (domain §14, `ServiceEntry`).

use crate::{AreaKind, Kept, MunicipalityCode, Names};
use domain::OrgKind;
use kernel::{Coded, Date, OrgId, RegionId, ServiceId, coded};
use serde::{Deserialize, Serialize};

coded! {
    /// Where an entry comes from. Entries of our own are never overwritten by an import.
    pub enum Source {
        /// The Finnish Service Catalogue.
        Ptv = "ptv",
        /// A national base description of the catalogue, offered here by the organisation that the law names.
        PtvBase = "ptv_base",
        /// Written by the organisation itself in this program.
        Own = "own",
    }
}

coded! {
    /// What the service costs its user. Not stated never means free.
    pub enum Cost {
        /// The provider has not said.
        NotStated = "not_stated",
        /// Free of charge.
        Free = "free",
        /// The user pays something.
        Charged = "charged",
        /// Something else, told in the text about cost.
        Other = "other",
    }
}

/// Who offers the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// What kind of organisation, when the source says so.
    pub kind: Option<OrgKind>,
    /// Its name.
    pub names: Names,
    /// The organisation in this program, when it works here.
    pub organisation: Option<OrgId>,
}

/// What is told about a service in one language. Plain text; an empty text has not been written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EntryText {
    /// The language's code: fi, sv, en, or another that the source has.
    pub language: String,
    /// What the service is called.
    pub name: String,
    /// Other names by which people know it.
    pub other_names: Vec<String>,
    /// One or two sentences.
    pub summary: String,
    /// The whole description.
    pub description: String,
    /// How to start: what to do first.
    pub how_to_start: String,
    /// Who it is for and what is required.
    pub conditions: String,
    /// What it costs, in words.
    pub cost: String,
    /// Words by which it should be found.
    pub keywords: Vec<String>,
}

/// Where a service is offered.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the whole country.
    Country,
    /// In the whole country except Åland.
    Mainland,
    /// In one municipality.
    Municipality(MunicipalityCode),
    /// In one county, employment area or other area.
    Area(AreaKind, String),
    /// Somewhere that the source names in a way that we do not know; kept, never found by place.
    Unknown(String),
}

impl Place {
    /// The text by which the place is stored and compared.
    pub fn key(&self) -> String {
        match self {
            Self::Country => "country".to_owned(),
            Self::Mainland => "mainland".to_owned(),
            Self::Municipality(code) => format!("municipality:{code}"),
            Self::Area(kind, code) => format!("{}:{code}", kind.code()),
            Self::Unknown(text) => format!("unknown:{text}"),
        }
    }

    /// Reads a stored place back.
    pub fn from_key(key: &str) -> Self {
        let (kind, code) = key.split_once(':').unwrap_or((key, ""));
        match (kind, AreaKind::from_code(kind), MunicipalityCode::new(code)) {
            ("country", _, _) => Self::Country,
            ("mainland", _, _) => Self::Mainland,
            ("municipality", _, Some(code)) => Self::Municipality(code),
            (_, Some(kind), _) => Self::Area(kind, code.to_owned()),
            _ => Self::Unknown(key.strip_prefix("unknown:").unwrap_or(key).to_owned()),
        }
    }
}

coded! {
    /// How a service is reached.
    pub enum ChannelKind {
        /// A place to go to.
        Place = "place",
        /// A telephone number.
        Phone = "phone",
        /// An electronic service.
        Online = "online",
        /// A web page.
        WebPage = "web_page",
        /// A form to print and send.
        Form = "form",
    }
}

/// One way to reach a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// The channel's own identifier at its source.
    pub key: String,
    /// How the service is reached.
    pub kind: Kept<ChannelKind>,
    /// What is told about it, a language each.
    pub texts: Vec<ChannelText>,
    /// When it is open; empty when not stated.
    pub hours: Vec<OpenHours>,
}

/// What is told about a channel in one language. An empty text has not been written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ChannelText {
    /// The language's code.
    pub language: String,
    /// What the channel is called.
    pub name: String,
    /// One or two sentences.
    pub summary: String,
    /// Telephone numbers as they are dialled, each with a word about whose it is.
    pub phones: Vec<Labelled>,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Web addresses.
    pub links: Vec<Labelled>,
    /// Street addresses.
    pub addresses: Vec<String>,
}

/// A number or address with a word about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labelled {
    /// The number or address.
    pub value: String,
    /// What it is; may be empty.
    pub label: String,
}

/// Hours of a day of the week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenHours {
    /// The day, Monday is 1.
    pub day: u8,
    /// Opens at, as `08:00`.
    pub from: String,
    /// Closes at, as `16:00`.
    pub until: String,
}

/// A service of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its identifier, the same at every import.
    pub id: ServiceId,
    /// The region whose own entry this is; none for what everybody has.
    pub region: Option<RegionId>,
    /// Where the entry comes from.
    pub source: Source,
    /// What it is called at its source.
    pub source_key: String,
    /// Who offers it.
    pub provider: Provider,
    /// What is told about it; at least one language.
    pub texts: Vec<EntryText>,
    /// Where it is offered.
    pub places: Vec<Place>,
    /// Service classes, target groups and life events of the catalogue (`P…`, `KR…`, `KE…`).
    pub codes: Vec<String>,
    /// What it costs.
    pub cost: Kept<Cost>,
    /// Languages in which one is served.
    pub languages: Vec<String>,
    /// Whether one needs a referral. Nothing may demand one unless the provider says so.
    pub referral_needed: bool,
    /// How to reach it.
    pub channels: Vec<Channel>,
    /// When the provider last checked what is told.
    pub last_checked: Date,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_back_as_it_was_stored() {
        let code = MunicipalityCode::new("179").expect("a code");
        let places = [
            Place::Country,
            Place::Mainland,
            Place::Municipality(code),
            Place::Area(AreaKind::EmploymentArea, "09".to_owned()),
            Place::Unknown("HospitalRegions 15".to_owned()),
        ];
        for place in places {
            assert_eq!(Place::from_key(&place.key()), place);
        }
    }
}
