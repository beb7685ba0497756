//! The door to a contact in the initial service's queue. It is opened by working in that unit while the contact waits there, or by being the
//! named next person: what has ended is nobody else's any more.

use crate::{
    ContactStatement, Cx, Outcome, Refusal,
    act::Does,
    cx::bound,
    store::{self, CodeRow, ContactRow},
    trail::{Kind, Subject},
};
use db::{Arg, FromRow, args};
use domain::{
    Duty,
    access::{self, Action, ActionKind, BarSet, Relation, RelationSet},
};
use kernel::{ContactId, RegionId, UnitId};
use std::marker::PhantomData;

/// A contact that the asker has to do with.
#[derive(Debug, Clone)]
pub struct Contact {
    /// The contact.
    pub id: ContactId,
    /// The unit in whose queue it lies.
    pub unit: UnitId,
    /// The version of its row.
    pub version: i64,
    region: RegionId,
    relations: RelationSet,
}

/// A key to one action on one contact.
#[derive(Debug)]
pub struct ContactKey<A> {
    region: RegionId,
    contact: ContactId,
    act: PhantomData<fn() -> A>,
}

/// The action of leaving or recording a new contact; anybody may, no relation is needed (V01).
#[derive(Debug)]
pub enum NewContact {}

/// The action of forgetting a contact whose time has come.
#[derive(Debug)]
pub enum Forget {}

/// Enters a contact.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none, it lies in another unit's queue, or it has ended and somebody else is its named person.
pub fn enter_contact(cx: &mut Cx<'_, '_>, id: ContactId) -> Outcome<Contact> {
    let actor = cx.actor()?.clone();
    let row: Option<ContactRow> = cx.tx.optional(store::CONTACT, args![cx.region(), id])?;
    let first_line = actor.duties.contains(Duty::FirstLine);
    let in_queue = |row: &ContactRow| actor.unit == Some(row.unit) && first_line && row.state.0.is_open();
    let named = |row: &ContactRow| row.next_account == Some(actor.account);
    let Some(row) = row.filter(|row| in_queue(row) || named(row)) else {
        cx.trail.note(Kind::Refused, Action::ReadContact, None, Subject::Contact(id));
        return Err(Refusal::NotFound.into());
    };
    let relations = RelationSet::EMPTY.with(Relation::ContactQueue);
    Ok(Contact { id, unit: row.unit, version: row.version, region: cx.region(), relations })
}

/// Enters the contact whose reply code has this hash: whoever holds the code is the one who left the contact (V01).
///
/// # Errors
/// [`Refusal::NotFound`] when no contact has the code; the look is noted as refused.
pub fn enter_contact_by_code(cx: &mut Cx<'_, '_>, code_hash: [u8; 32]) -> Outcome<Contact> {
    let row: Option<CodeRow> = cx.tx.optional(store::CONTACT_BY_CODE, args![cx.region(), code_hash])?;
    let Some(row) = row else {
        cx.trail.note(Kind::Refused, Action::ReadContact, None, Subject::Nobody);
        return Err(Refusal::NotFound.into());
    };
    let relations = RelationSet::EMPTY.with(Relation::Client);
    Ok(Contact { id: row.contact, unit: row.unit, version: row.version, region: cx.region(), relations })
}

impl Contact {
    /// A key to do `A` to this contact; the trail gets its row.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] with the rule that says why.
    pub fn key<A: Does>(&self, cx: &mut Cx<'_, '_>) -> Outcome<ContactKey<A>> {
        let subject = Subject::Contact(self.id);
        let relation = match access::decide(self.relations, BarSet::EMPTY, A::ACTION) {
            Ok(relation) => relation,
            Err(rule) => {
                cx.trail.note(Kind::Refused, A::ACTION, self.relations.iter().next(), subject);
                return Err(Refusal::NotAllowed(rule).into());
            }
        };
        let kind = match A::ACTION.kind() {
            ActionKind::Read => Kind::View,
            ActionKind::Write => Kind::Change,
        };
        cx.trail.note(kind, A::ACTION, Some(relation), subject);
        Ok(ContactKey { region: self.region, contact: self.id, act: PhantomData })
    }
}

/// A key to add a new contact to a queue. It can only add: there is nothing to read yet.
pub fn new_contact(cx: &mut Cx<'_, '_>, id: ContactId) -> ContactKey<NewContact> {
    cx.trail.note(Kind::Change, Action::ReadContact, None, Subject::Contact(id));
    ContactKey { region: cx.region(), contact: id, act: PhantomData }
}

/// A key to forget a contact whose time has come; it can only change, and the trail proves that it was done. The program does it by
/// itself, with nobody signed in.
///
/// # Errors
/// When somebody has signed in: nobody forgets by hand.
pub fn forget_contact(cx: &mut Cx<'_, '_>, id: ContactId) -> Outcome<ContactKey<Forget>> {
    if cx.visitor().is_some() {
        return Err(Refusal::NotFound.into());
    }
    cx.trail.note(Kind::Change, Action::TriageContact, None, Subject::Contact(id));
    Ok(ContactKey { region: cx.region(), contact: id, act: PhantomData })
}

impl<A> ContactKey<A> {
    /// The contact it opens.
    pub fn contact(&self) -> ContactId {
        self.contact
    }

    /// A change; `?1` is the region, `?2` the contact. Answers how many rows it changed.
    ///
    /// # Errors
    /// A fault of the engine, or a constraint.
    pub fn run(&self, cx: &mut Cx<'_, '_>, statement: ContactStatement, args: &[Arg<'_>]) -> Outcome<u64> {
        Ok(cx.tx.run(statement.0, &bound(self.region, self.contact, args))?)
    }

    /// A change of a row that was read at a certain version.
    ///
    /// # Errors
    /// [`Refusal::Conflict`] when somebody else was first.
    pub fn run_if_unchanged(&self, cx: &mut Cx<'_, '_>, statement: ContactStatement, args: &[Arg<'_>]) -> Outcome<()> {
        if self.run(cx, statement, args)? == 1 { Ok(()) } else { Err(Refusal::Conflict.into()) }
    }
}

impl<A: Does> ContactKey<A> {
    /// The row; `?1` is the region, `?2` the contact.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the engine.
    pub fn one<R: FromRow>(&self, cx: &mut Cx<'_, '_>, statement: ContactStatement, args: &[Arg<'_>]) -> Outcome<R> {
        self.all(cx, statement, args)?.into_iter().next().ok_or_else(|| Refusal::NotFound.into())
    }

    /// All rows about the contact.
    ///
    /// # Errors
    /// A fault of the engine.
    pub fn all<R: FromRow>(
        &self,
        cx: &mut Cx<'_, '_>,
        statement: ContactStatement,
        args: &[Arg<'_>],
    ) -> Outcome<Vec<R>> {
        Ok(cx.tx.all(statement.0, &bound(self.region, self.contact, args))?)
    }
}
