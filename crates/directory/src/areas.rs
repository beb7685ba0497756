//! Areas: municipalities, and the counties, employment areas and service areas that they belong to.
//!
//! An employment area may cross a county's border and the other way round, so both are always taken from the municipality
//! (data/areas/SOURCE.md). The codes are those of one year; a later year comes as another set of files.

mod read;

use crate::{Names, folding::fold};
use kernel::coded;
use std::{fmt, sync::LazyLock};

pub use read::AreaFiles;

coded! {
    /// The groupings of municipalities that decide who serves a person.
    pub enum AreaKind {
        /// Region (*maakunta*).
        Region = "region",
        /// Wellbeing services county (*hyvinvointialue*), or Helsinki or Åland in its place.
        WellbeingCounty = "wellbeing_county",
        /// Collaborative area of counties (*yhteistyöalue*).
        CollaborativeArea = "collaborative_area",
        /// Employment area (*työllisyysalue*), since 1.1.2025 (act 380/2023).
        EmploymentArea = "employment_area",
        /// Economic development centre (*elinvoimakeskus*), since 1.1.2026 (act 531/2025).
        VitalityCentre = "vitality_centre",
        /// Kela's service area.
        KelaServiceArea = "kela_service_area",
    }
}

coded! {
    /// In which languages a municipality's authorities serve (423/2003 § 5). The majority's language stands first.
    pub enum LanguageRelation {
        /// Finnish only.
        Finnish = "fi",
        /// Swedish only.
        Swedish = "sv",
        /// Bilingual, Finnish majority.
        FinnishMajority = "fi+sv",
        /// Bilingual, Swedish majority.
        SwedishMajority = "sv+fi",
    }
}

/// The official three-digit code of a municipality.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalityCode([u8; 3]);

impl MunicipalityCode {
    /// The code, if the text is three digits.
    pub fn new(text: &str) -> Option<Self> {
        let digits: [u8; 3] = text.as_bytes().try_into().ok()?;
        digits.iter().all(u8::is_ascii_digit).then_some(Self(digits))
    }

    /// The three digits.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("digits are text")
    }
}

impl fmt::Display for MunicipalityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Debug for MunicipalityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A municipality of the year in question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    /// Its official code.
    pub code: MunicipalityCode,
    /// Its names.
    pub names: Names,
    /// The languages of its authorities.
    pub languages: LanguageRelation,
    areas: Vec<(AreaKind, String)>,
}

impl Municipality {
    /// The code of the area of this kind to which the municipality belongs.
    pub fn area(&self, kind: AreaKind) -> &str {
        let own = self.areas.iter().find(|(own, _)| *own == kind);
        &own.expect("reading checked that a municipality has an area of each kind").1
    }
}

/// A county, an employment area or another grouping of municipalities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// What it is.
    pub kind: AreaKind,
    /// Its code among areas of its kind.
    pub code: String,
    /// Its names.
    pub names: Names,
}

/// All municipalities and areas of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Areas {
    /// The year whose division this is.
    pub year: i16,
    /// Every municipality, by code.
    pub municipalities: Vec<Municipality>,
    /// Every area of every kind.
    pub areas: Vec<Area>,
}

static EMBEDDED: LazyLock<Areas> =
    LazyLock::new(|| Areas::read(&AreaFiles::EMBEDDED).expect("the built-in area files are whole, a test reads them"));

impl Areas {
    /// The division of 2026, built in.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// The municipality with this code.
    pub fn municipality(&self, code: MunicipalityCode) -> Option<&Municipality> {
        self.municipalities.binary_search_by_key(&code, |one| one.code).ok().map(|place| &self.municipalities[place])
    }

    /// The municipality that a person means: by code or by name in any of the languages, capitals and dots aside.
    pub fn municipality_named(&self, text: &str) -> Option<&Municipality> {
        if let Some(code) = MunicipalityCode::new(text.trim()) {
            return self.municipality(code);
        }
        let wanted = fold(text.trim());
        self.municipalities.iter().find(|one| one.names.all().iter().any(|name| fold(name) == wanted))
    }

    /// The municipalities of one area.
    pub fn municipalities_of<'a>(&'a self, kind: AreaKind, code: &'a str) -> impl Iterator<Item = &'a Municipality> {
        self.municipalities.iter().filter(move |one| one.area(kind) == code)
    }

    /// One area.
    pub fn area(&self, kind: AreaKind, code: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.kind == kind && area.code == code)
    }
}

/// The built-in files.
impl AreaFiles<'static> {
    /// Statistics Finland's classifications of 2026.
    pub const EMBEDDED: Self = Self {
        year: 2026,
        municipalities: embedded!("areas/municipalities_2026.csv"),
        areas: [
            (AreaKind::Region, embedded!("areas/regions_2026.json")),
            (AreaKind::WellbeingCounty, embedded!("areas/wellbeing_counties_2026.json")),
            (AreaKind::CollaborativeArea, embedded!("areas/collaborative_areas_2026.json")),
            (AreaKind::EmploymentArea, embedded!("areas/employment_areas_2026.json")),
            (AreaKind::VitalityCentre, embedded!("areas/vitality_centres_2026.json")),
            (AreaKind::KelaServiceArea, embedded!("areas/kela_service_areas_2026.json")),
        ],
    };
}

#[cfg(test)]
mod tests;
