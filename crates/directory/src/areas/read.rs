//! Reading the area files: a table of municipalities and one list for each kind of area, checked against each other both ways.

use super::{Area, AreaKind, Areas, LanguageRelation, Municipality, MunicipalityCode};
use crate::{Damage, Names, SourceFile};
use kernel::Coded;
use serde::Deserialize;

/// The files of one year.
#[derive(Debug, Clone, Copy)]
pub struct AreaFiles<'a> {
    /// The year whose division the files give.
    pub year: i16,
    /// The table of municipalities (CSV with a heading row).
    pub municipalities: SourceFile<'a>,
    /// One list of areas for each kind (JSON).
    pub areas: [(AreaKind, SourceFile<'a>); AreaKind::ALL.len()],
}

#[derive(Deserialize)]
struct ListedArea {
    code: String,
    fi: String,
    sv: String,
    en: String,
    municipalities: Vec<String>,
}

impl Areas {
    /// Reads one year's files.
    ///
    /// # Errors
    /// When a file is broken, or the table and a list disagree: file, line or area, and reason. Nothing is taken then.
    pub fn read(files: &AreaFiles<'_>) -> Result<Self, Damage> {
        let municipalities = read_table(&files.municipalities)?;
        let mut areas = Vec::new();
        for (kind, file) in &files.areas {
            let listed: Vec<ListedArea> = file.json()?;
            check_lists(file, *kind, &listed, &municipalities)?;
            areas.extend(listed.into_iter().map(|one| Area {
                kind: *kind,
                code: one.code,
                names: Names { fi: one.fi, sv: one.sv, en: one.en },
            }));
        }
        Ok(Self { year: files.year, municipalities, areas })
    }
}

fn check_lists(
    file: &SourceFile<'_>,
    kind: AreaKind,
    listed: &[ListedArea],
    table: &[Municipality],
) -> Result<(), Damage> {
    let pairs = listed.iter().flat_map(|area| area.municipalities.iter().map(move |code| (area, code)));
    for (area, code) in pairs.clone() {
        let place = format!("area {}", area.code);
        let known = table.iter().find(|one| one.code.as_str() == code);
        let Some(known) = known else { return Err(file.damage(place, format!("there is no municipality {code}"))) };
        if known.area(kind) != area.code {
            let reason = format!("lists {code}, which the table of municipalities puts in {}", known.area(kind));
            return Err(file.damage(place, reason));
        }
    }
    match table.iter().find(|one| pairs.clone().filter(|(_, code)| *code == one.code.as_str()).count() != 1) {
        Some(one) => Err(file.damage("whole file", format!("municipality {} is not listed exactly once", one.code))),
        None => Ok(()),
    }
}

struct Table<'a> {
    file: &'a SourceFile<'a>,
    columns: Vec<&'a str>,
}

impl Table<'_> {
    fn line<'t>(&self, number: usize, text: &'t str) -> Result<Vec<&'t str>, Damage> {
        let fields: Vec<_> = text.split(',').collect();
        if text.contains('"') {
            return Err(self.damage(number, "quotation marks are not used in this table"));
        }
        if fields.len() != self.columns.len() {
            return Err(self.damage(number, format!("{} fields, {} expected", fields.len(), self.columns.len())));
        }
        Ok(fields)
    }

    fn field<'t>(&self, number: usize, fields: &[&'t str], column: &str) -> Result<&'t str, Damage> {
        let place = self.columns.iter().position(|name| *name == column);
        let Some(place) = place else { return Err(self.damage(1, format!("the column {column} is missing"))) };
        match fields[place] {
            "" => Err(self.damage(number, format!("{column} is empty"))),
            text => Ok(text),
        }
    }

    fn damage(&self, line: usize, reason: impl Into<String>) -> Damage {
        self.file.damage(format!("line {line}"), reason)
    }
}

fn read_table(file: &SourceFile<'_>) -> Result<Vec<Municipality>, Damage> {
    let mut lines = file.text.lines().zip(1..).map(|(text, number)| (number, text));
    let heading = lines.next().map(|(_, text)| text).unwrap_or_default();
    let table = Table { file, columns: heading.split(',').collect() };
    let mut all: Vec<Municipality> = Vec::new();
    for (number, text) in lines {
        let one = read_municipality(&table, number, &table.line(number, text)?)?;
        if all.last().is_some_and(|last| last.code >= one.code) {
            return Err(table.damage(number, format!("municipality {} is not in rising order", one.code)));
        }
        all.push(one);
    }
    if all.is_empty() { Err(table.damage(1, "there are no municipalities")) } else { Ok(all) }
}

fn read_municipality(table: &Table<'_>, number: usize, fields: &[&str]) -> Result<Municipality, Damage> {
    let field = |column: &str| table.field(number, fields, column);
    let name = |column: &str| field(column).map(str::to_owned);
    let (code, languages) = (field("municipality")?, field("languages")?);
    let areas = AreaKind::ALL.iter().map(|kind| Ok((*kind, name(kind.code())?))).collect::<Result<_, Damage>>()?;
    Ok(Municipality {
        code: MunicipalityCode::new(code)
            .ok_or_else(|| table.damage(number, format!("{code:?} is not a code of three digits")))?,
        names: Names { fi: name("name_fi")?, sv: name("name_sv")?, en: name("name_en")? },
        languages: LanguageRelation::from_code(languages)
            .ok_or_else(|| table.damage(number, format!("{languages:?} is not a known language relation")))?,
        areas,
    })
}
