//! Words that stand in exactly one field of one record: wherever one is met, it is known whose it is and who may meet it.

use super::places::Org;
use domain::{Category, access::Action};
use kernel::{AccountId, CaseId, ContactId};

/// Whose record a word belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// A client's.
    Case(CaseId),
    /// A contact's in the queue.
    Contact(ContactId),
    /// A client's in the other region.
    Elsewhere,
}

/// One word, where it stands and who may meet it.
#[derive(Debug, Clone)]
pub struct Canary {
    /// Whose it is.
    pub owner: Owner,
    /// The field: `note.body`.
    pub field: &'static str,
    /// Any of these actions shows it.
    pub actions: &'static [Action],
    /// The kind of data and in whose register, where the field has them.
    pub about: Option<(Category, Org)>,
    /// It tells of somebody whose very place in the team is sensitive: their organisation.
    pub sensitive: Option<Org>,
    /// Somebody who meets it whatever else: whose own it is.
    pub own: Option<AccountId>,
}

/// All words of the world.
#[derive(Debug, Default)]
pub struct Canaries(Vec<Canary>);

const DIGITS: usize = 6;

impl Canaries {
    /// A new word for a field.
    pub fn word(&mut self, canary: Canary) -> String {
        self.0.push(canary);
        format!("Qz{:0DIGITS$}", self.0.len() - 1)
    }

    /// Every word that stands in a text, however its letters are written.
    pub fn met_in<'c>(&'c self, text: &str) -> Vec<&'c Canary> {
        let numbers = text.match_indices(['q', 'Q']).filter_map(|(at, _)| number(text.get(at + 1..)?));
        let mut met: Vec<usize> = numbers.collect();
        met.sort_unstable();
        met.dedup();
        met.into_iter().filter_map(|at| self.0.get(at)).collect()
    }
}

fn number(rest: &str) -> Option<usize> {
    let digits = rest.strip_prefix(['z', 'Z'])?.get(..DIGITS)?;
    digits.parse().ok()
}

/// The words of one owner, made in place.
pub struct Of<'c> {
    /// Where they are kept.
    pub canaries: &'c mut Canaries,
    /// Whose they are.
    pub owner: Owner,
}

impl Of<'_> {
    /// A field that these actions show.
    pub fn plain(&mut self, field: &'static str, actions: &'static [Action]) -> String {
        self.make(field, actions, None, None)
    }

    /// A field of this kind of data in this register.
    pub fn about(&mut self, field: &'static str, actions: &'static [Action], kind: Category, org: Org) -> String {
        self.make(field, actions, Some((kind, org)), None)
    }

    /// A field that is also its owner's own.
    pub fn own(&mut self, field: &'static str, actions: &'static [Action], own: Option<AccountId>) -> String {
        self.make(field, actions, None, own)
    }

    /// A field that tells of somebody of this organisation, where being known there is sensitive.
    pub fn of_member(
        &mut self,
        field: &'static str,
        actions: &'static [Action],
        org: Option<Org>,
        own: Option<AccountId>,
    ) -> String {
        let sensitive = org.filter(|org| org.kind().sensitive());
        let (owner, about) = (self.owner, None);
        self.canaries.word(Canary { owner, field, actions, about, sensitive, own })
    }

    fn make(
        &mut self,
        field: &'static str,
        actions: &'static [Action],
        about: Option<(Category, Org)>,
        own: Option<AccountId>,
    ) -> String {
        self.canaries.word(Canary { owner: self.owner, field, actions, about, sensitive: None, own })
    }
}
