//! When two people write the same field: what each changed, and what is put before the second one to choose. Nothing is lost.

use super::store::{self, VersionRow};
use access::{Case, Cx, Outcome, act};
use db::args;
use domain::{
    merge::{Merged, merge},
    survey::{Author, Field},
};
use kernel::OrgId;

/// The versions of one field by one author in one register.
pub(super) struct Chain<'a> {
    versions: Vec<&'a VersionRow>,
}

impl<'a> Chain<'a> {
    pub(super) fn of(field: Field, author: Author, versions: &'a [VersionRow]) -> Self {
        let own = |row: &&VersionRow| row.field.0 == field && row.author.0 == author;
        Self { versions: versions.iter().filter(own).collect() }
    }

    /// The newest version; 0 when there is none.
    pub(super) fn version(&self) -> i64 {
        self.versions.iter().map(|row| row.version).max().unwrap_or(0)
    }

    /// What stands there now.
    pub(super) fn newest(&self) -> &'a str {
        self.text(self.version())
    }

    fn text(&self, version: i64) -> &'a str {
        self.versions.iter().find(|row| row.version == version).map_or("", |row| row.body.as_str())
    }

    /// What somebody typed who began from version `base`, beside what stands there now.
    pub(super) fn merged<'t>(&self, base: i64, typed: &'t str) -> Merged<&'t str>
    where
        'a: 't,
    {
        merge(&self.text(base), typed, self.newest())
    }
}

/// A field of a form that was sent and not taken, ready to be shown again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The field.
    pub field: Field,
    /// Whose statement it is.
    pub author: Author,
    /// The version that stands now; saving again begins from it.
    pub version: i64,
    /// What goes into the field: what was typed, or the newer text where nothing was typed.
    pub text: String,
    /// The other's text, when both changed the field differently: somebody chooses.
    pub theirs: Option<String>,
}

/// A field as it was typed, whether or not it can be saved so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The field.
    pub field: Field,
    /// Whose statement it is.
    pub author: Author,
    /// The version that the writer saw.
    pub base: i64,
    /// What was typed.
    pub text: String,
}

/// What was typed, each field beside what was saved in the same register meanwhile.
///
/// # Errors
/// When the asker may not read the survey.
pub fn drafts(cx: &mut Cx<'_, '_>, case: &Case, controller: OrgId, typed: &[Typed]) -> Outcome<Vec<Draft>> {
    let versions = versions(cx, case, controller)?;
    Ok(typed.iter().map(|one| draft(one, &versions)).collect())
}

/// Every version in one register, for comparing before anything is written.
pub(super) fn versions(cx: &mut Cx<'_, '_>, case: &Case, controller: OrgId) -> Outcome<Vec<VersionRow>> {
    let key = case.key::<act::ReadStatements>(cx)?;
    key.all(cx, store::VERSIONS, args![controller])
}

fn draft(typed: &Typed, versions: &[VersionRow]) -> Draft {
    let chain = Chain::of(typed.field, typed.author, versions);
    let written = typed.text.replace("\r\n", "\n");
    let (text, theirs) = match chain.merged(typed.base, written.trim()) {
        Merged::Same(text) | Merged::Mine(text) | Merged::Theirs(text) => (text, None),
        Merged::Conflict { mine, theirs } => (mine, Some(theirs)),
    };
    Draft {
        field: typed.field,
        author: typed.author,
        version: chain.version(),
        text: text.to_owned(),
        theirs: theirs.map(str::to_owned),
    }
}
