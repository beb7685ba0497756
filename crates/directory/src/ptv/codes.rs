//! The catalogue's lists of codes: service classes (`P…`), target groups (`KR…`) and life events (`KE…`).

use crate::{Damage, Names, Remark, SourceFile, Taken};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

/// All codes that the catalogue uses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Codes(BTreeMap<String, Names>);

#[derive(Deserialize)]
struct Listed {
    code: String,
    uri: Option<String>,
    name: ListedName,
}

#[derive(Deserialize)]
struct ListedName {
    fi: String,
    sv: String,
    en: String,
}

static EMBEDDED: LazyLock<Codes> = LazyLock::new(|| {
    Codes::read(&Codes::FILES).expect("the built-in lists of codes are whole, a test reads them").value
});

impl Codes {
    pub(super) const FILES: [SourceFile<'static>; 3] = [
        embedded!("ptv/codelists/service_classes.json"),
        embedded!("ptv/codelists/target_groups.json"),
        embedded!("ptv/codelists/life_events.json"),
    ];

    /// The built-in lists.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Reads lists of codes. A code that stands twice is reported; the one that has an address of its own counts.
    ///
    /// # Errors
    /// When a file is not a list of codes with a name in Finnish, Swedish and English.
    pub fn read(files: &[SourceFile<'_>]) -> Result<Taken<Self>, Damage> {
        let mut taken = Taken { value: Self::default(), remarks: Vec::new() };
        for file in files {
            let mut listed: Vec<Listed> = file.json()?;
            listed.sort_by_key(|one| one.uri.is_none());
            for one in listed {
                take(file, one, &mut taken);
            }
        }
        Ok(taken)
    }

    /// The name of a code, when a list has it.
    pub fn name(&self, code: &str) -> Option<&Names> {
        self.0.get(code)
    }

    /// The names of a code and of the wider class that it belongs to.
    pub fn names_upwards<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a Names> {
        let wider = code.split_once('.').map(|(wider, _)| wider);
        [Some(code), wider].into_iter().flatten().filter_map(|code| self.name(code))
    }
}

fn take(file: &SourceFile<'_>, one: Listed, taken: &mut Taken<Codes>) {
    if taken.value.0.contains_key(&one.code) {
        let (file, place, reason) =
            (file.path.to_owned(), one.code, "is a code that stands twice; this one is left out");
        taken.remarks.push(Remark { file, place, value: one.name.fi, reason });
        return;
    }
    let names = Names { fi: one.name.fi, sv: one.name.sv, en: one.name.en };
    taken.value.0.insert(one.code, names);
}
