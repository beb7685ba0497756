//! National base descriptions of social and health services: texts that every provider may use as they are.
//!
//! They were written before the reforms of 2023 and 2025: where they say that the municipality arranges a service, the wellbeing
//! services county does so now. Readers are told (data/ptv/SOURCE.md).

use super::codes::Codes;
use crate::{
    Damage, Remark, SourceFile, Taken,
    plain::{plain, plain_line},
};
use serde::Deserialize;

/// One base description, in Finnish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseDescription {
    /// What the catalogue calls it, such as `SOTE-0001`.
    pub reference: String,
    /// The name of the service.
    pub name: String,
    /// One or two sentences.
    pub summary: String,
    /// The whole description.
    pub description: String,
    /// Service classes and target groups.
    pub codes: Vec<String>,
    /// Words of the national ontology by which the service should be found.
    pub keywords: Vec<String>,
}

#[derive(Deserialize)]
struct Listed {
    #[serde(rename = "ref")]
    reference: String,
    name_fi: String,
    summary_fi: String,
    description_fi: String,
    target_groups: Vec<String>,
    service_classes: Vec<String>,
    ontology_terms: Vec<Term>,
}

#[derive(Deserialize)]
struct Term {
    fi: String,
}

/// Reads a file of base descriptions. Codes that no list has are kept and reported.
///
/// # Errors
/// When the file is not such a list, a description has no name, or a reference stands twice.
pub fn read_base_descriptions(file: &SourceFile<'_>, known: &Codes) -> Result<Taken<Vec<BaseDescription>>, Damage> {
    let listed: Vec<Listed> = file.json()?;
    let mut taken = Taken { value: Vec::new(), remarks: Vec::new() };
    for one in listed {
        let base = read_one(file, one)?;
        let twice = taken.value.iter().any(|other: &BaseDescription| other.reference == base.reference);
        if twice {
            return Err(file.damage(base.reference, "is a reference that stands twice"));
        }
        for code in base.codes.iter().filter(|code| known.name(code).is_none()) {
            taken.remarks.push(Remark {
                file: file.path.to_owned(),
                place: base.reference.clone(),
                value: code.clone(),
                reason: "is not in the catalogue's lists of codes",
            });
        }
        taken.value.push(base);
    }
    Ok(taken)
}

fn read_one(file: &SourceFile<'_>, one: Listed) -> Result<BaseDescription, Damage> {
    let name = plain_line(&one.name_fi);
    if name.is_empty() {
        return Err(file.damage(one.reference, "there is no name"));
    }
    Ok(BaseDescription {
        reference: one.reference,
        name,
        summary: plain_line(&one.summary_fi),
        description: plain(&one.description_fi),
        codes: [one.service_classes, one.target_groups].concat(),
        keywords: one.ontology_terms.iter().map(|term| plain_line(&term.fi)).collect(),
    })
}
