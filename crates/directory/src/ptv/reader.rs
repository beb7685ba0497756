//! What reading any file of the catalogue shares: ids, days, known values, and the list of oddities.

use super::{codes::Codes, wire};
use crate::{Damage, Kept, MunicipalityCode, Remark, SourceFile, Taken, entry::Place};
use kernel::Date;
use uuid::Uuid;

/// Reads one file and remembers what was odd in it.
pub(super) struct Reader<'a> {
    pub file: &'a SourceFile<'a>,
    pub remarks: Vec<Remark>,
}

impl<'a> Reader<'a> {
    pub fn new(file: &'a SourceFile<'a>) -> Self {
        Self { file, remarks: Vec::new() }
    }

    pub fn done<T>(self, value: T) -> Taken<T> {
        Taken { value, remarks: self.remarks }
    }

    pub fn remark(&mut self, place: &str, value: impl Into<String>, reason: &'static str) {
        self.remarks.push(Remark {
            file: self.file.path.to_owned(),
            place: place.to_owned(),
            value: value.into(),
            reason,
        });
    }

    pub fn id(&self, place: &str, text: &str) -> Result<Uuid, Damage> {
        text.parse().map_err(|_| self.file.damage(place, format!("{text:?} is not an identifier")))
    }

    pub fn day(&self, place: &str, text: &str) -> Result<Date, Damage> {
        let day = text.get(..10).and_then(|day| day.parse().ok());
        day.ok_or_else(|| self.file.damage(place, format!("{text:?} is not a moment")))
    }

    /// A value of a closed list, by the list's own table of the source's words.
    pub fn kept<T: Copy>(&mut self, place: &str, text: &str, known: &[(&str, T)]) -> Kept<T> {
        match known.iter().find(|(word, _)| *word == text) {
            Some((_, value)) => Kept::Known(*value),
            None => {
                self.remark(place, text, "is a value that this program does not know");
                Kept::Unknown(text.to_owned())
            }
        }
    }

    /// A language's code; kept also when it does not look like one.
    pub fn language(&mut self, place: &str, code: &str) -> String {
        if !matches!(code.len(), 2..=3) || !code.bytes().all(|byte| byte.is_ascii_lowercase()) {
            self.remark(place, code, "does not look like a language's code");
        }
        code.to_owned()
    }

    /// Codes of a list; those that no list has are kept and reported.
    pub fn codes(&mut self, place: &str, given: &[wire::Coded], known: &Codes) -> Vec<String> {
        let given: Vec<_> = given.iter().filter_map(|one| one.code.as_ref().or(one.uri.as_ref())).cloned().collect();
        for code in given.iter().filter(|code| known.name(code).is_none()) {
            self.remark(place, code, "is not in the catalogue's lists of codes");
        }
        given
    }

    /// Whether the catalogue shows the item to the public now.
    pub fn published(&mut self, status: Option<&str>) -> bool {
        const KNOWN: [(&str, bool); 6] = [
            ("Published", true),
            ("Draft", false),
            ("Modified", false),
            ("Deleted", false),
            ("Removed", false),
            ("OldPublished", false),
        ];
        match self.kept("publishingStatus", status.unwrap_or_default(), &KNOWN) {
            Kept::Known(published) => published,
            Kept::Unknown(_) => false,
        }
    }

    /// Where something is offered.
    pub fn places(&mut self, area_type: Option<&str>, areas: &[wire::Area]) -> Vec<Place> {
        match area_type {
            Some("Nationwide" | "WholeCountry") => vec![Place::Country],
            Some("NationwideExceptAlandIslands" | "WholeCountryExceptAlandIslands") => vec![Place::Mainland],
            Some("LimitedType" | "AreaType") | None => areas.iter().flat_map(|area| self.limited(area)).collect(),
            Some(other) => {
                self.remark("areaType", other, "is a value that this program does not know");
                areas.iter().flat_map(|area| self.limited(area)).collect()
            }
        }
    }

    /// An area is the municipalities that it lists, whatever it is called.
    fn limited(&mut self, area: &wire::Area) -> Vec<Place> {
        if area.municipalities.is_empty() {
            let text =
                format!("{} {}", area.kind.as_deref().unwrap_or_default(), area.code.as_deref().unwrap_or_default());
            self.remark("areas", &text, "is an area without its municipalities");
            return vec![Place::Unknown(text)];
        }
        area.municipalities.iter().map(|one| self.municipality(one.code.as_deref().unwrap_or_default())).collect()
    }

    fn municipality(&mut self, code: &str) -> Place {
        if let Some(code) = MunicipalityCode::new(code) {
            return Place::Municipality(code);
        }
        self.remark("areas.municipalities", code, "is not a municipality's code");
        Place::Unknown(code.to_owned())
    }
}
