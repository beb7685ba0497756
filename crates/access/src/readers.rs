//! Who will read something: asked before it is written, answered by the very rules that open it afterwards (design: "say who can see").

use crate::{
    Cx, Key, Outcome,
    act::Does,
    case::{consent_grant, standing},
    naming::names,
    store::{self, LivePartyRow, PartyRow, ReaderRow},
};
use db::args;
use domain::{
    Category, CategorySet,
    access::{self, Action, BarSet, Basis, Lens, RelationSet},
};
use kernel::{AccountId, Language, OrgId};

/// A professional or a close person who is something to the case.
#[derive(Debug, Clone)]
pub struct Reader {
    /// The account.
    pub account: AccountId,
    /// The name; nothing when the asker may not be told who this is.
    pub name: Option<String>,
    lens: Lens,
}

/// Everybody who is something to a case, apart from the client, who sees everything of their own.
#[derive(Debug, Clone, Default)]
pub struct Readers {
    people: Vec<Reader>,
}

impl Readers {
    /// Those who, at this moment, could read this kind of data held by this organisation; by name.
    pub fn of(&self, action: Action, category: Category, controller: OrgId) -> impl Iterator<Item = &Reader> {
        self.people.iter().filter(move |reader| reader.reads(action, category, controller))
    }

    /// Whether this person is among them.
    pub fn include(&self, who: AccountId, action: Action, category: Category, controller: OrgId) -> bool {
        self.of(action, category, controller).any(|reader| reader.account == who)
    }
}

impl Reader {
    /// What the reader is called to whoever asked: the name, or “another helper”.
    pub fn called(&self, language: Language) -> &str {
        self.name.as_deref().unwrap_or(ui::another_helper(language))
    }

    fn reads(&self, action: Action, category: Category, controller: OrgId) -> bool {
        access::decide_about(&self.lens, BarSet::EMPTY, action, category, controller).is_ok()
    }
}

/// Everybody who is something to the case now. Three statements at most; shows nothing of the client.
///
/// # Errors
/// A fault of the engine.
pub fn readers<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Readers> {
    let (region, case, today) = (cx.region(), key.case(), cx.today());
    let rows: Vec<ReaderRow> = cx.tx.all(store::READERS, args![region, case, today])?;
    let parties: Vec<LivePartyRow> = cx.tx.all(store::LIVE_PARTIES, args![region, case, today])?;
    let mut people: Vec<Reader> = Vec::new();
    for row in rows.into_iter().filter(|row| in_force(cx, row)) {
        match people.last_mut().filter(|last| last.account == row.account) {
            Some(last) => last.lens.relations.insert(row.relation.0),
            None => people.extend(reader(row, &parties)),
        }
    }
    let names = names(cx, key)?;
    for reader in &mut people {
        let told = names.tell(cx, key, Some(reader.account), reader.lens.actor_org);
        reader.name = reader.name.take().filter(|_| told);
    }
    Ok(Readers { people })
}

fn in_force(cx: &Cx<'_, '_>, row: &ReaderRow) -> bool {
    !access::in_force(&[standing(row.relation.0, row.ended_at)], cx.now()).is_empty()
}

/// The client has no organisation here, and needs none to see everything of their own.
fn reader(row: ReaderRow, parties: &[LivePartyRow]) -> Option<Reader> {
    let org = row.org?;
    let relations = RelationSet::EMPTY.with(row.relation.0);
    let handles = CategorySet::from_bits(row.handles.unwrap_or(0));
    let grants = parties.chunk_by(|one, next| one.consent == next.consent).filter_map(|one| grant(org, one)).collect();
    let lens = Lens { handles, ..Lens::of_professional(org, relations, grants) };
    Some(Reader { account: row.account, name: Some(row.name), lens })
}

/// What one consent opens to one organisation.
fn grant(org: OrgId, parties: &[LivePartyRow]) -> Option<access::Grant> {
    let consent = parties.first()?.consent;
    let plain = |p: &LivePartyRow| PartyRow { org: p.org, gives: p.gives, receives: p.receives };
    consent_grant(Basis::Consent(consent), org, &parties.iter().map(plain).collect::<Vec<_>>())
}
