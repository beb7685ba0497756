//! The context of one request: who asks, when, and the transaction. Handlers and operations get this and nothing more.

use crate::{
    Actor, IndexKey, Outcome, Refusal, SecretKey, SharedStatement,
    seal::Seal,
    trail::{Circumstances, Trail},
};
use db::{Arg, FromRow, Tx};
use domain::IdentityCode;
use kernel::{Chance, Date, Id, Language, OrgId, RegionId, Timestamp, helsinki_date};
use ui::SessionEnds;

/// One request's context, alive inside one unit.
pub struct Cx<'t, 'c> {
    pub(crate) tx: &'t mut Tx<'c>,
    pub(crate) about: Circumstances,
    pub(crate) trail: Trail,
    pub(crate) session: Option<[u8; 32]>,
    pub(crate) ends: Option<SessionEnds>,
    pub(crate) chance: Box<dyn Chance>,
    pub(crate) language: Language,
    pub(crate) path: String,
    pub(crate) demo: bool,
    pub(crate) index_key: Option<&'t IndexKey>,
    pub(crate) seal: &'t Seal,
    pub(crate) secret_key: &'t SecretKey,
    pub(crate) made: u16,
}

impl Cx<'_, '_> {
    /// This moment; the same all through the request.
    pub fn now(&self) -> Timestamp {
        self.about.now
    }

    /// Today in Finland.
    pub fn today(&self) -> Date {
        helsinki_date(self.about.now)
    }

    /// The region that the program serves.
    pub fn region(&self) -> RegionId {
        self.about.region
    }

    /// The language of the pages: the account's choice, else what the request asks for.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A new identifier. Those of one request sort in the order in which they were made.
    pub fn new_id<K>(&mut self) -> Id<K> {
        self.made = self.made.wrapping_add(1);
        Id::nth(self.about.now, self.made, self.chance.as_mut())
    }

    /// Fresh random bytes for a secret reference.
    pub fn secret(&mut self) -> [u8; 32] {
        self.chance.secret()
    }

    /// What stands in the table for this identity code; nothing when this installation has no key for it.
    pub fn code_index(&self, code: &IdentityCode) -> Option<[u8; 32]> {
        self.index_key.map(|key| key.index(code))
    }

    /// Who has signed in, if anybody has.
    pub fn visitor(&self) -> Option<&Actor> {
        self.about.actor.as_ref()
    }

    /// When the session of whoever has signed in ends, unless they go on.
    pub fn session_ends(&self) -> Option<SessionEnds> {
        self.ends
    }

    /// Who has signed in.
    ///
    /// # Errors
    /// [`Refusal::SignIn`] when nobody has.
    pub fn actor(&self) -> Outcome<&Actor> {
        self.about.actor.as_ref().ok_or_else(|| Refusal::SignIn.into())
    }

    /// The organisation of the professional who asks.
    ///
    /// # Errors
    /// When nobody has signed in, or a client has.
    pub fn org(&self) -> Outcome<OrgId> {
        self.actor()?.org.ok_or_else(|| Refusal::NotFound.into())
    }

    /// Rows that hold no client data. `?1` is the region.
    ///
    /// # Errors
    /// A fault of the engine.
    pub fn all<R: FromRow>(&mut self, statement: SharedStatement, args: &[Arg<'_>]) -> Outcome<Vec<R>> {
        Ok(self.tx.all(statement.0, &with_region(self.about.region, args))?)
    }

    /// The first such row, if there is one.
    ///
    /// # Errors
    /// A fault of the engine.
    pub fn optional<R: FromRow>(&mut self, statement: SharedStatement, args: &[Arg<'_>]) -> Outcome<Option<R>> {
        Ok(self.all(statement, args)?.into_iter().next())
    }

    /// A change that touches no client data; answers how many rows it changed.
    ///
    /// # Errors
    /// A fault of the engine, or a constraint.
    pub fn run(&mut self, statement: SharedStatement, args: &[Arg<'_>]) -> Outcome<u64> {
        Ok(self.tx.run(statement.0, &with_region(self.about.region, args))?)
    }
}

fn with_region<'a>(region: RegionId, args: &[Arg<'a>]) -> Vec<Arg<'a>> {
    std::iter::once(region.into()).chain(args.iter().cloned()).collect()
}

/// Puts region and subject before a statement's own values.
pub(crate) fn bound<'a, K>(region: RegionId, subject: Id<K>, args: &[Arg<'a>]) -> Vec<Arg<'a>> {
    [region.into(), subject.into()].into_iter().chain(args.iter().cloned()).collect()
}
